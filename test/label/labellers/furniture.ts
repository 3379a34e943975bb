import type {Cases} from '../sight.js'
import {news} from '../texts.js'

/** What shows the rules of `furniture.ts`. */
export const furniture: Cases = {
  'furniture-contact': {
    holds: [
      '新闻热线：0379-63232410',
      '投稿邮箱 news@example.com',
      '国内统一连续出版物号：CN 41-0004',
      'Email: news@example.com',
      '零售 每份1.50元',
      '国内统一刊号CN41-0004',
      '发行电话 63232410',
      'http://news.example.com'
    ],
    unlike: [
      '热线开通一周 市民点赞', // a headline
      '电话资费下调20%',
      '发行量突破10万份',
      '国内统一大市场2025年建成',
      '热线12345开通十年',
      ['→电话 63232410', news],
      '## 电话：一根线连起3000个老人', // set large

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
