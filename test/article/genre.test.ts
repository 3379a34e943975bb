import {describe, expect, test} from 'vitest'
import {parseIssue} from '../../src/index.js'
import type {Genre} from '../../src/types.js'
import {metro, metroAgain, news, tea} from '../label/texts.js'

const long = `${metro}${tea}${metroAgain}`

/** Pages of one article, by its genre. */
const articles: ReadonlyArray<readonly [genre: Genre, why: string, page: string]> = [
  ['news', 'a dateline and text', `## 新馆开放\n\n${news}\n\n${long}\n\n${metro}`],
  ['news', 'nothing that tells', `## 新馆开放迎读者\n\n${long}`],
  ['brief', 'a dateline and one short paragraph', `## 新馆开放\n\n${news}`],
  ['brief', 'one paragraph in a column of short news', `### 政务要闻\n\n近日，${long}\n\n（陈曦）`], // 000:100
  ['feature', 'reporters and no dateline', `## 新馆开放\n\n${long}\n\n${tea}\n\n本报记者 白云飞 通讯员 刘超`], // 000:82
  ['interview', '访 in the deck', `## 创新谋跨越\n\n## ——访茶农周远\n\n${long}\n\n${tea}\n\n本报记者 孙小蕊`], // 001:57
  ['interview', '访谈 in the rubric', `## 一把手访谈\n\n## 创新谋跨越 实干勇担当\n\n${long}\n\n${tea}`], // 001:53
  ['commentary', '论 in the deck', `## 集镇建设促融合\n\n### ——五论乡村振兴\n\n洛平\n\n${long}\n\n${tea}`], // 000:108
  ['commentary', 'a column for comment', `## 时评\n\n## 守住老手艺\n\n${long}\n\n${tea}`],
  ['essay', 'an author and nothing else', `## 采茶时节合作社忙\n\n王琰君\n\n${long}\n\n${tea}`], // 002:9
  ['photo', 'a caption and no text', '## 新馆开放\n\n昨日，读者在新馆看书。  \n记者 鲁博 通讯员 苟华云 摄'],
  [
    'photo',
    'a short text and a credit',
    `## 合作社里采茶忙收购\n\n${tea}\n\n昨日，茶农在合作社交鲜叶。  \n记者 鲁博 摄`
  ],
  ['notice', 'named so', `## 滨河新区关于道路施工的通告\n\n${long}`],
  [
    'notice',
    'signed by an office', // 001:155
    `## 道路施工绕行\n\n${long}特此公告。\n\n洛阳市人民代表大会常务委员会  \n2021年10月13日`
  ],
  [
    'list',
    'more items than text', // 001:129
    '## 任免名单\n\n- 1. 任命:**  \n周远为副区长;  \n吴桐为副区长;  \n郑岩为公安局局长。'
  ]
]

describe('the genre of an article', () => {
  test.each(articles)('should be %s: %s', (genre, _, page) => {
    expect(parseIssue(page).children.map((article) => article.genre)).toEqual([genre])
  })

  test.each<[Genre, string]>([
    ['brief', `## 新馆开放\n\n${news}${long}${metro}`], // long
    ['interview', `## 探访茶山\n\n## ——三论乡村振兴\n\n${long}\n\n${tea}`],
    ['commentary', `## 论坛开幕\n\n${news}`],
    ['photo', `## 新馆开放\n\n${news}\n\n${long}\n\n${metro}\n\n读者看书。  \n记者 鲁博 摄`],
    ['list', '## 周远履新\n\n滨河新区人大常委会决定，任命周远为副区长。']
  ])('should not be %s for %j', (genre, page) => {
    expect(parseIssue(page).children.map((article) => article.genre)).not.toContain(genre)
  })

  // A dateline opens news, whatever the headline is about; the words of a notice count at the end of a headline at most.
  test.each(['两国发表联合声明', '录取通知书送到家门口', '市政府通告冬季供暖时间'])(
    'should be that of news where it is about a notice: %s',
    (headline) => {
      const [article] = parseIssue(`## ${headline}\n\n${news}\n\n${long}\n\n${metro}`).children
      expect(article?.genre).toBe('news')
    }
  )
})
