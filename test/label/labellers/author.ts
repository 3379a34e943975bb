import type {Cases} from '../sight.js'
import {metro, news} from '../texts.js'

/** What shows the rules of `author.ts`, above the text and below it. */
export const author: Cases = {
  'author-names': {
    holds: [
      '王琰君', // 002:9
      '洛 平', // 003:7
      ['## 茶香漫过山岗', '→本报记者 周远', metro],
      ['## 茶香漫过山岗', '→记者 周远 文/图', metro]
    ],
    unlike: [
      ['茶香漫过山岗', `${metro}\n→记者 周远 文/图`, '## 林中岁月', metro], // a credit
      '记者 鲁博 通讯员 苟华云 摄', // 000:50, a credit
      '何雄讲话 徐衣显致辞', // 001:107, a deck that names people
      '政务要闻' // 000:100
    ]
  },
  'author-unsure': {
    holds: ['洛平', '钟声'], // 000:110; commentators sign so
    unlike: ['洛 平', '本报记者 陈曦 通讯员 王燕飞'] // 003:7, 001:49
  },
  'signature-names': {
    holds: [
      '本报记者 白云飞 李东慧 通讯员 刘超', // 000:82
      '（陈曦）', // 000:104
      '洛报融媒记者 李东慧 孙小蕊' // 004:67
    ],
    unlike: [
      '（完）', // the end, without names
      ['截至目前,实有代表460名。特此公告。', '→洛阳市人民代表大会常务委员会'], // 001:155, an office
      '记者 鲁博 通讯员 苟华云 摄' // 000:50, a credit
    ]
  },
  'signature-unsure': {
    holds: ['洛平', '钟声'], // 000:110; commentators sign so
    unlike: ['（陈曦）', '孙磊磊 袁燕芳/文 倪睿/图'] // 000:104, 003:139
  },
  'signature-sender': {
    holds: [
      ['社区可以教老人用手机。', '→河北　余长庚'],
      ['灯一盏一盏亮到公交站。', '→江苏南京　周 远', '# 读者来信']
    ],
    unlike: [
      ['社区可以教老人用手机', '→河北　余长庚'], // under a title
      ['社区可以教老人用手机。', '→# 河北　余长庚'], // marked
      ['社区可以教老人用手机。', '→余长庚'] // from nowhere
    ]
  },
  'signature-dateline': {
    holds: ['（新华社北京5月1日电）', '（完）', '（据新华社北京电）'],
    unlike: [
      '（陈曦）', // 000:104
      '（上接01版）', // 000:86
      news // a dateline that text follows
    ]
  },
  'signature-office': {
    holds: [
      ['特此公告。', '→洛阳市人民代表大会常务委员会'], // 001:155
      ['特此公告。', '洛阳市人民代表大会常务委员会\n→2021年10月13日'], // 001:156
      ['请广大市民相互转告。', '→滨河新区管理委员会'],
      ['联系电话：8226228', '→滨河新区管理委员会', '2024年1月8日'], // the day stands below it
      ['周远', '→2024年1月8日'] // under the name of who signs
    ],
    unlike: [
      '洛阳市人民代表大会常务委员会', // nothing above it
      ['## 洛阳市人大常委会任免名单', '→(2021年10月13日通过)'], // 001:131
      ['本版主编', '→市人民政府办公室'], // under no sentence
      ['会议由市总工会主办。', '→市总工会召开代表大会']
    ]
  }
}
