/**
 * Pages to try the laws on: the seeds, seeds that something happened to, and pages put together out of the parts that
 * newspapers and OCR engines make pages of.
 *
 * @module
 */
import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {root} from '../util/sources.js'

/** The five seed pages. */
export const seeds: readonly string[] = readPages('seeds')

/** The invented pages. */
export const invented: readonly string[] = [
  'test/invented',
  'test/invented-news',
  'test/invented-mixed'
].flatMap(readPages)

function readPages(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
}

/** Characters that text should not hold, and now and then does. */
const odd = [
  '\ufeff',
  '\0',
  '\r',
  '\r\n',
  '\n\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
  '\ud800',
  '\udc00',
  '\udc00\ud800',
  '\u{20bb7}',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200b',
  '\u200d',
  '\u2060',
  '\u0301',
  '\u20dd',
  '\u3099',
  '\ufffd',
  '\uffff',
  '__proto__',
  'constructor',
  '*',
  '**',
  '_',
  '\\',
  '#',
  '&#50;',
  '（',
  '）',
  '“',
  '”',
  '〇',
  '第一百万亿'
]

/** One thing that happens to a page. Places are shares of the page, so that they mean something on every seed. */
type Mutation = readonly [
  kind: 'drop' | 'double' | 'swap' | 'cut' | 'glue' | 'mark' | 'unmark' | 'odd' | 'widen' | 'narrow' | 'stop',
  at: number,
  extra: number
]

const share = fc.integer({min: 0, max: 9999})

const mutation: fc.Arbitrary<Mutation> = fc.tuple(
  fc.constantFrom<Mutation[0]>(
    'drop',
    'double',
    'swap',
    'cut',
    'glue',
    'mark',
    'unmark',
    'odd',
    'widen',
    'narrow',
    'stop'
  ),
  share,
  share
)

const fullWidth = '，。；：！？（）０１２３４５６７８９'
const halfWidth = ',.;:!?()0123456789'

function widen(text: string): string {
  return Array.from(text, (one) => fullWidth[halfWidth.indexOf(one)] ?? one).join('')
}

function narrow(text: string): string {
  return Array.from(text, (one) => halfWidth[fullWidth.indexOf(one)] ?? one).join('')
}

/** Let one thing happen to the lines of a page. */
function mutate(lines: readonly string[], [kind, at, extra]: Mutation): string[] {
  const index = at % lines.length
  const other = extra % lines.length
  const line = lines[index] ?? ''
  const offset = extra % (line.length + 1)
  const withLine = (...replacement: string[]): string[] => lines.toSpliced(index, 1, ...replacement)

  switch (kind) {
    case 'drop':
      return lines.length > 1 ? lines.toSpliced(index, 1) : [...lines]
    case 'double':
      return withLine(line, '', line)
    case 'swap':
      return lines.map((one, at) => (at === index ? (lines[other] ?? '') : at === other ? line : one))
    case 'cut':
      return withLine(line.slice(0, offset), ...(at % 2 === 0 ? [''] : []), line.slice(offset))
    case 'glue':
      return lines.toSpliced(index, 2, line + (lines[index + 1] ?? ''))
    case 'mark':
      return withLine(`${'#'.repeat(1 + (extra % 7))} ${line}`)
    case 'unmark':
      return withLine(line.replace(/^#{1,6} /u, ''))
    case 'odd':
      return withLine(line.slice(0, offset) + (odd[at % odd.length] ?? '') + line.slice(offset))
    case 'widen':
      return lines.map(widen)
    case 'narrow':
      return lines.map(narrow)
    case 'stop':
      return withLine(line.replace(/[。.]$/u, ''))
  }
}

/** Seeds that up to a dozen things happened to. */
export const mutated: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...seeds), fc.array(mutation, {minLength: 1, maxLength: 12}))
  .map(([seed, mutations]) => mutations.reduce<string[]>(mutate, seed.split('\n')).join('\n'))

/** A stretch of a mutated seed: small, so that many can be tried. */
export const stretches: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...seeds), share, fc.integer({min: 1, max: 24}), fc.array(mutation, {maxLength: 8}))
  .map(([seed, at, size, mutations]) => {
    const lines = seed.split('\n')
    const from = at % lines.length
    return mutations.reduce<string[]>(mutate, lines.slice(from, from + size)).join('\n')
  })

const surname = fc.constantFrom('李', '王', '欧阳', '陈', '洛', '智', '阿卜杜')
const given = fc.constantFrom('明', '晓东', '三旺', '慧', ' 平', '·买买提', '\u{20bb7}')
const name = fc.tuple(surname, given).map(([one, other]) => one + other)
const title = fc.constantFrom(
  '本报记者',
  '记者',
  '通讯员',
  '见习记者',
  '新华社记者',
  '特约记者',
  '洛报融媒记者',
  ''
)
const names = fc
  .array(fc.tuple(title, name), {minLength: 1, maxLength: 3})
  .map((list) => list.map(([one, other]) => `${one} ${other}`.trim()).join(' '))
const numeral = fc.constantFrom(
  '1095亿元',
  '85%',
  '三分之一',
  '3:3:4',
  '十几个',
  '数百人',
  '第十二次',
  '2021年10月13日',
  '12日至13日',
  '昨日',
  '2025年底',
  '从140项减至65项',
  '增长5.2%',
  '30余万公斤',
  '120GWh',
  '百亿级',
  '“9+2”',
  '十四五',
  '12345',
  '９８．５％',
  '1,200',
  '1.2.3',
  '一小时30分钟',
  '-5℃',
  '〇〇〇',
  '万亿万',
  '2023'
)
const clause = fc.constantFrom(
  '会议强调',
  '我市将聚焦产业发展',
  '全力推动项目建设',
  '这也是今年以来',
  '各级各部门要',
  '园区负责人说',
  '“抓而不成，不如不抓”',
  '（详见02版）',
  '总投资',
  '同比',
  '*重点*',
  '**二、突出重点。**',
  'R&D',
  '人工智能 and 大数据'
)
const mark = fc.constantFrom('，', '。', '；', ',', '.', '、', '：', '！', '……', '——', '')
const sentence = fc
  .array(fc.tuple(fc.oneof(clause, numeral), mark), {minLength: 1, maxLength: 9})
  .map((parts) => parts.flat().join(''))
const slogan = fc.array(
  fc.constantFrom(
    '抓住机遇',
    '真抓实干',
    '促签约',
    '前瞻谋划',
    '我市召开',
    '座谈会',
    '2024年',
    '——访',
    '系列报道 3'
  ),
  {minLength: 1, maxLength: 4}
)
const heading = fc
  .tuple(fc.constantFrom('', '', '# ', '## ', '### ', '#### ', '**'), slogan, fc.constantFrom(' ', '，', ''))
  .map(([depth, words, gap]) => (depth === '**' ? `**${words.join(gap)}**` : depth + words.join(gap)))
const dateline = fc
  .tuple(fc.constantFrom('本报讯', '新华社北京5月1日电', '据新华社电', '中新社', '洛报讯'), names, sentence)
  .map(([agency, who, text]) => `${agency}（${who}）${text}`)
const standing = fc.constantFrom(
  '核心提示',
  '政务要闻',
  '●解读',
  '一、总体要求',
  '（一）目标',
  '（完）',
  '（上接01版）',
  '（下转3版）',
  '（紧接第二版）',
  '⇨下转A03版',
  '第42号',
  '洛阳日报',
  '06版 要闻',
  '2020年4月30日 星期四',
  '编辑:马春晖 校对:程予辉 组版:中辉',
  '新闻热线：0379-12345',
  '洛阳市人民代表大会常务委员会',
  '2021年10月13日',
  '- 1. 决定任命:**',
  '李新建为洛阳市人民政府副市长;',
  '![](./imgs/x_1.jpg)',
  '（资料图片）',
  '图为活动现场',
  '---',
  '> 引用',
  '```',
  '<div>',
  '| 晴 | 多云 |',
  '\\# 甲'
)
const caption = fc.tuple(sentence, names).map(([text, who]) => `${text}\n${who} 摄`)
const credit = names.map((who) => `${who} 摄`)
const block = fc.oneof(
  heading,
  dateline,
  sentence,
  sentence,
  fc.tuple(sentence, sentence, sentence).map((parts) => parts.join('')),
  names,
  names.map((who) => `（${who}）`),
  standing,
  caption,
  credit,
  fc.constantFrom(...odd)
)
const gap = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n\n\n\n', '\r\n\r\n', '  \n', '\r', '\u2028')

/** Pages put together out of the parts of pages, in any order. */
export const generated: fc.Arbitrary<string> = fc
  .array(fc.tuple(block, gap), {maxLength: 24})
  .map((parts) => parts.flat().join(''))

/** Any string at all. */
export const anything: fc.Arbitrary<string> = fc.oneof(
  fc.string({unit: 'binary', maxLength: 200}),
  fc.string({unit: 'grapheme', maxLength: 200}),
  fc.array(fc.constantFrom(...odd, '\n', '甲', '1'), {maxLength: 60}).map((parts) => parts.join(''))
)

/** A page of any sort, small enough to try hundreds. */
export const small: fc.Arbitrary<string> = fc.oneof(
  {arbitrary: generated, weight: 5},
  {arbitrary: stretches, weight: 4},
  {arbitrary: anything, weight: 1}
)
