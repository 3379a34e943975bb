import {describe, expect, test} from 'vitest'
import {toGenre, toTally, type GenreSight} from '../../src/article/genre.js'
import {parseIssue} from '../../src/index.js'
import type {Byline, Content, Contributor, Genre, Located} from '../../src/types.js'
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

/** Who is named in a byline that stands somewhere. */
function toByline(
  kind: Byline['kind'],
  ...contributors: ReadonlyArray<Pick<Contributor, 'role' | 'task'>>
): Located<Byline> {
  return {type: 'byline', kind, contributors} as unknown as Located<Byline>
}

/** An article of which nothing is told but what is given. */
function genreOf({
  tally,
  ...told
}: Omit<Partial<GenreSight>, 'tally'> & {tally?: Partial<GenreSight['tally']>}): Genre {
  return toGenre({
    tally: {list: 0, paragraph: 3, caption: 0, credit: 0, subhead: 0, ...tally},
    bylines: [],
    headline: '',
    deck: '',
    rubric: '',
    hasDateline: false,
    length: 600,
    ...told
  })
}

describe('toGenre', () => {
  test('should take more lists than paragraphs for a list, but not one alone', () => {
    expect(genreOf({tally: {list: 2, paragraph: 1}})).toBe('list')
    expect(genreOf({tally: {list: 2, paragraph: 2}})).toBe('news')
    expect(genreOf({tally: {list: 3, paragraph: 4}})).toBe('news')
    expect(genreOf({tally: {list: 1, paragraph: 0}})).toBe('news')
  })

  test.each([
    '关于道路施工的通告',
    '拆迁公示',
    '招生启事（第12号）',
    '滨河新区公告 第三号',
    '中华人民共和国主席令(第八十八号)',
    '今日天气预报',
    '关于停水的通知'
  ])('should take what is headed %s for a notice, and never below a dateline', (headline) => {
    expect(genreOf({headline})).toBe('notice')
    expect(genreOf({headline, hasDateline: true})).toBe('news')
  })

  test.each(['公告栏前议国事', '公示期内接电话', '关于通知', '收到关于停水的通知', '公告第号', '公告12号'])(
    'should not take what is headed %s for a notice',
    (headline) => {
      expect(genreOf({headline})).toBe('news')
    }
  )

  test('should take what an office signs for a notice, but not its picture', () => {
    expect(genreOf({bylines: [toByline('signature', {role: 'institution'})]})).toBe('notice')
    expect(genreOf({bylines: [toByline('signature', {role: 'reporter'}, {role: 'institution'})]})).toBe(
      'notice'
    )
    expect(genreOf({bylines: [toByline('credit', {role: 'institution', task: 'photo'})]})).toBe('news')
    expect(
      genreOf({bylines: [toByline('signature', {role: 'institution', task: 'photo'}, {role: 'institution'})]})
    ).toBe('essay')
  })

  test('should take a picture without text for photo news, and a credited one with little text', () => {
    expect(genreOf({tally: {caption: 1, paragraph: 0}})).toBe('photo')
    expect(genreOf({tally: {credit: 1, paragraph: 0}})).toBe('photo')
    expect(genreOf({tally: {credit: 1, paragraph: 2}, length: 199})).toBe('photo')
  })

  test('should not take a text with a picture for photo news', () => {
    expect(genreOf({tally: {credit: 1, paragraph: 2}, length: 200})).toBe('news')
    expect(genreOf({tally: {credit: 1, paragraph: 2, subhead: 1}, length: 150})).toBe('news')
    expect(genreOf({tally: {caption: 1, paragraph: 2}, length: 150})).toBe('news')
    expect(genreOf({tally: {paragraph: 0}, length: 0})).toBe('news')
  })

  test('should take for an interview what says so in deck, rubric or headline', () => {
    expect(genreOf({deck: '——访茶农周远'})).toBe('interview')
    expect(genreOf({deck: '—专访茶农周远'})).toBe('interview')
    expect(genreOf({rubric: '一把手访谈'})).toBe('interview')
    expect(genreOf({headline: '对话茶农周远'})).toBe('interview')
    expect(genreOf({deck: '走访茶农 ——访后再看'})).toBe('news')
    expect(genreOf({deck: '访茶农周远'})).toBe('news')
    expect(genreOf({headline: '走访茶农'})).toBe('news')
  })

  test('should take for commentary what says so in the deck behind a dash, or in the rubric', () => {
    expect(genreOf({deck: '——论乡村振兴'})).toBe('commentary')
    expect(genreOf({deck: '—五论乡村振兴'})).toBe('commentary')
    expect(genreOf({deck: '——兼评乡村振兴'})).toBe('commentary')
    expect(genreOf({rubric: '今日谈'})).toBe('commentary')
    expect(genreOf({deck: '——走进三号线车辆段'})).toBe('news')
    expect(genreOf({deck: '五论乡村振兴'})).toBe('news')
    expect(genreOf({headline: '论坛开幕'})).toBe('news')
  })

  test('should take one paragraph for a brief: in a column of short news, or below a dateline where it is short', () => {
    expect(genreOf({tally: {paragraph: 1}, rubric: '政务要闻'})).toBe('brief')
    expect(genreOf({tally: {paragraph: 1}, hasDateline: true, length: 200})).toBe('brief')
    expect(genreOf({tally: {paragraph: 2}, rubric: '政务要闻'})).toBe('news')
    expect(genreOf({tally: {paragraph: 1}, rubric: '要闻追踪'})).toBe('news')
    expect(genreOf({tally: {paragraph: 1}, hasDateline: true, length: 201})).toBe('news')
    expect(genreOf({tally: {paragraph: 2}, hasDateline: true, length: 150})).toBe('news')
    expect(genreOf({tally: {paragraph: 1}, length: 150})).toBe('news')
  })

  test.each<Contributor['role']>([
    'reporter',
    'trainee-reporter',
    'special-reporter',
    'correspondent',
    'intern',
    'writer'
  ])('should take what is by a %s for a feature, unless a dateline opens it', (role) => {
    const bylines = [toByline('signature', {role: 'author'}, {role})]
    expect(genreOf({bylines})).toBe('feature')
    expect(genreOf({bylines, hasDateline: true})).toBe('news')
  })

  test('should take what its author alone signs for an essay', () => {
    expect(genreOf({bylines: [toByline('author', {role: 'author'})]})).toBe('essay')
    expect(genreOf({bylines: [toByline('signature', {role: 'translator'})]})).toBe('essay')
  })

  test('should take for news what only a picture is signed in', () => {
    expect(genreOf({bylines: [toByline('credit', {role: 'photographer'})]})).toBe('news')
    expect(genreOf({bylines: [toByline('credit', {role: 'reporter'})]})).toBe('news')
  })
})

describe('toTally', () => {
  test('should count the parts that tell a genre, and leave out the others', () => {
    const types = [
      'paragraph',
      'subhead',
      'list',
      'caption',
      'credit',
      'paragraph',
      'byline',
      'headline',
      'jump'
    ]
    const tally = {paragraph: 2, subhead: 1, list: 1, caption: 1, credit: 1}
    expect(toTally(types.map((type) => ({type}) as unknown as Content))).toEqual(tally)
    expect(toTally([])).toEqual({paragraph: 0, subhead: 0, list: 0, caption: 0, credit: 0})
  })
})
