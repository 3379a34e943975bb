import type {Cases} from '../sight.js'
import {metro, tea} from '../texts.js'

/** What shows the rules of `masthead.ts`. */
export const masthead: Cases = {
  'masthead-page': {
    holds: ['06版 要闻', '第三版', 'A03版 综合'],
    unlike: ['（上接01版）', '⇨下转A03版', '新版教材今秋启用', '洛阳日报', '06版 要闻。'] // 000:86
  },
  'masthead-paper': {
    holds: ['洛阳日报', '楚天都市报', '南方周刊'],
    unlike: ['洛阳日报社', '走进洛阳日报展馆', '周报告']
  },
  'masthead-section': {
    holds: [
      ['→要闻', '06版', metro],
      ['→综合·国际', '编辑:马春晖 校对:程予辉 组版:中辉', metro],
      [metro, '→副刊'],
      [metro, '06版', '→副刊', tea],
      [metro, '→副刊', '洛阳日报', tea]
    ],
    unlike: [
      [metro, '→要闻', metro], // a rubric
      ['→政务要闻', '06版', metro], // 000:100
      ['→文化惠民', '06版', metro],
      ['洛阳日报', '→06版', metro] // another rule speaks of the number
    ]
  },
  'masthead-desk': {
    holds: [
      ['→要闻', '06版', metro],
      ['06版', '→综合·国际', metro],
      ['洛阳日报', '→副刊', metro],
      ['→时政', '2020年4月30日 星期四', metro]
    ],
    unlike: [
      [metro, '→要闻', metro], // a rubric
      ['→要闻', '（上接01版）', metro],
      ['→政务要闻', '06版', metro] // 000:100
    ]
  },
  'masthead-rare': {
    holds: ['洛阳日报', '06版 要闻'],
    unlike: ['全市宣传部长会议召开', '2020年4月30日 星期四', '（上接01版）'] // 004:89, 002:5, 000:86
  }
}
