/**
 * Why a numeral is no quantity: the rules that `onReject` names, for the docs and for those who count them.
 *
 * @module
 */

/** A rule: its name, what it claims, and an example in which it claims the words between the brackets. */
export type RejectionRow = readonly [name: string, claim: string, example: string]

/** The rules, those that look at the numeral itself first. */
export const rejectionRules: readonly RejectionRow[] = [
  ['place-name', 'A name of a place whose numeral stands before what reads like a unit.', '[三门峡]市'],
  ['brand', 'A name of an enterprise or a brand, likewise.', '[三一重工]股份'],
  ['slogan', 'A slogan of politics, in quotes or not; 个一 behind a Chinese numeral.', '开展[三个一批]活动'],
  ['plan-name', 'A five-year plan or another named plan or period.', '“[十四五]”规划'],
  [
    'word',
    'A word that holds a numeral: any Chinese numeral without a unit, and those of the list.',
    '[三]农工作'
  ],
  ['idiom', 'An idiom, and any numeral, word, numeral, word that states no count.', '[四面八方]'],
  ['ordinal-list', 'What goes on in a list of ranks that are not next to each other.', '第一、[三]名'],
  ['ordinal-name', 'A rank that is part of a name.', '[第一]书记'],
  [
    'code',
    'Letters or marks of codes beside digits: roads, types, versions, plates, addresses of the web.',
    'G[30]高速'
  ],
  ['formula', 'Numbers joined by + or ×.', '“[9]+2”布局'],
  ['document-number', 'The year and the number of an official document.', '国办发〔[2019]〕28号'],
  [
    'phone-number',
    'A telephone or hotline number, a post code: five digits or more without a unit, or groups of digits.',
    '拨打[12345]'
  ],
  ['event-date', 'A day that has become the name of an event.', '[9·11]事件'],
  ['quoted-name', 'A short quotation or title with more than a measured value in it.', '“[3.0]时代”'],
  ['round-name', '百, 千 or 万 alone before a classifier, without 近, 上, 余.', '[百家]企业'],
  ['indefinite', '一 or 几 before a classifier: a, some.', '[一个]项目'],
  ['enumerator', 'The number of a heading or of an item in a list.', '[一]、提高认识'],
  ['lunar-date', 'A day of the lunar calendar.', '[八]月十五'],
  ['serial-name', 'A member of a named series, a number in a street.', '神舟[五]号'],
  ['time-of-day', 'A time of day.', '上午[9时50分]'],
  ['bare-number', 'Another number of Arabic digits without a unit.', '拨打[110]'],
  [
    'malformed',
    'Numeral characters that make no number, a number of more than 64 characters, or groups parted by spaces.',
    '[一二三万]个'
  ]
]
