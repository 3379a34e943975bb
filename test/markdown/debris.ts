import {readFileSync, readdirSync} from 'node:fs'
import fc from 'fast-check'

/** What OCR engines and vision models leave on a page, whole and in part, beside words and marks of the newspaper. */
const pieces = [
  ['甲', '乙', '工作', 'a', '5', '。', '：', '，', '“', '”', '（', '）', '本报讯（记者 甲乙）', '●解读'],
  [
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\r\r',
    '\\\n',
    '  \n',
    ' \t\n',
    '\u2028',
    '\u2029',
    '\v',
    '\f',
    '\u0085'
  ],
  [' ', '  ', '    ', '\t', '\u3000', '\u00a0', '\u200b', '\ufeff', '\u202e', '\0'],
  ['#', '##', '## ', '# ', '####### ', ' #', ' ##', '#\t', '# #', '\\#'],
  ['*', '**', '***', '****', '_', '__', '___', '甲**', '**忧患。**', '__甲__', '\\*', '\\\\', '\\'],
  ['- ', '-', '+ ', '* ', '---', '* * *', '===', '> ', '>>', '1. ', '2021. ', '- 1. ', '- 5'],
  ['&amp;', '&', '&#50;', '&#x0;', '&nbsp;', '&nope;', '&;', 'R&D'],
  ['```', '~~~', '`', '<div>', '<b>', '<!--', '<http://a.b>', '[1]', '[a]: b', '![](./imgs/x_1.jpg)', '|'],
  ['\ud83d\ude00', '\u{20bb7}', '\ud800', '\udc00', '__proto__']
].flat()

/** The five seed pages. */
export const seeds: string[] = readdirSync('seeds').map((name) => readFileSync(`seeds/${name}`, 'utf8'))

const piece = fc.constantFrom(...pieces)

/** Pages of words and debris. */
export const debris: fc.Arbitrary<string> = fc.array(piece, {maxLength: 24}).map((parts) => parts.join(''))

/** Stretches of the seeds with debris thrown in, and stretches taken out. */
export const mutated: fc.Arbitrary<string> = fc
  .record({
    seed: fc.constantFrom(...seeds),
    start: fc.nat(6000),
    length: fc.integer({min: 20, max: 600}),
    changes: fc.array(fc.record({at: fc.nat(600), drop: fc.nat(3), add: piece}), {minLength: 1, maxLength: 8})
  })
  .map(({seed, start, length, changes}) => {
    const from = start % seed.length
    return changes.reduce(
      (text, {at, drop, add}) => text.slice(0, at) + add + text.slice(at + drop),
      seed.slice(from, from + length)
    )
  })
