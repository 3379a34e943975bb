/**
 * What the laws of the tree demand of an issue, checked without mercy and told in words.
 *
 * It returns all that is wrong rather than throw at the first, so that a property shrinks to a page that shows one fault.
 *
 * @module
 */
import type {Point, Position} from 'unist'
import {rules} from '../../src/diagnostics/rules.js'
import {piecesOf} from '../../src/index.js'
import type {
  Article,
  Change,
  Content,
  Contributor,
  Furniture,
  Issue,
  Page,
  Phrase,
  Piece,
  Placed,
  Quantity
} from '../../src/types.js'

const whiteSpace = /\p{White_Space}/u

/**
 * Find all that an issue does against the laws.
 *
 * @param issue - An issue.
 * @param texts - The pages it was made of, in order.
 * @returns One line a breach; none for a lawful issue.
 */
export function findBreaches(issue: Issue, texts: readonly string[]): string[] {
  const sheets = texts.map(toSheet)
  return [
    ...ofHolding(issue, sheets),
    ...issue.children.flatMap((article) => ofArticle(article, sheets)),
    ...issue.pages.flatMap((page, index) => ofPage(page, index, sheets)),
    ...ofMessages(issue, sheets),
    ...ofIds(issue)
  ]
}

/** A page with the places where its lines start, as unist counts them. */
interface Sheet {
  text: string
  starts: readonly number[]
}

function toSheet(text: string): Sheet {
  const endings = Array.from(text.matchAll(/\r\n|\n|\r/gu), ({0: ending, index}) => index + ending.length)
  return {text, starts: [0, ...endings]}
}

/** Law 2: nothing is lost, and nothing is held twice. */
function ofHolding(issue: Issue, sheets: readonly Sheet[]): string[] {
  const holders = sheets.map(({text}) => new Uint8Array(text.length))
  const leaves: readonly Placed[] = [
    ...issue.pages.flatMap(({furniture}) => furniture),
    ...issue.children.flatMap(({children}) => children)
  ]
  const held = [...issue.pages.flatMap(({marks}) => marks), ...leaves.flatMap(piecesOf)]
  for (const {page, start, end} of held) {
    const of = holders[page]
    for (let index = start.offset ?? 0; of && index < (end.offset ?? 0); index++)
      of[index] = (of[index] ?? 0) + 1
  }

  return sheets.flatMap(({text}, page) =>
    Array.from(holders[page] ?? []).flatMap((count, index) => {
      const character = text.charAt(index)
      const isRight = count === 1 || (count === 0 && whiteSpace.test(character))
      return isRight ? [] : [`${JSON.stringify(character)} at ${page}:${index} is held ${count} times`]
    })
  )
}

/** Law 1: what stands at the pieces is the value, and their places agree with the text. */
function ofCut(what: string, value: string, placed: Placed, sheets: readonly Sheet[]): string[] {
  const pieces = piecesOf(placed)
  const [first] = pieces
  const last = pieces.at(-1)
  const cut = pieces.map((piece) => slice(piece, sheets)).join('')
  const found: string[] = pieces.flatMap((piece) => ofPiece(what, piece, sheets))

  if (cut !== value) found.push(`${what}: ${JSON.stringify(value)} is cut as ${JSON.stringify(cut)}`)
  if (placed.fragments && placed.fragments.length < 2) found.push(`${what}: fragments of one piece`)
  if (!isSamePoint(first?.start, placed.position.start) || !isSamePoint(last?.end, placed.position.end))
    found.push(`${what}: its position is not from its first piece to its last`)
  if (first?.page !== placed.page) found.push(`${what}: its page is not that of its first piece`)
  return found
}

function slice({page, start, end}: Piece, sheets: readonly Sheet[]): string {
  return sheets[page]?.text.slice(start.offset, end.offset) ?? ''
}

function isSamePoint(one: Point | undefined, other: Point | undefined): boolean {
  return one?.offset === other?.offset && one?.line === other?.line && one?.column === other?.column
}

function ofPiece(what: string, piece: Piece, sheets: readonly Sheet[]): string[] {
  const sheet = sheets[piece.page]
  if (!sheet) return [`${what}: on page ${piece.page}, which the issue does not have`]
  const found = [piece.start, piece.end].flatMap((point) => ofPoint(what, point, sheet))
  if ((piece.start.offset ?? NaN) >= (piece.end.offset ?? NaN)) found.push(`${what}: an empty piece`)
  // A piece is a stretch of one line: an end may be the offset at which its line breaks off.
  if (piece.start.line !== piece.end.line) found.push(`${what}: a piece of two lines`)
  return found
}

function ofPoint(what: string, {line, column, offset}: Point, {text, starts}: Sheet): string[] {
  const start = starts[line - 1]
  const isRight =
    offset !== undefined &&
    start !== undefined &&
    offset === start + column - 1 &&
    offset >= start &&
    offset <= (starts[line] ?? text.length)
  return isRight ? [] : [`${what}: ${line}:${column} is not offset ${String(offset)}`]
}

function ofArticle(article: Article, sheets: readonly Sheet[]): string[] {
  const {children, dateline, jumps, id} = article
  return [
    ...(children.length === 0 ? [`${id}: an article of nothing`] : []),
    ...children.flatMap((node) => ofLeaf(`${id} ${node.type}`, node, sheets)),
    ...(dateline ? ofCut(`${id} dateline`, dateline.value, dateline, sheets) : []),
    ...jumps.flatMap((jump) => ofCut(`${id} jump`, jump.value, jump, sheets)),
    ...ofHead(article),
    ...ofLocated(article, sheets),
    ...ofOverlaps(article)
  ]
}

function ofLeaf(what: string, node: Content | Furniture, sheets: readonly Sheet[]): string[] {
  const found = ofCut(what, node.value, node, sheets)
  if (/[\n\r]/u.test(node.value)) found.push(`${what}: a line ending in its value`)
  if (node.data.rule === '') found.push(`${what}: no rule`)
  return found
}

/** The fields of the headline group are the values of its nodes; only spaces between lines are added. */
function ofHead(article: Article): string[] {
  return (['rubric', 'kicker', 'headline', 'deck'] as const).flatMap((field) => {
    const nodes = article.children.filter(({type}) => type === field)
    const value = nodes.map((node) => node.value).join('')
    const isRight = nodes.length === 0 ? article[field] === undefined : bare(article[field]) === bare(value)
    return isRight ? [] : [`${article.id}: ${field} is ${String(article[field])}, its nodes say ${value}`]
  })
}

function bare(value: string | undefined): string | undefined {
  return value?.replaceAll(/\s/gu, '')
}

/** Every located value cuts true in its node, and on the page. */
function ofLocated(article: Article, sheets: readonly Sheet[]): string[] {
  const {bylines, changes, children, dates, id, quantities} = article
  return [
    ...quantities.flatMap((one) => [
      ...ofStretch(`${id} quantity`, one.text, one, children, sheets),
      ...ofQuantity(`${id} quantity`, one, children[one.node]?.value ?? '')
    ]),
    ...dates.flatMap((one) => [
      ...ofStretch(`${id} date`, one.text, one, children, sheets),
      ...ofWords(`${id} date`, [one.modifierText], children[one.node]?.value ?? '')
    ]),
    ...changes.flatMap((one) => {
      const value = children[one.node]?.value ?? ''
      return [
        ...ofStretch(`${id} change`, value.slice(one.start, one.end), one, children, sheets),
        ...ofChange(`${id} change`, one, value)
      ]
    }),
    ...bylines.flatMap((one) => [
      ...ofStretch(`${id} byline`, one.value, one, children, sheets),
      ...one.contributors.flatMap((contributor) => ofContributor(`${id} byline`, contributor, one.value))
    ])
  ]
}

function ofStretch(
  what: string,
  text: string,
  one: Placed & {start: number; end: number; node: number},
  children: readonly Content[],
  sheets: readonly Sheet[]
): string[] {
  const value = children[one.node]?.value
  const found = ofCut(what, text, one, sheets)
  if (text === '') found.push(`${what}: empty`)
  if (value?.slice(one.start, one.end) !== text)
    found.push(`${what}: ${JSON.stringify(text)} is not at ${one.start}–${one.end} of its node`)
  return found
}

function ofQuantity(
  what: string,
  {attribute, counted, modifierText, unitText}: Quantity,
  value: string
): string[] {
  return [
    ...ofPhrase(`${what} attribute`, attribute, value),
    ...ofPhrase(`${what} counted`, counted, value),
    ...ofWords(what, [modifierText], value),
    // A unit may be said once for several: 3、5吨.
    ...ofWords(`${what} unit`, [unitText], value)
  ]
}

function ofPhrase(what: string, phrase: Phrase | undefined, value: string): string[] {
  const isRight = phrase === undefined || value.slice(phrase.start, phrase.end) === phrase.value
  return isRight ? [] : [`${what}: ${JSON.stringify(phrase.value)} is not at ${phrase.start}–${phrase.end}`]
}

function ofWords(what: string, words: ReadonlyArray<string | undefined>, value: string): string[] {
  return words.flatMap((word) =>
    word === undefined || value.includes(word) ? [] : [`${what}: ${word} is not printed`]
  )
}

function ofChange(what: string, {by, from, start, end, to, verb}: Change, value: string): string[] {
  const quantities = [from, to, by].filter((one) => one !== undefined)
  return [
    // One verb may govern several: 分别增长5.2%、8%.
    ...ofWords(what, [verb], value.slice(0, end)),
    ...quantities.flatMap((one) => [
      ...(value.slice(one.start, one.end) === one.text ? [] : [`${what}: ${one.text} is not at its place`]),
      ...(one.start >= start && one.end <= end ? [] : [`${what}: ${one.text} is outside of it`]),
      ...ofQuantity(what, one, value)
    ])
  ]
}

/** A name is cut out of its byline; spaces set inside it are taken away. */
function ofContributor(what: string, one: Contributor, value: string): string[] {
  const found = ofWords(what, [one.title, one.outlet, one.place], value)
  const cut = value.slice(one.start, one.end)
  if (bare(cut) !== bare(one.name)) found.push(`${what}: ${one.name} is cut as ${JSON.stringify(cut)}`)
  if (one.name === '' || one.name.trim() !== one.name)
    found.push(`${what}: ${JSON.stringify(one.name)} as a name`)
  return found
}

/** Law 6: a stretch of text is one quantity or one date or none. */
function ofOverlaps({dates, id, quantities}: Article): string[] {
  const all = [...quantities, ...dates].sort((one, other) => one.node - other.node || one.start - other.start)
  return all.flatMap((one, index) => {
    const next = all[index + 1]
    return next && next.node === one.node && next.start < one.end
      ? [`${id}: ${one.text} and ${next.text} overlap`]
      : []
  })
}

function ofPage(page: Page, index: number, sheets: readonly Sheet[]): string[] {
  const boxes = page.furniture.filter(({type}) => type === 'staff')
  return [
    ...page.furniture.flatMap((node) => ofLeaf(`page ${index} ${node.type}`, node, sheets)),
    ...page.marks.flatMap((mark) => ofPiece(`page ${index} mark`, mark, sheets)),
    ...page.staff.flatMap((one) => {
      const isPrinted = boxes.some(({value}) => ofContributor('', one, value).length === 0)
      return isPrinted ? [] : [`page ${index} staff: ${one.name} is in no box`]
    }),
    ...(page.date?.position ? ofPlace(`page ${index} date`, page.date.page, page.date.position, sheets) : [])
  ]
}

function ofPlace(
  what: string,
  page: number | undefined,
  position: Position,
  sheets: readonly Sheet[]
): string[] {
  const sheet = sheets[page ?? -1]
  if (!sheet) return [`${what}: on no page`]
  return [position.start, position.end].flatMap((point) => ofPoint(what, point, sheet))
}

/** Law 3: a doubt has a place inside its page, and a kind that is documented. */
function ofMessages({messages}: Issue, sheets: readonly Sheet[]): string[] {
  return messages.flatMap(({page, place, reason, ruleId, severity}) => [
    ...(page in sheets ? [] : [`message ${ruleId}: on no page`]),
    ...(place === undefined && ruleId !== 'page-empty' ? [`message ${ruleId}: without a place`] : []),
    ...(place ? ofPlace(`message ${ruleId}`, place.page, place, sheets) : []),
    ...(place && place.page !== page ? [`message ${ruleId}: two pages`] : []),
    ...(reason.trim() === '' ? [`message ${ruleId}: no reason`] : []),
    ...(rules[ruleId].severity === severity ? [] : [`message ${ruleId}: ${severity}`])
  ])
}

function ofIds({children}: Issue): string[] {
  const ids = children.map(({id}) => id)
  const targets = children.flatMap(({jumps}) => jumps.flatMap(({target}) => target ?? []))
  return [
    ...(new Set(ids).size === ids.length ? [] : ['two articles have one id']),
    ...targets
      .filter((target) => !ids.includes(target))
      .map((target) => `a jump to ${target}, which is no article`)
  ]
}
