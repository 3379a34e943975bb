import type {Cases} from '../sight.js'

/** What shows the rules of `opening.ts`. */
export const opening: Cases = {
  'paragraph-dateline': {
    holds: [
      '本报讯（记者 孙小蕊 通讯员 王国辉）为贯彻落实市第十二次党代会精神，市委组织部昨日出台《实施意见》。', // 000:58
      '新华社北京5月1日电 记者从有关部门获悉，今年夏粮丰收在望。',
      '据中新社电 一场强冷空气将影响北方。'
    ],
    unlike: [
      '据新华社报道，今年夏粮丰收在望。', // a sentence that names an agency
      '（新华社北京5月1日电）', // the end of a text
      '本报记者深入田间地头采访。'
    ]
  },
  'paragraph-arrival': {
    holds: [
      '(上接01版)江凌指出,乡里中心要重点围绕“一老一小”群体,办好养老、托幼服务。', // 003:55
      '（上接第一版）会议指出，要抓好落实。'
    ],
    unlike: [
      '（上接01版）', // 000:86, alone
      '会议指出，要抓好落实。（下转3版）',
      '政策上接天线下接地气，群众拍手叫好。',
      '本报讯（记者 周远）昨日，新馆开放。'
    ]
  }
}
