/** The part of a micromark extension that is used here. */
export interface DisabledConstructs {
  /** Names of constructs, as micromark spells them, for every character. */
  disable: {null: string[]}
}

/**
 * Constructs of Markdown that a newspaper page is read without, each with its reason.
 *
 * A page is set type, not a document that somebody wrote in Markdown: what looks like these is OCR debris or print.
 * Several of them also take quadratic time on hostile text. What is left: ATX headings, thematic breaks, paragraphs,
 * hard breaks, character escapes and character references. With these off no block reaches over a blank line, so a
 * page can be cut there.
 */
const reasons: ReadonlyArray<readonly [construct: string, reason: string]> = [
  ['setextUnderline', 'a rule under a line would make it a heading; quadratic on `a\\n===\\n…`'],
  ['blockQuote', 'a stray `>` would swallow the lines below; quadratic on `>>>>…`'],
  [
    'list',
    'swallows ordinals (`2021. 年`) and signs (`- 5℃`) and reaches over blank lines; quadratic on lazy lines'
  ],
  ['codeIndented', 'an indented paragraph is an indented paragraph'],
  ['codeFenced', 'an unclosed fence would swallow the rest of the page'],
  ['codeText', 'a page holds no code'],
  ['htmlFlow', '`<!--` would swallow lines; `<div>` stays visible as text'],
  ['htmlText', '`<b>` stays visible as text'],
  ['autolink', '`<http://…>` is text as printed'],
  ['definition', '`[1]: …` is a note, printed; quadratic on `[a]: b\\n…`'],
  ['labelStartLink', '`[1]` is text; quadratic on `[[[…]]]`'],
  ['labelStartImage', '`![](…)` is a line of the page; read as text'],
  ['labelEnd', 'see `labelStartLink`'],
  ['attention', 'refuses `**…。**` before Han characters, eats the stars of `2*3*4`; quadratic on `*a *a …`']
]

/**
 * The micromark extension that switches those constructs off.
 *
 * Not a parser: hand it to remark-parse with `.data('micromarkExtensions', [disabledConstructs])`.
 */
export const disabledConstructs: DisabledConstructs = {
  disable: {null: reasons.map(([construct]) => construct)}
}
