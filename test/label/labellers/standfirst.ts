import type {Cases} from '../sight.js'
import {metro} from '../texts.js'

/** What shows the rules of `standfirst.ts`. */
export const standfirst: Cases = {
  'standfirst-named': {
    holds: ['核心提示', '【编者按】', `编者按：${metro}`], // 000:7
    unlike: ['温馨提示', '提要求', '核心提示牌换新']
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
