import type {Cases} from '../sight.js'

/** What shows the rules of `list.ts`. */
export const list: Cases = {
  'list-bullet': {
    holds: ['- 1. 决定任命:**', '- 李新建为洛阳市人民政府副市长'], // 001:133
    unlike: ['●解读', '-5℃低温来袭', '一、对标对表、找准差距'] // 004:17: printed, no mark
  },
  'list-item': {
    holds: [
      '- 1. 决定任命:**  \n→李新建为洛阳市人民政府副市长;', // 001:134
      '孙延文为洛阳市人民政府副市长;  \n→张武清为洛阳市人民政府副市长,洛阳市公安局局长。' // 001:136
    ],
    unlike: [
      ['李新建为洛阳市人民政府副市长;', '→孙延文为洛阳市人民政府副市长;'], // a blank line between
      `- 1. 决定任命:\n→${'李新建为洛阳市人民政府副市长'.repeat(5)}`, // text under a list
      '李新建\n→1. 任命', // numbered under a name
      '听取和审议了有关报告\n→并进行满意度表决'
    ]
  },
  'list-roll': {
    holds: ['汉族　回族　满族　藏族　苗族　壮族', '孟津 偃师 新安 宜阳 伊川 汝阳 嵩县'],
    unlike: [
      '周远　吴桐　郑岩', // as many sign an article
      '本报记者 周远 吴桐 郑岩 陆小满 石磊', // a byline
      '促签约 前瞻谋划 精准招商 优化服务 强化保障 狠抓落实项目' // a word of more than four
    ]
  },
  'list-numbered': {
    holds: [
      '→1. 孙云斌为洛阳市监察委员会副主任\n2. 左朝阳为洛阳市监察委员会副主任',
      ['1、带好证件', '→2、准时到场']
    ],
    unlike: [
      '1. 孙云斌为洛阳市监察委员会副主任', // alone
      ['1、带好证件。', '→2、准时到场。'], // sentences
      ['一、带好证件', '→二、准时到场'],
      '- 会议议程\n→带好证件\n1. 准时到场' // between numbered ones, without a number
    ]
  }
}
