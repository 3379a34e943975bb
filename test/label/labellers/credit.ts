import type {Cases} from '../sight.js'
import {metro, tea} from '../texts.js'

/** What shows the rules of `credit.ts`. */
export const credit: Cases = {
  'credit-names': {
    holds: ['记者 鲁博 通讯员 苟华云 摄', '（周远 摄）', '本报记者 周远 摄'], // 000:50
    unlike: [
      '本报记者 陈曦 通讯员 王燕飞', // 001:49
      '昨日，市民在图书馆新馆看书。（记者 周远 摄）', // a caption with its credit
      '周远拍摄的城市影像展开幕'
    ]
  },
  'credit-archive': {
    holds: ['（资料图片）', '资料图', '资料照片', '本报资料图片'],
    unlike: ['资料图书馆', '（图片）', '资料', '图片资料库上线']
  },
  'credit-of-writers': {
    holds: [
      ['林中岁月', '→本报记者 周远 文/摄', metro],
      ['## 茶香漫过山岗', '→周远 图／文', metro],
      ['## 茶香漫过山岗', '→记者 周远 文图', metro]
    ],
    unlike: [
      ['茶香漫过山岗', `${metro}\n→记者 周远 文/图`, '## 林中岁月', metro], // under the text of photo news
      [tea, '→记者 周远 文/图', metro], // between two texts
      ['## 茶香漫过山岗', '→记者 周远 文/图', '茶农在采茶'], // above the name of a picture
      ['## 茶香漫过山岗', '→本报记者 周远 摄', metro], // of the picture alone
      ['林中岁月', '→新华社记者 周文摄', metro], // a name that ends in 文
      ['林中岁月', '→新华社发', metro],
      ['## 茶香漫过山岗', '→本报记者 周远 摄影报道', metro] // photo news, its text below
    ]
  }
}
