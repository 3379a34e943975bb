import {describe, test} from 'vitest'
import {expectReadings, type Reading} from '../article/reading.js'
import {cut, metro, metroAgain, moreNews, news, rest, tea, thirdNews} from './texts.js'

const teaAgain =
  '竹篓装满嫩芽，茶农送到合作社过秤。老师傅说，今年清明前雨水足，鲜叶肥厚，翻炒出来香气更浓，每斤价钱自然略高。'
const parkText =
  '城东公园改造历时三个月，栈道绕湖而建，银杏林里添了长椅。傍晚，孩子们在草坪上放风筝，老人们沿湖散步。'
const museumText =
  '博物馆夜场首次延长到晚上九点，青铜器展厅前排起长队，讲解员每半小时讲一场，文创店备足了书签和拼图。'

/** A page, and what is read of each of its lines. */
const pages: ReadonlyArray<readonly [title: string, page: readonly Reading[]]> = [
  [
    'without a mark',
    [
      ['a headline', '图书馆新馆昨日开放迎读者'],
      ['a paragraph', news],
      ['a paragraph', '新馆设有儿童区、自习区和地方文献区，周末延时开放两小时。'],
      ['b headline', '采茶时节合作社里忙收购'],
      ['b byline', '本报记者 周远'],
      ['b paragraph', tea],
      ['b paragraph', teaAgain],
      ['c headline', '地铁三号线月底空载试跑'],
      ['c paragraph', metro],
      ['c paragraph', metroAgain],
      ['c byline', '本报记者 吴桐 通讯员 郑岩']
    ]
  ],
  [
    'with numbered subheads and no mark',
    [
      ['a headline', '关于推进茶产业发展的几点体会'],
      ['a byline', '周远'],
      ['a paragraph', tea],
      ['a subhead', '一、稳住收购价格'],
      ['a paragraph', teaAgain],
      ['a subhead', '二、留住制茶师傅'],
      ['a paragraph', metro]
    ]
  ],
  [
    'with everything marked at one level',
    [
      ['a headline', '## 图书馆新馆昨日开放迎读者'],
      ['a paragraph', news],
      ['b headline', '## 城东公园完成改造'],
      ['b paragraph', moreNews],
      ['c headline', '## 全省春耕现场会在我市召开'],
      ['c deck', '## 周远讲话 吴桐致辞'],
      ['c paragraph', thirdNews]
    ]
  ],
  [
    'with an essay that a word names, above its author',
    [
      ['a headline', '图书馆新馆昨日开放迎读者'],
      ['a paragraph', news],
      ['b headline', '稻草垛'],
      ['b byline', '□ 周远'],
      ['b paragraph', tea],
      ['b paragraph', teaAgain]
    ]
  ],
  [
    'with names between the headline and the jump',
    [
      ['a headline', '## 老街的灯又亮起来了'],
      ['a byline', '本报记者 周远 文/图'],
      ['a jump', '（上接01版）'],
      ['a paragraph', tea],
      ['a paragraph', teaAgain]
    ]
  ],
  [
    'with two levels',
    [
      ['a headline', '# 采茶时节合作社里忙收购'],
      ['a byline', '周远'],
      ['a paragraph', tea],
      ['a subhead', '## 清明前的价钱'],
      ['a paragraph', teaAgain],
      ['b headline', '# 图书馆新馆昨日开放迎读者'],
      ['b paragraph', news]
    ]
  ],
  [
    'with two levels the wrong way round',
    [
      ['a headline', '### 图书馆新馆昨日开放迎读者'],
      ['a paragraph', news],
      ['b headline', '### 采茶时节合作社里忙收购'],
      ['b byline', '周远'],
      ['b paragraph', tea],
      ['b subhead', '## 清明前的价钱'],
      ['b paragraph', teaAgain],
      ['c headline', '### 城东公园完成改造'],
      ['c paragraph', moreNews]
    ]
  ],
  [
    'with a kicker of lower rank above the headline', // 000:54
    [
      ['a kicker', '### 乡镇党委担好责把好关 镇村协力提高党员发展质量'],
      ['a headline', '## 我市将在农村实施“镇选村培”发展党员工作机制'],
      ['a paragraph', news]
    ]
  ],
  [
    'with a kicker, a headline and a deck',
    [
      ['a kicker', '### 坚持便民惠民，打通文化服务最后一公里'],
      ['a headline', '## 图书馆新馆昨日开放迎读者'],
      ['a deck', '### ——首日见闻'],
      ['a paragraph', news]
    ]
  ],
  [
    'with a kicker that ends in a dash',
    [
      ['a kicker', '坚持便民惠民、打通文化服务最后一公里——'],
      ['a headline', '图书馆新馆昨日开放迎读者'],
      ['a paragraph', news]
    ]
  ],
  [
    'with kicker and headline in one line', // 000:5
    [
      ['a kicker / a headline', '## 坚持便民惠民，打通文化服务最后一公里—— 图书馆新馆昨日开放迎读者'],
      ['a paragraph', news]
    ]
  ],
  [
    'with the deck of an interview', // 001:55
    [
      ['a headline', '## 守住老手艺 带富一方人'],
      ['a deck', '## ——访制茶师傅周远'],
      ['a paragraph', tea],
      ['a paragraph', teaAgain],
      ['a byline', '本报记者 吴桐']
    ]
  ],
  [
    'with the deck of a comment and its author', // 000:106
    [
      ['a headline', '## 守住老手艺'],
      ['a deck', '### ——三论乡村产业'],
      ['a byline', '洛平'],
      ['a paragraph', tea],
      ['a paragraph', teaAgain]
    ]
  ],
  [
    'with a rubric', // 000:100
    [
      ['a rubric', '### 政务要闻'],
      ['a paragraph', `近日，${metro}`],
      ['a byline', '（周远）']
    ]
  ],
  [
    'with a rubric in two lines', // 001:3
    [
      ['a rubric', '## 建强副中心 形成增长极'],
      ['a rubric', '认真学习贯彻市第十二次党代会精神'],
      ['a kicker', '## 坚持便民惠民，打通文化服务最后一公里'],
      ['a headline', '## 图书馆新馆昨日开放迎读者'],
      ['a paragraph', news]
    ]
  ],
  [
    'with a series', // 003:63
    [
      ['a series', '“走进古村落”系列报道 3'],
      ['a headline', '采茶时节合作社里忙收购'],
      ['a byline', '本报记者 周远'],
      ['a paragraph', tea]
    ]
  ],
  [
    'with a summary', // 000:7
    [
      ['a headline', '## 采茶时节合作社里忙收购'],
      ['a standfirst', '核心提示'],
      ['a standfirst', tea],
      ['a paragraph', teaAgain],
      ['a paragraph', metro],
      ['a byline', '本报记者 周远']
    ]
  ],
  [
    'with an author above and a signature below',
    [
      ['a headline', '守住老手艺'],
      ['a byline', '王琰君'],
      ['a paragraph', tea],
      ['a paragraph', teaAgain],
      ['b headline', '地铁三号线月底空载试跑'],
      ['b paragraph', metro],
      ['b paragraph', metroAgain],
      ['b byline', '（陈曦）']
    ]
  ],
  [
    'with photo news', // 000:43
    [
      ['a headline', '### 图书馆新馆 昨日开放'],
      ['a caption', '昨日，读者在图书馆新馆看书。  '],
      ['a credit', '\b记者 鲁博 通讯员 苟华云 摄'],
      ['b headline', '\n### 城东公园完成改造'],
      ['b paragraph', moreNews]
    ]
  ],
  [
    'with a caption inside a cut paragraph', // 003:81
    [
      ['a headline', '污水处理厂迎来市民代表'],
      ['a byline', '本报记者 周远'],
      ['a paragraph', cut],
      ['a caption', '\n\n城东污水处理厂的沉淀池'],
      ['a paragraph+', `\n${rest}`]
    ]
  ],
  [
    'with a notice that has number, sign-off and date', // 001:147
    [
      ['a headline', '## 滨河新区人民代表大会常务委员会公告'],
      ['a notice', '第42号'],
      ['a paragraph', '滨河新区人民代表大会常务委员会决定接受周远辞去代表职务，其代表资格终止。特此公告。'],
      ['a byline', '滨河新区人民代表大会常务委员会'],
      ['a byline', '\b2021年10月13日']
    ]
  ],
  [
    'with a list of appointments', // 001:129
    [
      ['a headline', '## 滨河新区人大常委会任免名单'],
      ['a notice', '(2021年10月13日滨河新区第十五届人大常委会第二十八次会议通过)'],
      ['a list', '- 1. 决定任命:**  '],
      ['a list', '\b周远为滨河新区副区长;  '],
      ['a list', '\b吴桐为滨河新区副区长,滨河新区公安局局长。']
    ]
  ],
  [
    'with a jump under its headline', // 000:84
    [
      ['a headline', '## 守住老手艺 带富一方人'],
      ['a jump', '（上接01版）'],
      ['a paragraph', tea],
      ['a paragraph', teaAgain]
    ]
  ],
  [
    'with a jump at the head of a paragraph', // 003:55
    [
      ['a headline', '守住老手艺 带富一方人'],
      ['a paragraph', `(上接01版)${tea}`],
      ['a paragraph', teaAgain]
    ]
  ],
  [
    'with a jump under no headline', // 001:158
    [
      ['a headline', '## 图书馆新馆昨日开放迎读者'],
      ['a paragraph', news],
      ['b jump', '(上接01版)'],
      ['b paragraph', tea],
      ['b paragraph', teaAgain]
    ]
  ],
  [
    'with a jump at the end',
    [
      ['a headline', '## 守住老手艺 带富一方人'],
      ['a byline', '周远'],
      ['a paragraph', tea],
      ['a jump', '（下转3版）'],
      ['b headline', '## 图书馆新馆昨日开放迎读者'],
      ['b paragraph', news]
    ]
  ],
  [
    'with the head of a page above', // 002:3
    [
      ['- masthead', '洛阳日报'],
      ['- staff', '编辑:马春晖 校对:程予辉 组版:中辉'],
      ['- folio', '2020年4月30日 星期四'],
      ['a headline', '### 守住老手艺 带富一方人'],
      ['a byline', '王琰君'],
      ['a paragraph', tea]
    ]
  ],
  [
    'with the furniture at the foot',
    [
      ['a headline', '## 图书馆新馆昨日开放迎读者'],
      ['a paragraph', news],
      ['- folio', '2020年4月30日 星期四'],
      ['- staff', '编辑:马春晖 校对:程予辉 组版:中辉'],
      ['- furniture', '新闻热线：0379-63232410']
    ]
  ],
  [
    'with furniture between two articles',
    [
      ['a headline', '## 图书馆新馆昨日开放迎读者'],
      ['a paragraph', news],
      ['- staff', '责编 周远 美编 吴桐'],
      ['b headline', '## 城东公园完成改造'],
      ['b paragraph', moreNews]
    ]
  ],
  [
    'with sections that the same lines head', // 004:15
    [
      ['a headline', '县区打造发展高地'],
      ['a paragraph', metro],
      ['a subhead', '新安 扭住龙头更好巩固制造业优势'],
      ['a subhead', '●解读'],
      ['a paragraph', tea],
      ['a subhead', '●路径'],
      ['a paragraph', teaAgain],
      ['a subhead', '孟津 乘势而上推动整体提升'],
      ['a subhead', '●解读'],
      ['a paragraph', parkText],
      ['a subhead', '●路径'],
      ['a paragraph', museumText],
      ['a byline', '洛报融媒记者 李东慧 孙小蕊']
    ]
  ],
  [
    'with a run-in heading', // 002:17
    [
      ['a headline', '### 守住老手艺 带富一方人'],
      ['a byline', '王琰君'],
      ['a subhead', '#### 一、稳住收购价格，让茶农放心'],
      ['a paragraph', tea],
      ['a subhead / a paragraph', `**二、突出重点、精准发力，推动茶产业发展。**${teaAgain}`]
    ]
  ]
]

/** The same marks in the other width. */
function toHalfWidth(text: string): string {
  const full = '，；：！？（）'
  return Array.from(text, (one) => ',;:!?()'.charAt(full.indexOf(one)) || one).join('')
}

describe('a page', () => {
  test.each(pages)('%s should be read as its readers do', (_, page) => {
    expectReadings(page)
  })

  test.each(pages)('%s should be read the same in half width', (_, page) => {
    expectReadings(page, toHalfWidth)
  })

  test.each(pages)('%s should be read the same with the line endings of Windows', (_, page) => {
    expectReadings(page, (text) => text.replaceAll('\n', '\r\n'))
  })

  test.each(pages)('%s should be read the same behind a byte order mark and blank lines', (_, page) => {
    expectReadings(page, (text) => `\ufeff\n\n\n${text}\n\n`)
  })

  test('with a rubric in two lines and no kicker should be read as its readers do', () => {
    expectReadings([
      ['a rubric', '## 建强副中心 形成增长极'],
      ['a rubric', '认真学习贯彻市第十二次党代会精神'],
      ['a headline', '## 图书馆新馆昨日开放迎读者'],
      ['a paragraph', news]
    ])
  })
})
