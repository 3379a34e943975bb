import {describe, expect, test} from 'vitest'
import {toText as toBody} from '../../src/index.js'
import {maxOpen} from '../../src/article/to-drafts.js'
import {expectReadings, toReadings, toText, type Reading} from './reading.js'
import {parseIssue} from '../../src/index.js'
import {cut, metro, metroAgain, moreNews, news, rest, tea} from '../label/texts.js'

/** An article about tea, cut and continued. */
const teaCut =
  '清明时节，茶农背着竹篓上山采摘嫩芽，合作社敞开收购鲜叶。老师傅守着铁锅翻炒，制茶车间里满屋飘香，合作社负责人说，今年的鲜叶价'
const teaRest = '格比往年略高，茶农的收入也跟着上涨。合作社还请来老师傅传授炒制手艺，让年轻茶农学会看火候。'

/** An article about a school, cut and continued. */
const schoolCut =
  '开学第一周，城南小学的操场上热闹起来。体育老师把课间操换成了跳绳和篮球操，学生们三五成群练习动作，校长说，课间活动时'
const schoolRest =
  '间延长以后，学生的近视率有望下降。城南小学还把篮球操编进校本课程，体育老师每周组织一次年级比赛。'

const kept = '街道办把旧仓库改成居民议事厅，每月第一个周六开门议事，停车、加梯、噪声都能拿到桌面上谈。'

/** Pages with cuts, and what continues them. */
const pages: ReadonlyArray<readonly [title: string, page: readonly Reading[]]> = [
  [
    'after a blank line', // 000:19, 21
    [
      ['a headline', '污水处理厂迎来市民代表'],
      ['a byline', '本报记者 周远'],
      ['a paragraph', cut],
      ['a paragraph+', rest],
      ['a paragraph', kept]
    ]
  ],
  [
    'twice', // 002:99, 101, 103
    [
      ['a headline', '城南小学课间更热闹'],
      ['a byline', '本报记者 周远'],
      ['a paragraph', schoolCut],
      ['a paragraph+', '间延长以后，学生的近视率有望下降。城南小学还把篮球操编进校本课程，体育老师每周组'],
      ['a paragraph+', '织一次年级比赛，家长也可以报名当裁判。']
    ]
  ],
  [
    'but not to a dateline and names on a line of their own',
    [
      ['a headline', '污水处理厂迎来市民代表'],
      ['a paragraph', '本报洛阳5月21日电 记者 周远'],
      ['a paragraph', kept]
    ]
  ],
  [
    'but not to a note in brackets',
    [
      ['a headline', '污水处理厂迎来市民代表'],
      ['a byline', '本报记者 周远'],
      ['a paragraph', metro],
      ['a paragraph', '（以上意见仅供参考，不作为收费的依据）'],
      ['a paragraph', kept]
    ]
  ],
  [
    'after a caption and its credit',
    [
      ['a headline', '污水处理厂迎来市民代表'],
      ['a byline', '本报记者 周远'],
      ['a paragraph', cut],
      ['a caption', '\n市民代表察看沉淀池。  '],
      ['a credit', '\b记者 鲁博 通讯员 苟华云 摄'],
      ['a paragraph+', `\n${rest}`]
    ]
  ],
  [
    'after the staff box of the page',
    [
      ['a headline', '污水处理厂迎来市民代表'],
      ['a byline', '本报记者 周远'],
      ['a paragraph', cut],
      ['- staff', '编辑:马春晖 校对:程予辉 组版:中辉'],
      ['a paragraph+', rest]
    ]
  ],
  [
    'after a whole other article',
    [
      ['a headline', '### 合作社里采茶忙'],
      ['a paragraph', teaCut],
      ['b headline', '### 图书馆新馆昨日开放迎读者'],
      ['b paragraph', news],
      ['a paragraph+', teaRest],
      ['a byline', '本报记者 周远']
    ]
  ],
  [
    'after an article that is cut itself and goes on at once',
    [
      ['a headline', '## 合作社里采茶忙'],
      ['a paragraph', teaCut],
      ['b headline', '## 城南小学课间更热闹'],
      ['b byline', '周远'],
      ['b paragraph', schoolCut],
      ['b paragraph+', schoolRest],
      ['b byline', '（吴桐）'],
      ['a paragraph+', teaRest]
    ]
  ],
  [
    'after another that stands inside one that is cut',
    [
      ['a headline', '## 城南小学课间更热闹'],
      ['a paragraph', schoolCut],
      ['b headline', '## 图书馆新馆昨日开放迎读者'],
      ['b paragraph', news],
      ['a paragraph+', schoolRest],
      ['a byline', '（吴桐）'],
      ['c headline', '## 城东公园完成改造'],
      ['c paragraph', moreNews]
    ]
  ],
  [
    'between a number and its unit', // 003:135
    [
      ['a headline', '主动外出招商见成效'],
      ['a byline', '本报记者 周远'],
      ['a paragraph', '招商小分队分片包干，积极参加各种论坛招商活动，广泛拓宽信息来源；主动外出招商，2023'],
      ['a paragraph+', '年赴北京、上海等城市招商66次，拜访客商130余家。']
    ]
  ],
  [
    'inside a quotation', // 001:65
    [
      ['a headline', '县域产业再升级'],
      ['a byline', '本报记者 周远'],
      ['a paragraph', '全县积极实施支柱型企业“双百工程”，加速推动“宜阳制造”向“宜阳智造”“宜'],
      ['a paragraph+', '阳创造”转变，让更多企业留下来。']
    ]
  ],
  [
    'where an interrupted article goes on with a subhead of its form', // 000:15, 29, 43, 70
    [
      ['a headline', '## 以高质量项目建设牵引支撑高质量发展'],
      ['a paragraph', metro],
      ['a subhead', '### 促签约 前瞻谋划 精准招商'],
      ['a paragraph', tea],
      ['a subhead', '### 重落地 破解瓶颈 精细服务'],
      ['a paragraph', metroAgain],
      ['b headline', '## 图书馆新馆昨日开放迎读者'],
      ['b paragraph', news],
      ['b paragraph', '市图书馆还规定，读者每年可以免费打印一百页，儿童区每周六举办一次'],
      ['a subhead', '### 保达产 优化环境 挂图作战'],
      ['a paragraph', teaRest],
      ['a byline', '本报记者 白云飞 李东慧 通讯员 刘超']
    ]
  ],
  [
    'where other articles stand between numbered sections',
    [
      ['a headline', '## 关于推进茶产业发展的几点体会'],
      ['a byline', '周远'],
      ['a paragraph', tea],
      ['a subhead', '### 一、稳住收购价格'],
      ['a paragraph', teaRest.slice(2)],
      ['b headline', '## 图书馆新馆昨日开放迎读者'],
      ['b paragraph', news],
      ['a subhead', '### 二、留住制茶师傅'],
      ['a paragraph', '老师傅守着铁锅翻炒，手艺要有人接。合作社拿出补贴，茶农子弟学徒期也有工资。']
    ]
  ]
]

/** Pages where nothing is to be joined. */
const apart: ReadonlyArray<readonly [title: string, page: readonly Reading[]]> = [
  [
    'after a finished sentence',
    [
      ['a headline', '污水处理厂迎来市民代表'],
      ['a byline', '本报记者 周远'],
      ['a paragraph', `${cut}化的过程。`],
      ['a paragraph', '的确，开放日办得很及时，市民对水质变化的期待写满了留言簿。']
    ]
  ],
  [
    'after （完）',
    [
      ['a headline', '市图书馆新馆开放首日'],
      [
        'a paragraph',
        '新华社北京5月1日电 市图书馆新馆1日开放，首日接待读者三千余人，志愿者在大厅引导参观。（完）'
      ],
      ['b headline', '城东公园完成改造'],
      ['b paragraph', moreNews]
    ]
  ],
  [
    'after a quotation that closes with its sentence',
    [
      ['a headline', '污水处理厂迎来市民代表'],
      ['a byline', '本报记者 周远'],
      ['a paragraph', '“单丝不成线，独木不成林，厂区的大门会一直向市民敞开，欢迎大家常来看看。”'],
      ['a paragraph', rest.slice(2)]
    ]
  ],
  [
    'after a text that goes on on another page',
    [
      ['a headline', '## 合作社里采茶忙'],
      ['a paragraph', teaCut],
      ['a jump', '（下转3版）'],
      ['b headline', '## 图书馆新馆昨日开放迎读者'],
      ['b paragraph', news],
      ['b paragraph', '新馆设有儿童区、自习区和地方文献区，周末延时开放两小时。']
    ]
  ],
  [
    'among the sections of another article that counts as well',
    [
      ['a headline', '## 关于推进茶产业发展的几点体会'],
      ['a byline', '周远'],
      ['a paragraph', tea],
      ['a subhead', '### 一、稳住收购价格'],
      ['a paragraph', teaRest],
      ['b headline', '## 关于办好地铁三号线的几点体会'],
      ['b byline', '吴桐'],
      ['b paragraph', metro],
      ['b subhead', '### 一、铺好每段轨道'],
      ['b paragraph', metroAgain],
      ['b subhead', '### 二、用好每座车站'],
      ['b paragraph', '车站是城市的门面，扶梯和屏蔽门要天天检修，导向牌要看得清，老人和孩子要走得稳。']
    ]
  ],
  [
    'between two articles of one column',
    [
      ['a headline', '## 图书馆新馆昨日开放迎读者'],
      ['a paragraph', news],
      ['b headline', '## 城东公园完成改造'],
      ['b paragraph', moreNews]
    ]
  ]
]

describe('a text that a column end cut', () => {
  test.each(pages)('should go on %s', (_, page) => {
    expectReadings(page)
  })

  test.each(apart)('should not be sought %s', (_, page) => {
    expectReadings(page)
  })

  // Of the places where a run goes on with an interrupted article only the best is taken: that of the tea is before that of
  // the school, though each is beyond doubt.
  test('should go on after two that are cut, one inside the other', () => {
    expectReadings([
      ['a headline', '## 合作社里采茶忙'],
      ['a paragraph', teaCut],
      ['b headline', '## 城南小学课间更热闹'],
      ['b paragraph', schoolCut],
      ['c headline', '## 图书馆新馆昨日开放迎读者'],
      ['c paragraph', news],
      ['b paragraph+', schoolRest],
      ['b byline', '（吴桐）'],
      ['a paragraph+', teaRest]
    ])
  })

  test('should read a number that was cut from its unit as one', () => {
    const [page] = pages
      .filter(([title]) => title === 'between a number and its unit')
      .map(([, lines]) => lines)
    const [article] = parseIssue(toText(page ?? [])).children
    expect(article?.dates.map(({text, value}) => [text, value])).toEqual([['2023年', '2023']])
    expect(article?.dates[0]?.fragments).toHaveLength(2)
    expect(article?.quantities.map(({text}) => text)).not.toContain('2023')
  })

  test('should be one text for a reader', () => {
    const page: Reading[] = [
      ['a headline', '污水处理厂迎来市民代表'],
      ['a byline', '本报记者 周远'],
      ['a paragraph', cut],
      ['a caption', '\n城东污水处理厂的沉淀池'],
      ['a paragraph+', `\n${rest}`]
    ]
    expect(toBody(expectReadings(page).children[0]!)).toBe(cut + rest)
  })

  test('should be said where nothing continues it', () => {
    const {messages} = expectReadings([
      ['a headline', '## 合作社里采茶忙'],
      ['a paragraph', teaCut],
      ['b headline', '## 图书馆新馆昨日开放迎读者'],
      ['b paragraph', news]
    ])
    expect(messages.filter(({ruleId}) => ruleId === 'paragraph-cut')).toMatchObject([
      {severity: 'warning', place: {start: {line: 3}}}
    ])
  })

  test.each([
    ['on a line of its own', `${teaCut}\n\n（下转3版）`],
    ['in its last line', `${teaCut}（下转3版）`]
  ])('should not be said where it goes on on another page: %s', (_, text) => {
    const {messages} = parseIssue(`## 合作社里采茶忙收购\n\n本报记者 周远\n\n${text}`)
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['jump-unresolved'])
  })

  test('should leave its article without end', () => {
    const [one, other] = expectReadings([
      ['a headline', '## 合作社里采茶忙'],
      ['a paragraph', teaCut],
      ['b headline', '## 图书馆新馆昨日开放迎读者'],
      ['b paragraph', news]
    ]).children
    expect([one?.begins, one?.ends]).toEqual([true, false])
    expect([other?.begins, other?.ends]).toEqual([true, true])
  })
})

describe('an article that others interrupt', () => {
  const [, page = []] = pages.find(([title]) => title === 'after a whole other article') ?? []

  test('should be told by a message with its place, and what came second', () => {
    const {messages} = parseIssue(toText(page))
    expect(messages.filter(({ruleId}) => ruleId === 'article-resumed')).toMatchObject([
      {severity: 'info', place: {start: {line: 9}}, actual: 'p1a1', expected: ['p1a2']}
    ])
  })

  test('should have one piece before and one behind the other', () => {
    const [article] = parseIssue(toText(page)).children
    const paragraph = article?.children.find(({type}) => type === 'paragraph')
    expect(paragraph?.fragments?.map(({start}) => start.line)).toEqual([3, 9])
    expect(paragraph?.position).toEqual({
      start: paragraph?.fragments?.[0]?.start,
      end: paragraph?.fragments?.[1]?.end
    })
    expect(paragraph?.value).toBe(teaCut + teaRest)
  })
})

/** So many headlines and texts that each break off; nothing continues any. */
const manyCut = Array.from({length: maxOpen + 3}, (_, index): string => {
  const digits = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸', '子', '丑', '寅', '卯']
  const name = `${digits[index] ?? ''}镇`
  return `## ${name}开展春季植树活动\n\n本报讯（记者 周远）昨日，${name}组织干部群众到荒山植树，共栽下侧柏和油松三千余株，${name}负责人说，植树活动时`
})

describe('articles that are all broken off', () => {
  test('should be kept open no more than a bounded number, and that is said', () => {
    const {children, messages} = parseIssue(manyCut.join('\n\n'))
    expect(children).toHaveLength(manyCut.length)
    expect(messages.filter(({ruleId}) => ruleId === 'open-articles-exceeded').length).toBeGreaterThan(0)
  })

  test('should not be said to be too many where they are few', () => {
    const {messages} = parseIssue(manyCut.slice(0, 4).join('\n\n'))
    expect(messages.filter(({ruleId}) => ruleId === 'open-articles-exceeded')).toEqual([])
  })
})

/** Ten whole paragraphs whose full stops OCR lost: each begins as paragraphs begin. */
const withoutStops = [
  '记者在现场看到，志愿者在大厅引导参观，读者有序排队办理借阅手续，整个上午大厅都很安静',
  '据介绍，新馆设有儿童区、自习区和地方文献区，周末延时开放两小时，方便上班的读者借阅',
  '昨日上午，市领导到新馆调研，要求图书馆办好夜间开放，让更多市民下班后能够走进阅览室',
  '近年来，我市持续推进全民阅读，城区建成书房三十余座，每座书房都由附近的单位认领管理',
  '目前，图书馆正在清点旧馆的藏书，预计下月底全部搬完，搬迁期间网上借阅服务照常进行',
  '此外，图书馆还开通了借书上门服务，行动不便的读者打个电话就能借书，还书也有人上门来取',
  '同时，儿童区每周六举办故事会，由学校的老师轮流主讲，家长可以在网上提前两天预约座位',
  '据了解，地方文献区收藏县志和家谱八百余种，研究者凭证件可以查阅，也可以申请复印部分内容',
  '会议指出，图书馆是城市的书房，要在便民利民上多下功夫，让读者来得方便坐得安心读得尽兴',
  '今年，图书馆还将举办读书月活动，邀请作家与读者见面交流，评选出一批书香家庭和阅读达人'
]

describe('a page whose full stops OCR lost', () => {
  test('should keep its paragraphs apart', () => {
    const text = ['## 图书馆新馆昨日开放迎读者', '本报记者 周远', ...withoutStops].join('\n\n')
    const readings = toReadings(parseIssue(text))
    expect(readings).toEqual(['a headline', 'a byline', ...withoutStops.map(() => 'a paragraph')])
  })

  test('should still join what is cut in mid-word', () => {
    const text = ['## 图书馆新馆昨日开放迎读者', '本报记者 周远', ...withoutStops, cut, rest].join('\n\n')
    expect(toReadings(parseIssue(text)).at(-1)).toBe('a paragraph+')
  })
})

describe('a page that indents its paragraphs', () => {
  const indented = withoutStops.map((line) => `\u3000\u3000${line}。`)
  const head = ['## 图书馆新馆昨日开放迎读者', '本报记者 周远']
  const [breaks, goesOn] = [
    '\u3000\u3000志愿者小组利用周末走访了城区全部三十余座书房，又在网上发放问卷，一共收集到读者的意见',
    '建议百余条，逐条交给馆里答复。'
  ]

  test('should go on where a line has no indent', () => {
    const readings = toReadings(parseIssue([...head, ...indented, breaks, goesOn].join('\n\n')))
    expect(readings.at(-1)).toBe('a paragraph+')
    expect(readings.slice(2, -1)).toEqual([...indented, breaks].map(() => 'a paragraph'))
  })

  test('should not go on where a line has one, though a full stop is lost', () => {
    const next = '\u3000\u3000大厅里的海报也换成了新书推荐，每周一更新，由读者投票选出。'
    const text = [...head, ...indented, breaks, goesOn, breaks, next].join('\n\n')
    expect(toReadings(parseIssue(text)).slice(-4)).toEqual([
      'a paragraph',
      'a paragraph+',
      'a paragraph',
      'a paragraph'
    ])
  })
})

describe('a broken-off text', () => {
  test.each([
    ['another paragraph that begins anew', `据了解，${tea}`],
    ['a subhead', `### 一、稳住收购价格\n\n${tea}`],
    ['the end of the page', '']
  ])('should be said to be cut once, where %s follows', (_, after) => {
    const {messages} = parseIssue(`## 合作社里采茶忙收购\n\n本报记者 周远\n\n${teaCut}\n\n${after}`)
    const cuts = messages.filter(({ruleId}) => ruleId === 'paragraph-cut')
    expect(cuts).toMatchObject([{place: {start: {line: 5}}}])
  })
})
