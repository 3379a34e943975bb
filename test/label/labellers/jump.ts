import type {Cases} from '../sight.js'

/** What shows the rules of `jump.ts`. */
export const jump: Cases = {
  'jump-from': {
    holds: ['（上接01版）', '(上接01版)', '▲上接第二版'], // 000:86, 001:158
    unlike: [
      '（下转3版）',
      '(上接01版)江凌指出,乡里中心要重点围绕“一老一小”群体,办好养老、托幼服务。', // 003:55, at the head of a text
      '上接天线 下接地气'
    ]
  },
  'jump-to': {
    holds: ['（下转3版）', '⇨下转A03版', '（紧接第二版）'],
    unlike: [
      '（上接01版）', // 000:86
      '会议指出，要抓好落实。（下转3版）', // at the end of a text
      '（详见02版）' // another story
    ]
  }
}
