import {toDrafts, type AssemblyDoubt} from '../article/to-drafts.js'
import type {Draft} from '../article/draft.js'
import {toBlocks, type LineSpan} from '../block/to-blocks.js'
import type {PreparedStyle} from '../house-style/prepare.js'
import {toCollocations} from '../chinese/collocations.js'
import {labelBlocks, type Labelled} from '../label/label-blocks.js'
import {splitBlocks} from '../label/split-blocks.js'
import {unwrapBlocks} from '../label/unwrap-blocks.js'
import {isFurniture} from '../label/parts.js'
import {fromMarkdown} from '../markdown/from-markdown.js'
import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {SourcePage} from './read-page.js'

/** A page read, before it has its place in an issue. */
export interface ParsedPage {
  source: SourcePage
  /** Its Markdown marks, as offsets. */
  marks: readonly LineSpan[]
  /** Marks of bold that open or close nothing. */
  unclosed: readonly LineSpan[]
  /** Stretches with too many marks or lines to be Markdown. */
  tooComplex: readonly Position[]
  furniture: readonly Labelled[]
  lines: readonly Labelled[]
  drafts: readonly Draft[]
  doubts: readonly AssemblyDoubt[]
}

/**
 * The pipeline of a page: text → mdast → blocks → labelled blocks → articles in the making.
 *
 * @param source - A page as given.
 * @param style - House style.
 * @param root - Its tree, where unified has parsed it already.
 * @returns The page read.
 */
export function parsePage(source: SourcePage, style: PreparedStyle, root?: Root): ParsedPage {
  const {text} = source
  const markdown = fromMarkdown(text)
  const {tooComplex} = markdown
  // A tree that was given stands, save for a page past the bounds: there its references are read as printed and a message
  // says so, whoever parsed it.
  const given = tooComplex.length === 0 ? root : undefined
  const {blocks: printed, marks, unclosed} = toBlocks(markdown, text, given)
  const blocks = splitBlocks(unwrapBlocks(printed))
  const collocations = toCollocations(blocks.map(({value}) => value))
  const labelled = labelBlocks(blocks, collocations, style)
  const furniture: Labelled[] = []
  const lines: Labelled[] = []
  for (const one of labelled) (isFurniture(one.part) ? furniture : lines).push(one)
  const {drafts, doubts} = toDrafts(lines, collocations)

  return {source, marks, unclosed, tooComplex, furniture, lines, drafts, doubts}
}
