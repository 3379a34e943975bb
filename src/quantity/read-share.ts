/**
 * Shares: 百分之五, 三分之一, 千分之三, 3:3:4, 二比一, 一半, 翻两番.
 *
 * @module
 */
import {isCodeAt, toCodes} from '../chinese/code-set.js'
import {numeralAt} from '../chinese/numerals-reader.js'
import {parseNumeral} from '../chinese/numerals.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {skipSeparator} from '../chinese/numerals-separators.js'
import {isCharacter} from '../chinese/numerals-table.js'
import type {QuantityKind} from '../types.js'
import {toAmount, type Amount} from './amount.js'
import {add, compare, multiply} from './exact.js'
import {isFrom, isScope} from './scope.js'
import {toForwardList, wordAt} from './word-list.js'

function toShare(
  {end, start}: Pick<NumeralSpan, 'start' | 'end'>,
  kind: QuantityKind,
  code: string,
  unitText: string,
  value: string,
  max: string = value
): Amount {
  return toAmount({start, end, kind, code, unitText, value, max})
}

/** What follows the first number of a share. */
const marks = toCodes('分/半:：∶比')

/**
 * Read a share that begins with a numeral.
 *
 * @param value - Text.
 * @param numeral - The numeral, or the power of ten before 分之.
 * @returns The amount, or `undefined`.
 */
export function readShare(value: string, numeral: NumeralSpan): Amount | undefined {
  if (!isCodeAt(value, numeral.end, marks)) return undefined
  switch (value.charAt(numeral.end)) {
    case '分':
      return isCharacter(value, numeral.end + 1, '之') ? readFraction(value, numeral) : undefined
    case '/':
      return readSlash(value, numeral)
    case '半':
      return isCharacter(value, numeral.start, '一') ? readHalf(value, numeral) : undefined
    default:
      return readRatio(value, numeral)
  }
}

/**
 * Read 百分之, 千分之 and 万分之, whose first character is a power of ten and no numeral.
 *
 * @param value - Text.
 * @param start - Offset of 百, 千 or 万.
 * @returns The amount, or `undefined`.
 */
export function readPercent(value: string, start: number): Amount | undefined {
  if (value.startsWith('百分之', start)) return readPercentOf(value, start, '百分之', '%')
  return value.startsWith('千分之', start) ? readPercentOf(value, start, '千分之', '‰') : undefined
}

function readPercentOf(value: string, start: number, word: string, code: string): Amount | undefined {
  const numeral = numeralAt(value, start + word.length)
  if (!numeral) return undefined
  const last = readPercentEnd(value, start, numeral, word)
  return toShare({start, end: last.end}, 'percent', code, word, numeral.value, last.max)
}

/** Units that begin a quantity of its own: 百分之三十至2020年. */
const units = toCodes('个项家名年月日')

/**
 * 百分之三十至四十, 百分之五到百分之八. A range never goes down: 百分之五至百分之三 are two shares, and so are the ends of
 * a change, 从百分之五到百分之八.
 */
function readPercentEnd(value: string, begin: number, first: NumeralSpan, word: string): NumeralSpan {
  const next = skipSeparator(value, first.end)
  if (next < 0) return first
  const start = value.startsWith(word, next) ? next + word.length : next
  const last = numeralAt(value, start)
  if (!last || compare(first.value, last.max) >= 0) return first
  if (start === next) return isCodeAt(value, last.end, units) ? first : last
  return isFrom(value, begin) && !isScope(value, begin, last.end, '') ? first : last
}

/** 三分之二; 十分之七八 is 7/10 to 8/10. Not 三分之一点八: the parts of a fraction are whole. */
function readFraction(value: string, denominator: NumeralSpan): Amount | undefined {
  const numerator = numeralAt(value, denominator.end + 2)
  if (!numerator || denominator.value === '0' || denominator.max !== denominator.value) return undefined
  if (numerator.value.includes('.') || denominator.value.includes('.')) return undefined
  const min = `${numerator.value}/${denominator.value}`
  const max = `${numerator.max}/${denominator.value}`
  return toShare({start: denominator.start, end: numerator.end}, 'fraction', '', '', min, max)
}

const afterSlashed = toCodes('/年月日页版决.')

/** 1/3 of something: small, less than one, and not part of a longer row of slashes. */
function readSlash(value: string, numerator: NumeralSpan): Amount | undefined {
  const denominator = numeralAt(value, numerator.end + 1)
  if (!numerator.isArabic || !denominator?.isArabic) return undefined

  const top = Number(numerator.value)
  const bottom = Number(denominator.value)
  const isSmall = Number.isInteger(top) && Number.isInteger(bottom) && top > 0 && top < bottom && bottom <= 20
  if (
    !isSmall ||
    isCodeAt(value, denominator.end, afterSlashed) ||
    isCharacter(value, numerator.start - 1, '/')
  )
    return undefined
  const text = `${numerator.value}/${denominator.value}`
  return toShare({start: numerator.start, end: denominator.end}, 'fraction', '', '', text)
}

const afterHalf = toCodes('导岛径边壁夜')

/** 一半. Not 一半导体. */
function readHalf(value: string, numeral: NumeralSpan): Amount | undefined {
  if (isCodeAt(value, numeral.end + 1, afterHalf)) return undefined
  return toShare({start: numeral.start, end: numeral.end + 1}, 'fraction', '', '', '1/2')
}

const colons = toCodes(':：∶比')

/** 3:3:4, 二比一. Not 14:28, which is a time of day. */
function readRatio(value: string, first: NumeralSpan): Amount | undefined {
  if (!isCodeAt(value, first.end, colons)) return undefined
  const values = [first.value]
  let {end} = first
  while (values.length < 9) {
    const mark = value.charAt(end)
    if (!isCodeAt(value, end, colons)) break
    const next = numeralAt(value, end + 1)
    if (!next || next.max !== next.value || (values.length > 1 && mark === '比')) break
    if (values.length === 1 && isTime(value, first, next, mark)) return undefined
    values.push(next.value)
    end = next.end
  }
  if (values.length === 1 || first.max !== first.value) return undefined
  return {...toShare({start: first.start, end}, 'ratio', '', '', ''), values}
}

/** Two digits of minutes, and no word of a ratio beside them. */
function isTime(value: string, hours: NumeralSpan, minutes: NumeralSpan, mark: string): boolean {
  if (mark === '比') return !isShortNumber(hours) || !isShortNumber(minutes)
  const isClock = minutes.end - minutes.start === 2 && Number(hours.value) <= 24 && Number(minutes.value) < 60
  if (!isClock) return false
  const before = value.slice(Math.max(0, hours.start - longestScores), hours.start)
  return !isRatioWord(before) && !isAfterScores(before) && !isBeforeOutcome(value, minutes.end)
}

/** A word of a ratio stands before: 比分, 比例为; not 比赛. */
function isRatioWord(before: string): boolean {
  return /比(?!赛)[分例值]?.{0,2}$/u.test(before)
}

/** Longest list of scores: those of six sets, two digits each. */
const longestScores = 36

/** What a score leads to: 以15:10取胜. */
const outcomes = toForwardList(
  '取胜 获胜 战胜 险胜 大胜 完胜 轻取 力克 击败 战败 不敌 惜败 负于 告负 落败 战平 逼平 领先 落后 淘汰 胜出 横扫 逆转 输给 拿下 的比分 的总比分'
)

/** More scores of a list: those of the sets behind the first. */
const moreScores = /^(?:[、和,，]?[0-9０-９]{1,3}[:：∶][0-9０-９]{1,3}){1,6}/u

/** An outcome stands behind the score, or behind the list that it begins: 以21:19、18:21、22:20险胜. */
function isBeforeOutcome(value: string, end: number): boolean {
  const more = moreScores.exec(value.slice(end, end + longestScores))?.[0].length ?? 0
  return wordAt(value, end + more, outcomes) !== ''
}

/** Scores stand before, of which one is no time or is called a score: 25∶21、23∶25、15∶10. */
function isAfterScores(before: string): boolean {
  const list = before.split(/[、和]/u)
  if (list.pop() !== '') return false
  for (const one of list.reverse()) {
    const score = /([0-9０-９]{1,3})[:：∶]([0-9０-９]{1,3})$/u.exec(one)
    if (!score) return false
    const [whole, first = '', second = ''] = score
    if (toNumber(first) > 24 || second.length !== 2 || toNumber(second) > 59) return true
    if (whole !== one) return isRatioWord(one.slice(0, -whole.length))
  }
  return false
}

/** Digits of either width as a number. */
function toNumber(digits: string): number {
  return Number(parseNumeral(digits)?.value)
}

/** 二比一 is a ratio; 2020年比2019年 and 25%比 have no numeral before 比. */
function isShortNumber(numeral: NumeralSpan): boolean {
  return numeral.end - numeral.start <= 5
}

/** Words between 翻 and the number. */
const softeners = toForwardList('近 将近 接近 约 超 超过 逾 不止 不到 不足')

/**
 * Read 翻一番 and 翻了两番: each 番 doubles. A word that softens it stands within (翻了近一番); 翻 is left out then.
 *
 * @param value - Text.
 * @param start - Offset of 翻.
 * @returns The amount, or `undefined`.
 */
export function readDoubling(value: string, start: number): Amount | undefined {
  const first = isCharacter(value, start + 1, '了') ? start + 2 : start + 1
  const softener = wordAt(value, first, softeners)
  const numeral = numeralAt(value, first + softener.length)
  const times = Number(numeral?.value)
  if (!numeral || !isCharacter(value, numeral.end, '番') || !(times >= 1 && times <= 9)) return undefined

  let factor = '1'
  for (let count = 0; count < times; count++) factor = multiply(factor, '2')
  const span = {start: softener === '' ? start : numeral.start, end: numeral.end + 1}
  return toShare(span, 'multiple', 'times', '番', factor)
}

/**
 * Read 六成五: tenths and hundredths.
 *
 * @param value - Text.
 * @param amount - The tenths.
 * @returns The whole.
 */
export function addHundredths(value: string, amount: Amount): Amount {
  const numeral = numeralAt(value, amount.end)
  if (numeral?.end !== amount.end + 1 || numeral.isBare || numeral.value.length > 1) return amount
  const sum = add(amount.value, numeral.value)
  return {...amount, value: sum, max: sum, end: numeral.end}
}
