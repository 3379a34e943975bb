/**
 * The ways in which engines write one and the same page: spaces around digits, width, quotation marks, dashes, gaps.
 *
 * @module
 */

/** A way to write a page. */
export interface Typesetting {
  name: string
  /** The page as another engine would write it. */
  write: (text: string) => string
}

const fullMarks = '，：；！？（）'
const halfMarks = ',:;!?()'
const han = '[\\u3400-\\u9fff]'

export const typesettings: readonly Typesetting[] = [
  {
    name: 'spaces between digits and Han characters',
    write: (text) =>
      text
        .replace(new RegExp(`(?<=${han})(?=[0-9])`, 'gu'), ' ')
        .replace(new RegExp(`(?<=[0-9%])(?=${han})`, 'gu'), ' ')
  },
  {
    name: 'half-width marks',
    write: (text) => text.replace(/[，：；！？（）]/gu, (mark) => halfMarks.charAt(fullMarks.indexOf(mark)))
  },
  {
    name: 'a space behind half-width marks',
    write: (text) =>
      text.replace(/[，：；,:;](?=[\u3400-\u9fff])/gu, (mark) => {
        const index = fullMarks.indexOf(mark)
        return `${index < 0 ? mark : halfMarks.charAt(index)} `
      })
  },
  {
    name: 'full-width digits',
    write: (text) => text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  },
  {name: 'straight quotation marks', write: (text) => text.replace(/[“”]/gu, '"')},
  {name: 'corner brackets', write: (text) => text.replaceAll('“', '「').replaceAll('”', '」')},
  {name: 'two hyphens for a dash', write: (text) => text.replaceAll('——', '--')},
  {name: 'spaces that do not break', write: (text) => text.replace(/(?<=[^\s#]) (?=\S)/gu, '\u00a0')},
  {name: 'indented paragraphs', write: (text) => text.replace(/^(?=[^#\s])/gmu, '　　')},
  {name: 'Windows line ends', write: (text) => text.replace(/\r?\n/gu, '\r\n')}
]
