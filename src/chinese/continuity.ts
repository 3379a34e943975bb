import {
  CLAUSE_END,
  CLOSING,
  DIGIT,
  OPENING,
  SENTENCE_END,
  SPACE,
  classAt,
  isAt,
  skip,
  skipBack
} from './characters.js'
import {isCodeAt, toCodes, type CodeSet} from './code-set.js'
import {isPair, isTriple, type Collocations} from './collocations.js'
import {firstHan, hanAt, lastHan} from './pairs.js'
import {areWord} from './words.js'

/**
 * How far back brackets and quotations are matched. The longest quotation in a newspaper sentence is shorter; a bound
 * keeps the work linear.
 */
const matchWithin = 400

/** The pairs that a column end may part. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’']
])

/**
 * How lines begin that go on in mid-sentence, and how paragraphs begin. Each weight is the logarithm of how much more often
 * the one begins so than the other, in steps of 0.8, counted on newspaper pages with known joins.
 */
const beginnings: ReadonlyArray<readonly [weight: number, because: string, first: CodeSet, pattern: RegExp]> =
  [
    [
      4,
      'a particle, a suffix or such an adverb begins no sentence',
      toCodes('的了着们等吗呢吧之者是也便却才尚均亦皆说称'),
      /^(?:[的了着们等吗呢吧之者是也便却才尚均亦皆]|[说称][，,])/u
    ],
    [2, 'a conjunction joins what stands before', toCodes('和与及或并而'), /^[和与及或并而]/u],
    [
      -4,
      'a source, a day or a speaker opens a paragraph',
      toCodes('据记会昨今目当近日去明随此0123456789０１２３４５６７８９'),
      /^(?:据|记者|会议|昨[日天]|今[日天年]|目前|当前|近[日年]|日前|去年|明年|当[日天]|随后|此后|[0-9０-９]{1,4}[年月日])/u
    ],
    [
      -3,
      'so do words that tie it to the one before',
      toCodes('此同另但因所不然其首最截'),
      /^(?:此外|同时|另据|另外|但是|因此|所以|不过|然而|其实|首先|其次|最后|截[至止])/u
    ],
    [
      -2,
      'so do a quotation, a bracket, a number, or who speaks',
      toCodes('“‘（(●我他她当如一二三四五六七八九十第'),
      /^(?:[“‘（(●我他她当如]|[一二三四五]是|第[一二三四五]|[一二三四五六七八九十]{1,2}、)/u
    ]
  ]
/** The longest of them, in UTF-16 units. */
const longestBeginning = 12
/** Characters that a sentence cannot end with: what they lead into must follow. */
const neverLast: CodeSet = toCodes('的和与及或在对把将被从向以为于是并而但由让使到各其')
/** Numerals and what softens them, at the end of a line: 七十多, 三百余. */
const amounts = /[0-9０-９一二三四五六七八九十百千万亿两][多余几]$|[百千万亿]$/u
const amountLast: CodeSet = toCodes('多余几百千万亿')
/** What completes at the head of a line the numeral that the one before ends in. */
const numeralHead =
  /^[0-9０-９.．年月日时分秒点万亿千百十个人名家元吨亩岁％%多余几周号级届位条项座台辆架艘米公里克斤度倍次期版层楼]/u

/**
 * How much speaks for one line going on in another, as the column end cut them: 3 and more is likely, below 0 unlikely.
 *
 * It looks at the cut alone: marks, particles, parts of words and numerals, open brackets. Whether the first line is an
 * unfinished sentence at all is for the caller to ask first. What the two lines are about does not count here.
 *
 * @param tail - The line that breaks off.
 * @param head - The line that may go on.
 * @param page - What stands together on the page: two characters that do so elsewhere are likely one word.
 * @returns A weight.
 */
export function continuity(tail: string, head: string, page: Collocations): number {
  const end = skipBack(tail, tail.length, SPACE)
  const start = skip(head, 0, SPACE)
  if (end === 0 || start === head.length) return 0

  return (
    ofMarks(tail, end, head, start) +
    ofWords(tail, end, head, start, page) +
    ofPairs(tail, end, head, start) +
    ofBeginning(head, start) +
    (opensAlone(head, start) ? 1 : 0) +
    (isCodeAt(tail, end - 1, neverLast) ? 2 : 0)
  )
}

const commas: CodeSet = toCodes('，,、')

/** Commas at the cut; marks that no line begins with. */
function ofMarks(tail: string, end: number, head: string, start: number): number {
  let weight = 0
  if (isCodeAt(tail, end - 1, commas)) weight += 4
  if (isAt(head, start, CLAUSE_END | SENTENCE_END)) weight += 6
  return weight
}

/** Parts of words and of numerals. */
function ofWords(tail: string, end: number, head: string, start: number, page: Collocations): number {
  if (endsInNumeral(tail, end)) return ofNumerals(head, start)
  const last = hanAt(tail, end - 1)
  if (last === 0) return 0
  const first = hanAt(head, start)
  if (first === 0) return 0

  const lastButOne = end > 1 ? hanAt(tail, end - 2) : 0
  const second = hanAt(head, start + 1)
  let weight = 0
  if (areWord(last, first)) weight += 2
  if (isPair(page, last, first)) weight += 1
  if (lastButOne !== 0 && isTriple(page, lastButOne, last, first)) weight += 2
  if (second !== 0 && isTriple(page, last, first, second)) weight += 2
  return weight
}

/**
 * Whether one line ends in the first character of a word and another begins with its second: 配 / 套.
 *
 * @param tail - The line that breaks off.
 * @param head - The line that may go on.
 * @returns Whether the two characters are a word.
 */
export function partsWord(tail: string, head: string): boolean {
  const last = hanAt(tail, tail.length - 1)
  const first = hanAt(head, 0)
  return last !== 0 && first !== 0 && areWord(last, first)
}

function ofNumerals(head: string, start: number): number {
  return numeralHead.test(head.slice(start, start + 2)) ? 5 : 0
}

/** Whether a line ends in a digit, in a decimal point, or in a Chinese numeral that wants its unit. */
function endsInNumeral(tail: string, end: number): boolean {
  if (isAt(tail, end - 1, DIGIT) || tail[end - 1] === '.') return true
  return isCodeAt(tail, end - 1, amountLast) && amounts.test(tail.slice(Math.max(0, end - 2), end))
}

/** Calls, answers and persons, which open a sentence by themselves: 好，就这么办. */
const calls: CodeSet = toCodes('啊哦嗯噢哎唉哈嘿喂呀哟咦喏好是对不行来走看瞧听可没有我你您他她它')

/** One character and a comma are seldom the head of a sentence, and often the rest of a word. */
function opensAlone(head: string, start: number): boolean {
  return isCodeAt(head, start + 1, commas) && hanAt(head, start) !== 0 && !isCodeAt(head, start, calls)
}

/** A quotation or bracket that is open at the end of the first line and closed in the second. */
function ofPairs(tail: string, end: number, head: string, start: number): number {
  const open = openAt(tail, end)
  if (open === undefined) return 0
  const within = head.slice(start, start + matchWithin)
  const close = within.indexOf(pairs.get(open) ?? '')
  const again = within.indexOf(open)
  return close >= 0 && (again < 0 || close < again) ? 4 : 1
}

/** The mark still open at an offset: the last opening one before it that none closes. */
function openAt(value: string, end: number): string | undefined {
  const start = Math.max(0, end - matchWithin)
  let closed = 0
  for (let index = end - 1; index >= start; index--) {
    const code = value.charCodeAt(index)
    // Most characters are Han characters, of which none is a bracket: they are not looked up.
    if (code >= firstHan && code <= lastHan) continue
    const bits = classAt(value, index)
    if ((bits & CLOSING) !== 0) closed++
    else if ((bits & OPENING) === 0) continue
    else if (closed > 0) closed--
    else return value[index]
  }
  return undefined
}

/** How the second line begins, as words. */
function ofBeginning(head: string, start: number): number {
  for (const [weight, , first, pattern] of beginnings)
    if (isCodeAt(head, start, first) && pattern.test(head.slice(start, start + longestBeginning)))
      return weight
  return 0
}
