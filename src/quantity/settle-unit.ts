/**
 * Words that are several units, and how the words around them settle which: 度, 点, 级, 期, 次, 分.
 *
 * @module
 */
import type {NumeralSpan} from '../chinese/numerals-span.js'
import type {QuantityKind} from '../types.js'
import {matchUnit, type Unit} from './units.js'

/** Decide about one word: the unit meant, or `undefined` where it is none. */
type Settle = (value: string, numeral: NumeralSpan, start: number) => Partial<Unit> | undefined

const settlers: ReadonlyMap<string, Settle> = new Map<string, Settle>([
  ['度', settleDegrees],
  ['级', settleGrade],
  ['期', settlePhase],
  ['次', settleTime],
  ['论', settleEssay],
  ['大', settleGreat],
  ['成', settleTenths],
  ['方', settleCubic],
  ['分', settleMinutes],
  ['点', settlePoints],
  ['号', settleNumber],
  ['里', settleMile]
])

const plain: Unit = {
  word: '',
  kind: 'count',
  code: '',
  factor: '1',
  siFactor: '',
  si: '',
  isArabicOnly: false,
  guards: []
}

/**
 * Settle which unit a word behind a numeral is.
 *
 * @param value - Text.
 * @param numeral - The numeral.
 * @param start - Offset of the word.
 * @param found - What the table has for it.
 * @returns The unit, or `undefined` where it is none.
 */
export function settleUnit(
  value: string,
  numeral: NumeralSpan,
  start: number,
  found: Unit | undefined
): Unit | undefined {
  if (found && found.word.length > 1) return found
  const word = value.charAt(start)
  const settle = settlers.get(word)
  if (!settle) return found

  const unit = settle(value, numeral, start)
  return unit && {...plain, word, code: word, ...found, ...unit}
}

/** How far back words are looked at. */
const reach = 10

function isBefore(value: string, start: number, words: readonly string[]): boolean {
  const before = value.slice(Math.max(0, start - reach), start)
  return words.some((word) => before.includes(word))
}

function isNext(value: string, start: number, characters: string): boolean {
  const next = value.charAt(start)
  return next !== '' && characters.includes(next)
}

/** 40.6度 is an angle behind 北纬, a temperature behind 气温, else a degree of something. */
function settleDegrees(value: string, numeral: NumeralSpan, start: number): Partial<Unit> | undefined {
  if (
    isBefore(value, numeral.start, [
      '北纬',
      '南纬',
      '东经',
      '西经',
      '经度',
      '纬度',
      '旋转',
      '倾斜',
      '转',
      '角'
    ])
  ) {
    return {kind: 'angle', code: 'deg'}
  }
  const isWarm = isBefore(value, numeral.start, [
    '气温',
    '温度',
    '体温',
    '高温',
    '零下',
    '降温',
    '升温',
    '低温',
    '室温',
    '水温',
    '烧'
  ])
  if (isWarm || value.startsWith('高温', start + 1)) return {kind: 'temperature', code: 'Cel'}
  if (isBefore(value, numeral.start, ['用电', '发电', '耗电', '节电', '电量'])) {
    return {kind: 'energy', code: 'kW.h', siFactor: '3600000', si: 'J'}
  }
  return numeral.isArabic && !isNext(value, start + 1, '假过夏') ? {kind: 'number', code: '度'} : undefined
}

/** 百亿级 is a scale, 6.2级 a magnitude, 市县两级 a count, 二级公路 a grade. */
function settleGrade(value: string, numeral: NumeralSpan, start: number): Partial<Unit> | undefined {
  const isGreat = numeral.isBare || numeral.scale >= 4
  if (isGreat || isMagnitude(value, numeral, start)) return {kind: 'scale'}
  if (value.charAt(numeral.start) === '两' || isLevels(value, numeral)) return {kind: 'count'}
  return {kind: 'ordinal'}
}

function isMagnitude(value: string, numeral: NumeralSpan, start: number): boolean {
  if (numeral.value.includes('.') || numeral.value !== numeral.max) return true
  const isQuake = isBefore(value, numeral.start, [
    '里氏',
    '震级',
    '风力',
    '阵风',
    '强震',
    '地震',
    '余震',
    '风'
  ])
  return (
    isQuake ||
    ['地震', '以上地震', '左右地震', '强震', '余震', '大风', '阵风', '风', '偏', '东', '西', '南', '北'].some(
      (word) => value.startsWith(word, start + 1)
    )
  )
}

/** 省市县三级, 县、乡、村三级. */
function isLevels(value: string, numeral: NumeralSpan): boolean {
  return !numeral.isArabic && isNext(value, numeral.start - 1, '省市县区乡镇村部厅处科户')
}

/** 二期 is a phase, 3期 three of them. */
function settlePhase(_value: string, numeral: NumeralSpan): Partial<Unit> | undefined {
  if (numeral.isArabic || numeral.value !== numeral.max) return {kind: 'count'}
  return numeral.end - numeral.start === 1 ? {kind: 'ordinal'} : {kind: 'count'}
}

/** 人大四次会议 is the fourth; else 四次 are four times. */
function settleTime(value: string, numeral: NumeralSpan, start: number): Partial<Unit> | undefined {
  const isMeeting = ['会议', '全会', '全体会议', '代表大会', '党代会'].some((word) =>
    value.startsWith(word, start + 1)
  )
  const isSession = isMeeting && !numeral.isArabic && isNext(value, numeral.start - 1, '大协届会')
  return {kind: isSession ? 'ordinal' : 'count'}
}

/** 五论: the fifth comment of a series, at the head of a line or behind a dash. */
function settleEssay(value: string, numeral: NumeralSpan, start: number): Partial<Unit> | undefined {
  const before = value.charAt(numeral.start - 1)
  const isHead = before === '' || '—－-─\n '.includes(before)
  return !numeral.isArabic && isHead && !isNext(value, start + 1, '坛文述证点调语')
    ? {kind: 'ordinal'}
    : undefined
}

/** 三大产业; not 二十大, a congress. */
function settleGreat(value: string, numeral: NumeralSpan, start: number): Partial<Unit> | undefined {
  const isSmall = numeral.value === numeral.max && numeral.value.length <= 2 && Number(numeral.value) <= 12
  const next = value.charCodeAt(start + 1)
  const isWord = isNext(value, start + 1, '报会精以召代开提胜连于大')
  return isSmall && !numeral.isBare && next >= 0x4e00 && !isWord && next <= 0x9fff
    ? {kind: 'count'}
    : undefined
}

/** 六成 is 60 %. Not 成立, 成功. */
function settleTenths(value: string, numeral: NumeralSpan, start: number): Partial<Unit> | undefined {
  const isSmall = numeral.max.length <= 2 && Number(numeral.max) <= 10 && numeral.value !== '0'
  if (!isSmall || isNext(value, start + 1, '立功为本员果熟年就长绩效交品分套型批群规像不语名人家都'))
    return undefined
  return {kind: 'percent', code: '%', factor: '10'}
}

/** 100万方 of earth; 三方 are parties. */
function settleCubic(value: string, numeral: NumeralSpan, start: number): Partial<Unit> | undefined {
  if (!numeral.isArabic || isNext(value, start + 1, '面案式向法便针')) return undefined
  return {kind: 'volume', code: 'm3', siFactor: '1', si: 'm3'}
}

/** 3分40秒 are minutes, 85分 points. */
function settleMinutes(value: string, numeral: NumeralSpan, start: number): Partial<Unit> | undefined {
  const found = matchUnit(value, start)
  if (!found || !numeral.isArabic) return undefined
  return {kind: 'count'}
}

/** 3点建议; a time of day is read before. */
function settlePoints(value: string, numeral: NumeralSpan, start: number): Partial<Unit> | undefined {
  const isList = [
    '建议',
    '意见',
    '要求',
    '体会',
    '希望',
    '看法',
    '经验',
    '主张',
    '原则',
    '启示',
    '共识',
    '内容',
    '倡议',
    '声明'
  ].some((word) => value.startsWith(word, start + 1))
  return isList || (numeral.isArabic && (numeral.value.includes('.') || Number(numeral.value) > 24))
    ? {kind: 'count'}
    : undefined
}

/** Series whose members bear a number as a name: 神舟五号. Source: names given by CNSA, CMSA and the navy. */
const series = '舟娥宫问征红斗云龙兔舟箭星和舰鹰鹊眼'

/** 1号车间, 第42号; 神舟五号 is a name. */
function settleNumber(value: string, numeral: NumeralSpan): Partial<Unit> | undefined {
  const before = value.charAt(numeral.start - 1)
  if (!numeral.isArabic && before !== '' && series.includes(before)) return undefined
  return {kind: 'ordinal' as QuantityKind}
}

/** 二十里 is a length; 三里屯 a place. */
function settleMile(value: string, numeral: NumeralSpan, start: number): Partial<Unit> | undefined {
  const isLong = numeral.isArabic || numeral.end - numeral.start > 1
  return isLong && !isNext(value, start + 1, '屯河桥店镇乡村堡铺台') ? {kind: 'length'} : undefined
}
