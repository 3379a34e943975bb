import {toPlainText} from '../chinese/plain-text.js'
import {parseNumeral} from '../chinese/numerals.js'
import type {Furniture, IssueDate, Page} from '../types.js'
import {isDate} from '../date/calendar.js'
import type {KnownOfPage} from './read-page.js'

const arabicDay = /(\d{4})[年\-./](\d{1,2})[月\-./](\d{1,2})/u
const chineseDay =
  /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/u
const weekdays = '一二三四五六日'
const weekdayPattern = /(?:星期|周|礼拜)([一二三四五六日天])/u
const numberPattern = /(?<!今日|今天|本期|共|\d)第?\s?([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s?版/u
const paperPattern = /[\u4e00-\u9fff]{1,6}(?:日报|晚报|晨报|早报|时报|商报|都市报|周报|周刊|导报)/u

/** The fields of a page that its head may tell, ahead of those that every page has. */
export type Folio = Pick<Page, 'type' | 'path' | 'number' | 'name' | 'newspaper' | 'date'>

/**
 * Read what the head of a page tells: number, name, newspaper, date.
 *
 * @param page - The page; what is told is added to it.
 * @param furniture - Its furniture.
 * @param data - What is known beside the text; it fills in what is not printed.
 */
export function readFolio(page: Folio, furniture: readonly Furniture[], data: KnownOfPage): void {
  // The staff stands on the line of the date now and then.
  const heads = furniture.filter(({type}) => type !== 'furniture').map(toHead)
  const number = firstOf(heads, numberOf) ?? data.page
  const name = firstOf(heads, nameOf)
  const newspaper = data.newspaper ?? firstOf(heads, newspaperOf)
  const date = printedDate(heads) ?? givenDate(data.date)

  if (number !== undefined) page.number = number
  if (name !== undefined) page.name = name
  if (newspaper !== undefined) page.newspaper = newspaper
  if (date !== undefined) page.date = date
}

/** A line of the head of a page, its digits in half width. */
interface Head extends Pick<Furniture, 'page' | 'position'> {
  text: string
}

function toHead({page, position, value}: Furniture): Head {
  return {text: toPlainText(value), page, position}
}

function firstOf(heads: readonly Head[], read: (value: string) => string | undefined): string | undefined {
  for (const {text} of heads) {
    const found = read(text)
    if (found !== undefined) return found
  }
  return undefined
}

function newspaperOf(value: string): string | undefined {
  return paperPattern.exec(value)?.[0]
}

/** The number as printed; a Chinese numeral as Arabic digits. */
function numberOf(value: string): string | undefined {
  const number = numberPattern.exec(value)?.[1]
  return number === undefined || /\d/u.test(number) ? number : parseNumeral(number)?.value
}

/** What is left of a masthead when paper, number and date are taken away. */
function nameOf(value: string): string | undefined {
  const rest = [paperPattern, numberPattern, arabicDay, weekdayPattern]
    .reduce((left, pattern) => left.replace(pattern, ' '), value)
    .trim()
  return /^[\u4e00-\u9fff·]{2,12}$/u.test(rest) && !/[年月日号期]$/u.test(rest) ? rest : undefined
}

function printedDate(heads: readonly Head[]): IssueDate | undefined {
  let date: IssueDate | undefined
  let weekday: number | undefined
  for (const {page, position, text} of heads) {
    const day = dayOf(text)
    if (day !== undefined && !date) date = {value: day, certainty: 'printed', page, position}
    const name = weekdayPattern.exec(text)?.[1]
    if (name !== undefined) weekday ??= weekdays.indexOf(name === '天' ? '日' : name) + 1
  }
  return date && weekday !== undefined ? {...date, weekday} : date
}

/**
 * The day that a folio prints, as `YYYY-MM-DD`.
 *
 * @param value - A line, its digits in half width.
 * @returns The day, or `undefined`: no full date, or none of the calendar.
 */
export function dayOf(value: string): string | undefined {
  const match = arabicDay.exec(value) ?? chineseDay.exec(value)
  if (!match) return undefined
  const [year = '', month = '', day = ''] = match.slice(1).map(digitsOf)
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(iso) ? iso : undefined
}

function digitsOf(numeral: string): string {
  return /\d/u.test(numeral) ? numeral : (parseNumeral(numeral.replaceAll('○', '〇'))?.value ?? '')
}

function givenDate(value: string | undefined): IssueDate | undefined {
  return value === undefined || !isDate(value) ? undefined : {value, certainty: 'given'}
}
