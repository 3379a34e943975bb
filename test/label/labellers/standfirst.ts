import type {Cases} from '../sight.js'
import {metro, news, tea} from '../texts.js'

/** What shows the rules of `standfirst.ts`. */
export const standfirst: Cases = {
  'standfirst-named': {
    holds: ['核心提示', '【编者按】'], // 000:7
    unlike: ['温馨提示', '提要求', '核心提示牌换新', `编者按：${metro}`]
  },
  'standfirst-opened': {
    holds: [`编者按：${metro}`, `【开栏的话】：${metro}`],
    unlike: ['【编者按】', `编者：${metro}`, `本报编者按：${metro}`]
  },
  'standfirst-above-author': {
    holds: [
      ['春到茶山', `→${tea}`, '本报记者 周远', metro],
      ['## 灯亮在山那边', `→${metro}`, '□ 吴桐', tea]
    ],
    unlike: [
      ['春到茶山', `→${tea}`, '本报记者 周远', '新馆昨日开放', metro], // a signature: another article follows
      ['春到茶山', `→${tea}`, '（周远）', metro], // brackets close a text
      ['春到茶山', '→茶农上山采摘嫩芽。', '本报记者 周远', metro], // a deck with a stop
      ['春到茶山', `→${news}`, '本报记者 周远', metro], // news
      [metro, `→${tea}`, '本报记者 周远', metro] // below text
    ]
  },
  'standfirst-under-name': {
    holds: [
      [
        '核心提示',
        '→抓项目就是抓发展，谋项目就是谋未来。经济发展离开项目就是空中楼阁、无源之水。无论是科技创新、产业发展、基础设施建设还是民生改善，都由一个一个具体项目构成。'
      ], // 000:9
      ['【编者按】', `→${metro}`]
    ],
    unlike: [
      ['核心提示', metro, `→${metro}`], // the second paragraph
      ['核心提示', '→新馆昨日开放'], // too short for a summary
      ['温馨提示', `→${metro}`],
      [`→编者按：${metro}`] // named in its own line
    ]
  }
}
