/**
 * The pages of the documentation as headings, links and words.
 *
 * @module
 */

/** A heading and the text below it, up to the next of the same or a higher rank. */
export interface Section {
  /** Rank, 1–6. */
  depth: number
  /** Text of the heading, without backticks. */
  title: string
  /** What a link to it ends in. */
  anchor: string
  /** The Markdown below it, the sections inside it too. */
  body: string
}

const fence = /^```[\s\S]+?^```$/gmu
const heading = /^(#{1,6}) (.+)$/u
const code = /`[^`\n]+`/gu
const link = /\]\(([^)\s]+)\)/gu
const notInAnchors = /[^\p{L}\p{N}\p{M} _-]/gu

/**
 * Part a page at its headings.
 *
 * @param text - Markdown.
 * @returns Its sections, in order.
 */
export function toSections(text: string): Section[] {
  const lines = text.split('\n')
  const heads: Array<{index: number; depth: number; title: string}> = []
  let isCode = false

  for (const [index, line] of lines.entries()) {
    if (line.startsWith('```')) isCode = !isCode
    const match = isCode ? null : heading.exec(line)
    if (match) heads.push({index, depth: match[1]!.length, title: match[2]!.replaceAll('`', '')})
  }

  return heads.map(({depth, index, title}, at) => {
    const next = heads.slice(at + 1).find((other) => other.depth <= depth)
    return {depth, title, anchor: toAnchor(title), body: lines.slice(index + 1, next?.index).join('\n')}
  })
}

/** As GitHub does: lower case, without punctuation, with hyphens for spaces. */
function toAnchor(title: string): string {
  return title.toLowerCase().replace(notInAnchors, '').replaceAll(' ', '-')
}

/**
 * List where a page links to, code left out.
 *
 * @param text - Markdown.
 * @returns Targets of its links.
 */
export function toLinks(text: string): string[] {
  return [...text.replace(fence, '').replace(code, '').matchAll(link)].map((match) => match[1]!)
}
