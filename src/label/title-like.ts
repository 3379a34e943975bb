import {holdsCode, isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import type {TextSight} from './line.js'
import {isPageHead} from './page-head.js'

/** Longest headline group run together in one line that we take for one; see `shortLine`. */
const longest = 72

/** A numeral or a character alone parts the sections of an essay: 一, 二; 寻, 遇, 别. */
const loneMark = /^[\p{Script=Han}0-9]$/u

/** Words of running text, which titles do without: who says what, who is meant, how clauses hang together. */
const textual =
  /(?:说|称|表示|认为|指出|介绍|透露|获悉|了解到?|强调)[，,:：“]|我们|他们|她们|咱们|这[个是种些一次]|那[个些种时]|就是|也是|还是|都是|由于|如果|但是|因为|因此|所以|其中|有的|而且|并且|同时[，,]|目前[，,]|来源[:：]|^(?:在|截[至止])[^，,]{2,16}[，,]|据[^，,]{1,16}[，,]|^(?:今天|昨天|昨日|今年|去年|现在|当前|当日|当天|近年来?|此外|另外)[，,]|的[\u4e00-\u9fff]$|^[0-9]{1,4}[年月][0-9年月日至到—-]{0,16}$|[\u4e00-\u9fff][0-9]{1,4}$/u

/** Characters of which each of those words has one. */
const textualMarks: CodeSet = toCodes('，,:：“们这那是于如因以其有而并的0123456789')

/** Adverbs and the like, which lead into what follows: no title ends in one. */
const leadingOn =
  /(?:一直|已经?|正在|曾经?|将要?|[也都就还又再很更最便却]|非常|进一步|不断|继续|必须|应当|可以|能够|以及|通过|没有|进行|对于|关于|根据|按照|由于|因为|而且|并且|以便|从而|使得|导致|造成|属于|位于|来自)$/u

/** Last characters of those. */
const leadingLast: CodeSet = toCodes(
  '直已经在曾将要也都就还又再很更最便却常步断续须当以够及过有行于照据为且而得致成自'
)

/** What opens a quotation. */
const quotes: CodeSet = toCodes('“「"')

/** A column end leaves a printed line of a paragraph at least; columns hold eight characters and more. */
const shortestPiece = 8

/**
 * Whether a line is one quotation from end to end, without a stop: a heading of what is said. Text has words around it,
 * or the stop of a sentence in it (000:96).
 *
 * @param value - A line.
 * @returns Whether it is.
 */
export function isQuotation(value: string): boolean {
  return isCodeAt(value, 0, quotes) && /^(?:“[^“”。！]+”|「[^「」。！]+」|"[^"。！]+")$/u.test(value)
}

/** So many things in a row are a list of names or places that text runs through. */
const listed = 3

/**
 * Whether a line reads as running text, though it is short and has no full stop: a column end cut it.
 *
 * @param line - A line.
 * @returns Whether words or commas say so.
 */
export function readsAsText(line: TextSight): boolean {
  if (line.length > longest) return true
  const {text} = line
  if (line.length < shortestPiece || isQuotation(text)) return false
  return (
    (line.commas > 1 && line.parts.length === 1) ||
    line.pauses >= listed ||
    (holdsCode(text, textualMarks) && textual.test(text)) ||
    (isCodeAt(text, text.length - 1, leadingLast) && leadingOn.test(text))
  )
}

/** What 副题 reports: who spoke, who came, who was named. */
const people = /讲话|致辞|出席|参加|主持|座谈|会见|宣布|推举/u

/**
 * Whether a line says who spoke and who came, as decks do.
 *
 * @param line - A line.
 * @returns Whether it does.
 */
export function namesPeople(line: TextSight): boolean {
  return people.test(line.text)
}

/** Longest question that heads a text. */
const longestQuestion = 30
const questionMarks: CodeSet = toCodes('？?')

/**
 * Whether a line is a question and no more, as headlines and the subheads of advice are: `没有本市户口能参保吗？`. Not
 * this: `“谁？”`, `记者：看了多少？`, which somebody says.
 *
 * @param line - A line.
 * @returns Whether it is.
 */
export function asks(line: TextSight): boolean {
  return (
    line.length <= longestQuestion &&
    !line.hasSentence &&
    isCodeAt(line.text, line.text.length - 1, questionMarks) &&
    /^[^“"‘「：:][^”"’」：:]*[？?]$/u.test(line.text)
  )
}

/** A prize, with how many won it. */
const prize = /^(?:特等|[一二三四]等|优秀|优胜|入围|提名|[金银铜])奖(?:[（(][^（()）]{1,8}[）)])?[:：]?$/u
const prizeLast: CodeSet = toCodes('奖）):：')

/**
 * Whether a line names a prize and no more, as above those who won it: `一等奖（3名）`.
 *
 * @param line - A line.
 * @returns Whether it does.
 */
export function namesPrize({text}: TextSight): boolean {
  return isCodeAt(text, text.length - 1, prizeLast) && prize.test(text)
}

/** What pieces are called; 记 ends other words as well: 登记, 书记, 日记. */
const genre =
  /(?:[^登标书笔日牢铭忘传印速切惦]记|纪实|纪行|综述|访谈|访谈录|见闻|扫描|素描|掠影|剪影|巡礼|回眸|启示录|调查|观察)$/u
/** Last characters of those. */
const genreLast: CodeSet = toCodes('记实行述谈录闻描影礼眸查察')

/**
 * Whether a line says what sort of piece it stands by: `全省运动会侧记`.
 *
 * @param line - A line.
 * @returns Whether it does.
 */
export function namesGenre(line: TextSight): boolean {
  const {text} = line
  return line.length > 8 && isCodeAt(text, text.length - 1, genreLast) && genre.test(text)
}

/** Longest headline that calls or asks before it tells. */
const longestCall = 30
const call = /^[^“”"‘’「」：:，,。！!？?]{2,12}[！!？?][^“”"‘’「」。！!？?]{4,24}$/u

/** `读秒绝杀！主队加时险胜`, `电梯停了谁来修？物业说等零件`: one call or question at the head of a line that does not end. */
function callsAndTells({ending, length, text}: TextSight): boolean {
  return ending === 'none' && length <= longestCall && call.test(text)
}

/**
 * Whether a line has the look of a title: short, in one sentence, and none of the things that have a look of their own.
 *
 * @param line - A line.
 * @returns Whether it may be a headline, kicker, deck or subhead.
 */
export function isTitleLike(line: TextSight): boolean {
  return (
    (line.length >= 2 || loneMark.test(line.text)) &&
    line.length <= longest &&
    (!line.hasSentence || callsAndTells(line)) &&
    !line.hasDash &&
    !line.dateline &&
    !line.closingDateline &&
    !line.staff &&
    !line.isJump &&
    !line.jumps.length &&
    !line.block.bullet
  )
}

/** A headline is at least this long; `一`, `朝鲜` are not. */
const minHeadline = 4

/**
 * Whether a line may be a headline by its length and ending alone, and is none of what has a look of its own.
 *
 * @param line - A line.
 * @returns Whether it may.
 */
export function isHeadlineLike(line: TextSight): boolean {
  return (
    line.length >= minHeadline &&
    line.ending === 'none' &&
    !line.byline &&
    !line.staff &&
    !line.isJump &&
    !isPageHead(line)
  )
}
