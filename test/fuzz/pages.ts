/**
 * Small pages of every kind that the laws must hold on: what a newspaper prints, put together word by word, and what
 * happens to it on its way here.
 *
 * @module
 */
import fc from 'fast-check'
import {debris, mutated as mutatedDebris} from '../markdown/debris.js'
import {small} from '../laws/pages.js'
import {changes, dates, numerals, quantities} from './mentions.js'

function joined(...parts: ReadonlyArray<fc.Arbitrary<string>>): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((texts) => texts.join(''))
}

function oneOf(...texts: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...texts)
}

const space = oneOf('', '', ' ', '  ', '\u3000', '\u00a0', '\t')
const han = oneOf(
  '甲乙',
  '洛阳',
  '王',
  '李三旺',
  '欧阳慧',
  '买买提·艾力',
  '\u{20bb7}田',
  '洛 平',
  '本 报',
  '苟华云',
  '于',
  '和'
)
const outlet = oneOf('', '', '本报', '洛报融媒', '新华社', '人民网', '大河报', '通讯社')
const title = oneOf(
  '记者',
  '记 者',
  '通讯员',
  '见习记者',
  '特约记者',
  '实习生',
  '编辑',
  '责编',
  '校对',
  '文',
  '图',
  '摄影',
  ''
)
const separator = oneOf(' ', '  ', '、', '，', ',', '/', '／', '\u3000', '：', ':', '')
const person = joined(outlet, title, separator, han)
const people = fc
  .array(fc.tuple(person, separator), {minLength: 1, maxLength: 4})
  .map((parts) => parts.flat().join(''))
const open = oneOf('（', '(', '【', '［', '——', '□', '●', '')
const close = oneOf('）', ')', '】', '］', '', '')
const task = oneOf('', '', ' 摄', '摄', ' 文/图', ' 报道', '整理', '/摄')
const byline = joined(open, people, task, close)

const agency = oneOf(
  '本报讯',
  '本报北京5月1日电',
  '新华社北京4月30日电',
  '据新华社电',
  '中新网讯',
  '（据中新社）',
  '洛报讯'
)
const dateline = joined(agency, space, byline, space)
const page = oneOf('01版', '1版', 'A03版', '第二版', '十二版', '版', '02、03版', '99999版')
const jump = joined(
  open,
  oneOf('上接', '下转', '紧接', '转', '详见', '上 接'),
  page,
  oneOf('', '《甲乙》', '头条'),
  close
)

const word = oneOf(
  '会议强调',
  '我市',
  '项目',
  '总投资',
  '占比',
  '年产能',
  '开工',
  '抓住机遇',
  '的',
  '了',
  '和',
  'R&D',
  'AI'
)
const mention = fc.oneof(quantities, dates, changes, numerals)
const point = oneOf(
  '，',
  '。',
  '、',
  '；',
  '：',
  '！',
  '？',
  '……',
  '——',
  '”',
  '“',
  '《',
  '》',
  ',',
  '.',
  '',
  '',
  ''
)
const mark = oneOf('*', '**', '__', '_', '\\', '&#50;', '&amp;', '&', '`', '[', '](', '<b>', '~~', '|')
const odd = oneOf(
  '\ufeff',
  '\0',
  '\u200b',
  '\u202e',
  '\u0301',
  '\ud800',
  '\udc00',
  '\ufffd',
  '__proto__',
  '\v'
)
const text = fc
  .array(
    fc.oneof(
      {arbitrary: joined(word, point), weight: 8},
      {arbitrary: joined(mention, point), weight: 6},
      {arbitrary: mark, weight: 1},
      {arbitrary: byline, weight: 1},
      {arbitrary: jump, weight: 1},
      {arbitrary: odd, weight: 1}
    ),
    {minLength: 1, maxLength: 12}
  )
  .map((parts) => parts.join(''))

const depth = oneOf(
  '',
  '',
  '# ',
  '## ',
  '### ',
  '#### ',
  '####### ',
  '#',
  '- ',
  '* ',
  '1. ',
  '> ',
  '    ',
  '\u3000\u3000'
)
const head = joined(
  depth,
  fc.array(fc.oneof(word, mention), {minLength: 1, maxLength: 5}).map((parts) => parts.join(' '))
)
const deck = joined(depth, oneOf('——', '—', ''), oneOf('访', '记', ''), text)
const enumerated = joined(oneOf('一、', '（一）', '1.', '●', '第一，', '一是', '**二、', '①'), text)
const folio = oneOf(
  '洛阳日报',
  '06版 要闻',
  '2020年4月30日 星期四',
  '编辑:甲乙 校对:丙丁',
  '新闻热线：0379-12345',
  '---'
)
const caption = joined(oneOf('图为', '▲', '图①：', '右图：', ''), text, space, byline)
const line = fc.oneof(
  {arbitrary: text, weight: 5},
  {arbitrary: head, weight: 3},
  joined(dateline, text),
  byline,
  jump,
  deck,
  enumerated,
  folio,
  caption,
  joined(text, byline)
)
const ending = oneOf(
  '\n\n',
  '\n\n',
  '\n\n',
  '\n',
  '\n',
  '  \n',
  '\\\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '\u2028',
  '\n\n\n\n'
)

/** Pages put together word by word. */
export const composed: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, ending), {minLength: 1, maxLength: 16})
  .map((parts) => parts.flat().join(''))

/** Every kind of page; the mutated stretches of the seeds are among `small`. */
export const pages: fc.Arbitrary<string> = fc.oneof(
  {arbitrary: composed, weight: 6},
  {arbitrary: small, weight: 3},
  {arbitrary: mutatedDebris, weight: 1},
  {arbitrary: debris, weight: 1}
)
