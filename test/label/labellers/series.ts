import type {Cases} from '../sight.js'
import {metro} from '../texts.js'

/** What shows the rules of `series.ts`. */
export const series: Cases = {
  'series-numbered': {
    holds: [
      '“风起伊滨 大道无垠”系列报道 3',
      '“走进古村落”系列报道之五',
      '乡村振兴系列评论（二）',
      ['→“营商环境大家谈”之三', '## 办事为何总要多跑一趟', metro],
      ['→乡村大家谈②', '## 让会种地的人有地可种', metro]
    ], // 003:63
    unlike: [
      '——二论推动文明创建和城市提质工作不断取得新成效', // 003:5
      '本报推出系列报道反映乡村巨变',
      '一系列举措',
      ['→“营商环境大家谈”之三', metro], // over text
      ['→公园改造工程之二期', '## 让会种地的人有地可种', metro],
      '——“走进古村落”系列报道之五', // a deck
      `${'走进古村落'.repeat(8)}系列报道之五`
    ]
  }
}
