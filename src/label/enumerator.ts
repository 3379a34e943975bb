import {isCodeAt, toCodes, union, type CodeSet} from '../chinese/code-set.js'

/** What kind of number opens a line. */
export type Enumerator = 'han' | 'bracketed' | 'arabic' | 'ordinal' | 'bullet'

/** Each kind with a line that shows it. The numerals are bounded: no page counts to a thousand. */
const kinds: ReadonlyArray<readonly [kind: Enumerator, first: CodeSet, pattern: RegExp, shows: string]> = [
  ['bullet', toCodes('●○■□◆◇▲△★☆◎※▶►'), /^[●○■□◆◇▲△★☆◎※▶►]/u, '●解读'],
  [
    'han',
    toCodes('一二三四五六七八九十'),
    /^[一二三四五六七八九十]{1,3}[、，,．.]/u,
    '一、对标对表、找准差距'
  ],
  ['bracketed', toCodes('（('), /^[（(][一二三四五六七八九十0-9]{1,3}[）)]/u, '（一）总体要求'],
  [
    'ordinal',
    toCodes('一二三四五六七八九十其'),
    /^(?:[一二三四五六七八九十]{1,2}(?:是|要)|其[一二三四五六七八九十])/u,
    '一是集聚统战成员智慧力量。'
  ],
  ['arabic', toCodes('0123456789'), /^[0-9]{1,3}(?:、|[.．](?![0-9]))/u, '1. 决定任命:']
]

/** First characters of all kinds: most lines open with none of them. */
const anyFirst: CodeSet = union(...kinds.map(([, first]) => first))

/**
 * The kind of number that opens a line.
 *
 * Not this: `1.2万亩` (a decimal), `三门峡` (a name), `一批项目` (a count).
 *
 * @param value - A line.
 * @returns The kind, or `undefined`.
 */
export function enumeratorOf(value: string): Enumerator | undefined {
  if (!isCodeAt(value, 0, anyFirst)) return undefined
  for (const [kind, first, pattern] of kinds)
    if (isCodeAt(value, 0, first) && pattern.test(value)) return kind
  return undefined
}
