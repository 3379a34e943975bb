/**
 * Why a numeral is no quantity, told before its unit is looked at: it is part of a word, a name or a code.
 *
 * @module
 */
import {DIGIT, HAN, LATIN, NUMERAL, isAt} from '../chinese/characters.js'
import {isCodeAt, toCodes, union, type CodeSet} from '../chinese/code-set.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {ARABIC, NOT_NUMERAL, POWER, isCharacter, roleAt} from '../chinese/numerals-table.js'
import {toWordIndex, wordsLikely} from '../chinese/word-index.js'
import type {QuantityKind} from '../types.js'
import {matchUnit, unitOpenings} from './units.js'
import {toBackwardList, wordBefore} from './word-list.js'
import {beforeOne, spanOpenings, wordLimits, words} from './words.js'

/** A rule that keeps a numeral from being a quantity. */
export interface Veto {
  /** Name of the rule. */
  name: string
  /**
   * Whether the rule applies; the offset after what it covers, or -1.
   *
   * @param value - Text.
   * @param numeral - The numeral.
   */
  claim: (value: string, numeral: NumeralSpan) => number
  /** The rule is asked only where one of these characters stands right before or behind the numeral; of all if left out. */
  beside: CodeSet | undefined
}

interface Word {
  word: string
  /** Code of its third character, 0 where it has two only: of the words that begin alike most are told by it. */
  third: number
  rule: string
  /** What follows it where it is a number after all. */
  limits: readonly string[]
}

/** The lists of 一 and 三 are long. */
const byOpening = toWordIndex(
  words.flatMap(([rule, list]) => list.split(' ').map((word) => toWord(word, rule)))
)

function toWord(word: string, rule: string): Word {
  const third = word.length > 2 ? word.charCodeAt(2) : 0
  return {word, third, rule, limits: wordLimits.get(word) ?? []}
}

/** Whether a word goes on with a numeral and what reads like a unit: 五次 of 三番五次. */
function holdsCount(word: string): boolean {
  return Array.from(word).some((_, index) => {
    return index > 1 && roleAt(word, index) !== NOT_NUMERAL && isCodeAt(word, index + 1, unitOpenings)
  })
}

const allWords = words.flatMap(([, list]) => list.split(' '))

/** Second characters of all words: few numerals stand before one, so that the index is hardly asked. */
const seconds = toSeconds(allWords)

/** Second characters of words whose rest reads like a count: 番 of 三番五次. */
export const wordSeconds: CodeSet = toSeconds(allWords.filter(holdsCount))

function toSeconds(list: readonly string[]): CodeSet {
  return toCodes(list.map((word) => word.charAt(1)).join(''))
}

/**
 * The word of the list that begins at an offset.
 *
 * @param value - Text.
 * @param index - Offset of a Chinese numeral.
 * @returns The word and its rule, or `undefined`.
 */
export function findWord(value: string, index: number): Word | undefined {
  if (!isCodeAt(value, index + 1, seconds)) return undefined
  const entries = wordsLikely(byOpening, value, index)
  const third = index + 2 < value.length ? value.charCodeAt(index + 2) : 0
  for (const entry of entries) {
    if (entry.third !== 0 && entry.third !== third) continue
    if (!value.startsWith(entry.word, index)) continue
    return entry.limits.length > 0 && isLimited(value, index, entry) ? undefined : entry
  }
  return undefined
}

function isLimited(value: string, index: number, {limits, word}: Word): boolean {
  return limits.some((limit) => value.startsWith(limit, index + word.length))
}

const letters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ'
const dashes = toCodes('-—－.')
const marksOfCodes = toCodes('_@#&=')
const capitals = toCodes('ABCDEFGHIJKLMNOPQRSTUVWXYZＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ')
const equals = toCodes('=＝')
const signs = toCodes('+＋×')
const pluses = toCodes('+＋')
const openings = toCodes('〔［[')
const closings = toCodes('〕］]')
const points = toCodes('·•・')

/** The rules in order; the first that applies stands. */
export const vetoes: readonly Veto[] = [
  {name: 'code', claim: claimCode, beside: toCodes(`${letters}_@#&=-—－.`)},
  {name: 'formula', claim: claimFormula, beside: signs},
  {name: 'document-number', claim: claimDocument, beside: toCodes('〔［[〕］]')},
  {name: 'phone-number', claim: claimPhone, beside: toCodes('-—－')},
  {name: 'event-date', claim: claimEvent, beside: points},
  {name: 'ordinal-list', claim: claimRanked, beside: toCodes('、')},
  {name: 'word', claim: claimWordOfOne, beside: undefined},
  {name: 'slogan', claim: claimSlogan, beside: undefined},
  {name: 'idiom', claim: claimPaired, beside: undefined}
]

/** G30, B—2, 2.0版, 3D: letters beside digits, where they are no unit. */
function claimCode(value: string, numeral: NumeralSpan): number {
  const {end, isArabic, start} = numeral
  if (!isArabic) return -1
  if (isAt(value, start - 1, LATIN) && !isPage(value, start, end) && !isNamed(value, numeral)) return end
  if (isCodeAt(value, start - 1, marksOfCodes) && !isEquated(value, numeral)) return end
  if (isCodeAt(value, end, marksOfCodes)) return end
  if (isCodeAt(value, start - 1, dashes) && isAt(value, start - 2, LATIN)) return end
  if (isAt(value, end, LATIN) && !matchUnit(value, end)) return end
  return isCharacter(value, end, '.') && roleAt(value, end + 1) === ARABIC ? end : -1
}

/** A03版: the page of a newspaper. */
function isPage(value: string, start: number, end: number): boolean {
  return isCharacter(value, end, '版') && !isAt(value, start - 2, LATIN)
}

/** Kinds of what is measured: a number with such a unit is no code, whatever stands before it. */
const measured = new Set<QuantityKind>([
  'money',
  'percent',
  'multiple',
  'mass',
  'area',
  'length',
  'volume',
  'energy',
  'power',
  'temperature'
])

/** What a name of capitals has or counts: WTO164个成员, LED1000只, ICU3天, NBA28日. 次 and 号 stand behind codes. */
const ofNames = toCodes('个家名人项只天日月')

/** What ends a formula of two capitals: CO2, SO2, PM2.5. */
const endsOfFormulas = toCodes('OM')

/** 占GDP2.4%, 人均GDP1.2万美元: the name is of two capitals at least, and what stands behind it is a value. */
function isNamed(value: string, {end, start}: NumeralSpan): boolean {
  if (!isCodeAt(value, start - 1, capitals) || !isCodeAt(value, start - 2, capitals)) return false
  if (isCodeAt(value, start - 1, endsOfFormulas) && !isAt(value, start - 3, LATIN)) return false
  return isCodeAt(value, end, ofNames) || isMeasure(value, end)
}

function isMeasure(value: string, index: number): boolean {
  const unit = matchUnit(value, index)
  return unit !== undefined && measured.has(unit.kind)
}

/** 1英镑=1.25美元. */
function isEquated(value: string, {end, start}: NumeralSpan): boolean {
  return isCodeAt(value, start - 1, equals) && isMeasure(value, end)
}

/** 9+2, 1+5+N; not 50万+, nor 同比+5.6%. */
function claimFormula(value: string, {end, scale, start}: NumeralSpan): number {
  if (scale > 0) return -1
  if (isCodeAt(value, end, signs)) return end
  return isCodeAt(value, start - 1, signs) && !isPositive(value, start, end) ? end : -1
}

/** +5.6%, +3℃: a plus before one value, behind no other number. */
function isPositive(value: string, start: number, end: number): boolean {
  const isPlus = isCodeAt(value, start - 1, pluses) && !isAt(value, start - 2, LATIN | DIGIT | NUMERAL)
  const kind = isPlus ? matchUnit(value, end)?.kind : undefined
  return kind === 'percent' || kind === 'temperature'
}

/** 国办发〔2019〕28号. */
function claimDocument(value: string, {end, start}: NumeralSpan): number {
  if (isCodeAt(value, start - 1, openings) && isCodeAt(value, end, closings)) return end
  return isCodeAt(value, start - 1, closings) && isCharacter(value, end, '号') ? end + 1 : -1
}

/** The longest telephone number with its dashes. */
const longestPhone = 32

/** Digits of a telephone number without its area code: 6 to 8, of which 6 are a date or a price as well. */
const shortestGroup = 7

/** 0379-65233520, 400-123-4567: a long group of digits among dashes, or three groups that are no date. */
function claimPhone(value: string, {end, isArabic, start}: NumeralSpan): number {
  if (!isArabic) return -1
  let last = end
  let groups = 1
  let longest = end - start
  while (isCodeAt(value, last, dashes) && roleAt(value, last + 1) === ARABIC && last - start < longestPhone) {
    const from = last + 1
    last = from
    while (roleAt(value, last) === ARABIC && last - start < longestPhone) last++
    longest = Math.max(longest, last - from)
    groups++
  }
  const isDate = groups === 3 && last - start <= longestDate
  return groups > 1 && (longest >= shortestGroup || (groups > 2 && !isDate)) ? last : -1
}

/** 2014-04-18 has ten characters. */
const longestDate = 10

/** 9·11, 5·12: a day that has become a name. */
function claimEvent(value: string, {end}: NumeralSpan): number {
  if (!isCodeAt(value, end, points) || roleAt(value, end + 1) === NOT_NUMERAL) return -1
  let last = end + 1
  while (roleAt(value, last) !== NOT_NUMERAL && last - end < 8) last++
  return last
}

/** What is ranked by a list of ranks: 第一、三名, 第2、4、6组. Of 家 and 项 a list of counts is told as well. */
const ranked = toCodes('名位组届期批版章节条号场轮站级类集卷')

/** Longest list of ranks, in characters. */
const longestRanks = 16

/** 三名 of 第一、三名: the third, and not three people. */
function claimRanked(value: string, {end, start}: NumeralSpan): number {
  if (!isCodeAt(value, end, ranked) || !isCharacter(value, start - 1, '、')) return -1
  for (let index = start - 2; index >= 0 && start - index <= longestRanks; index--) {
    if (isCharacter(value, index, '第')) return end
    if (roleAt(value, index) === NOT_NUMERAL && !isCharacter(value, index, '、')) return -1
  }
  return -1
}

const openingsOfSpans = toBackwardList(spanOpenings)

/** What 高一 is no year of school before: 身高一米八, 塔高一丈. */
const heights = toCodes('米丈尺')

/** 统一, 这一年, 唯一; not 提前一个小时. */
function claimWordOfOne(value: string, {end, start}: NumeralSpan): number {
  if (end - start !== 1 || !isCharacter(value, start, '一')) return -1
  if (!isCodeAt(value, start - 1, beforeOne)) return -1
  if (isCharacter(value, start - 1, '高') && isCodeAt(value, end, heights)) return -1
  return wordBefore(value, start, openingsOfSpans) === '' ? end : -1
}

/** What follows 个一 where it is no slogan: 三个一等奖. */
const afterOne = toCodes('等级类线流期')

/** 三个一批, 五个一工程, 两个一百年. */
function claimSlogan(value: string, {end, isArabic}: NumeralSpan): number {
  if (isArabic || !value.startsWith('个一', end)) return -1
  return isCodeAt(value, end + 2, afterOne) ? -1 : end + 2
}

/** What makes a pair of numerals a statement and no idiom: 四死十六伤, 三斤五两. */
const counted = toCodes(
  '届死伤亡男女人口车胜负平斤尺丈年月日天时分元角块毛吨个层点度周岁场米里比之至到位成万百千十'
)

/** 四面八方, 三清两建, 一老一小: numeral, word, numeral, word. */
function claimPaired(value: string, {end, isArabic, start}: NumeralSpan): number {
  const second = roleAt(value, end + 1)
  if (isArabic || second === NOT_NUMERAL || second === ARABIC || end - start !== 1) return -1
  if (second === POWER && isCodeAt(value, end, softeners)) return -1
  const isPair = isWordAt(value, end) && isWordAt(value, end + 2)
  return isPair && !isCodeAt(value, end, counted) && !isCodeAt(value, end + 2, counted) ? end + 3 : -1
}

/** What stands within one number: 十余万件. */
const softeners = toCodes('余多')

/** One Han character that is no numeral. */
function isWordAt(value: string, index: number): boolean {
  return isAt(value, index, HAN) && roleAt(value, index) === NOT_NUMERAL && !isCharacter(value, index, '第')
}

/** All marks that some rule asks for: most numerals stand beside none. */
const besides = union(...vetoes.flatMap(({beside}) => beside ?? []))

/** The rules that ask for no mark; they are of Chinese numerals alone. */
const unmarked = vetoes.filter(({beside}) => !beside)

/**
 * The rule that keeps a numeral from being a quantity.
 *
 * @param value - Text.
 * @param numeral - The numeral.
 * @returns Its name and the offset after what it covers, or `undefined`.
 */
export function findVeto(value: string, numeral: NumeralSpan): {name: string; end: number} | undefined {
  const {end, isArabic, start} = numeral
  const isBeside = isCodeAt(value, start - 1, besides) || isCodeAt(value, end, besides)
  if (!isBeside && isArabic) return undefined
  for (const {beside, claim, name} of isBeside ? vetoes : unmarked) {
    if (beside && !isCodeAt(value, start - 1, beside) && !isCodeAt(value, end, beside)) continue
    const last = claim(value, numeral)
    if (last >= 0) return {name, end: last}
  }
  return undefined
}
