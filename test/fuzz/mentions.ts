/**
 * Numerals, quantities and dates put together out of their parts, in every way that is printed and in many that are not.
 *
 * @module
 */
import fc from 'fast-check'

const digits = fc.oneof(
  fc.nat(99).map(String),
  fc.nat(99_999).map(String),
  fc.integer({min: 1900, max: 2100}).map(String),
  fc.constantFrom('0', '00', '007', '1,234', '12,34', '1，234', '3.5', '0.80', '1.2.3', '9'.repeat(20), '-5')
)
const wide = digits.map((text) =>
  text.replaceAll(/[0-9.,]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
)
const chinese = fc
  .array(fc.constantFrom(...'〇零一二两三四五六七八九十百千万亿廿壹贰叁拾佰仟點点几数'), {
    minLength: 1,
    maxLength: 7
  })
  .map((parts) => parts.join(''))
const proper = fc.constantFrom(
  '十五',
  '一千二百零三',
  '二〇二一',
  '三万五',
  '两千六',
  '百分之五',
  '三分之一',
  '十'
)
const scale = fc.constantFrom('', '', '', '万', '亿', '千', '百万', '万亿', '余', '多', '几', '余万', '来')

/** A numeral of any script and width. */
export const numerals: fc.Arbitrary<string> = fc
  .tuple(fc.oneof({arbitrary: digits, weight: 4}, wide, chinese, proper), scale)
  .map((parts) => parts.join(''))

const before = fc.constantFrom(
  '',
  '',
  '',
  '近',
  '约',
  '超',
  '超过',
  '逾',
  '不足',
  '至少',
  '不低于',
  '达',
  '共',
  '第'
)
const after = fc.constantFrom(
  '',
  '',
  '',
  '',
  '以上',
  '以下',
  '左右',
  '以内',
  '有余',
  '多',
  '半',
  '级',
  '后',
  '前'
)
const units = fc.constantFrom(
  ...[
    '元',
    '万元',
    '亿美元',
    '元/吨',
    '%',
    '％',
    '‰',
    '个百分点',
    '成',
    '倍',
    '个',
    '家',
    '项',
    '名',
    '人',
    '人次'
  ],
  ...[
    '条',
    '岁',
    '年',
    '个月',
    '个半月',
    '个多月',
    '天',
    '小时',
    '分钟',
    '秒',
    '米',
    '公里',
    '平方公里',
    '亩',
    '公顷',
    '吨',
    '公斤'
  ],
  ...[
    '斤',
    '立方米',
    '千瓦',
    '万千瓦时',
    'GWh',
    'MW',
    'km/h',
    '℃',
    '度',
    'GB',
    'MPa',
    '赫兹',
    '元/平方米',
    '级',
    '号'
  ],
  ...['期', '次', '届', '', '', '两', '点', '时', '分', '克', 'kg', '公里/小时', '贝克勒尔/升', '一番', '番']
)
const between = fc.constantFrom('至', '到', '—', '－', '-', '~', '～', '、', ':', '：', '∶', '/', '多', '')

/** A quantity, or what looks like one. */
export const quantities: fc.Arbitrary<string> = fc.oneof(
  {arbitrary: fc.tuple(before, numerals, units, after).map((parts) => parts.join('')), weight: 5},
  fc.tuple(before, numerals, units, between, numerals, units).map((parts) => parts.join('')),
  fc.tuple(numerals, between, numerals, between, numerals).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('¥', '$', '€', '＄', '每', '占', '百分之', '“', '负', '零下'), numerals)
    .map((parts) => parts.join(''))
)

const verb = fc.constantFrom(
  ...[
    '减至',
    '增至',
    '提高到',
    '提高了',
    '增长',
    '同比增长',
    '下降',
    '压缩到',
    '翻',
    '达到',
    '扩展至',
    '由',
    '从'
  ]
)

/** A change of a value. */
export const changes: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('从', '由', '', '同比'), quantities, verb, quantities)
  .map((parts) => parts.join(''))

const dateParts = fc
  .tuple(
    fc.constantFrom('', '', '2021年', '今年', '去年', '二〇二一年', '２０２０年', '21年', '2020-', '1949.'),
    fc.constantFrom('', '10月', '十月', '13月', '1—3月', '上半年', '第二季度', '04-', '4.'),
    fc.constantFrom(
      '',
      '13日',
      '三十一日',
      '30日至5月2日',
      '12日至13日',
      '上旬',
      '底',
      '30',
      '初五',
      '前',
      '日'
    )
  )
  .map((parts) => parts.join(''))

/** A date, or what looks like one. */
export const dates: fc.Arbitrary<string> = fc.oneof(
  {arbitrary: dateParts, weight: 4},
  fc.constantFrom(
    '昨日',
    '日前',
    '上周五',
    '明年3月底前',
    '近5年',
    '三年来',
    '20世纪90年代',
    '“十四五”',
    '国庆节',
    '当日'
  ),
  fc.tuple(dateParts, between, dateParts).map((parts) => parts.join(''))
)
