import type {Cases} from '../sight.js'

/** What shows the rules of `furniture.ts`. */
export const furniture: Cases = {
  'furniture-contact': {
    holds: [
      '新闻热线：0379-63232410',
      '投稿邮箱 news@example.com',
      '国内统一连续出版物号：CN 41-0004',
      'Email: news@example.com',
      'http://news.example.com'
    ],
    unlike: [
      '热线开通一周 市民点赞', // a headline
      '电话里，老人说自己迷了路。2小时后他被送回家。', // a sentence
      '邮编大全编辑部',
      '城东公园开放时间：8点', // figures, and no address
      '新馆咨询电话：0379-63232410', // an article's own
      `热线：${'市民反映'.repeat(15)}1` // too long for a box
    ]
  },
  'furniture-picture': {
    holds: [
      '![](./imgs/x_1.jpg)',
      '<img src="x_1.jpg">',
      '[图片]',
      '[图]',
      '图片',
      '图片：',
      `![](./imgs/${'x'.repeat(100)}.jpg)`
    ],
    unlike: ['图片新闻', '图为市民在新馆看书', '图片：周远/摄', '[图片]新馆开放', '图说新馆[图片]']
  }
}
