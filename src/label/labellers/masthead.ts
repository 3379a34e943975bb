import type {Line} from '../line.js'
import {isPageHead, isSection, namesPage} from '../page-head.js'
import {weights, type Labeller} from '../evidence.js'
import {OPEN} from '../traits.js'

/** 报头: the name of the paper, the number and the name of the page. */
export const masthead: Labeller = {
  part: 'masthead',
  needs: OPEN,
  most: 24,
  canBe: ({line}) => line.isPaper || namesPage(line.text) || isSection(line.text),
  evidence: [
    {
      rule: 'masthead-page',
      weight: weights.certain,
      because: 'the head of a page gives its number and name (版次, 版名)',
      holds: ({line}) => namesPage(line.text)
    },
    {
      rule: 'masthead-paper',
      weight: weights.certain,
      because: 'the name of a paper alone is its masthead',
      holds: ({line}) => line.isPaper
    },
    {
      rule: 'masthead-section',
      weight: weights.likely + weights.possible,
      because: 'a page is named after its desk',
      holds: ({line, before, after}) =>
        isSection(line.text) && (!before || !after || isFurnitureLike(after) || isFurnitureLike(before))
    },
    {
      rule: 'masthead-desk',
      weight: weights.certain + weights.likely,
      because: 'name and number of a page are printed side by side, and OCR makes two lines of them',
      holds: ({line, before, after}) => isSection(line.text) && (isHead(before) || isHead(after))
    },
    {
      rule: 'masthead-rare',
      weight: -weights.possible,
      because: 'most lines are text of articles'
    }
  ]
}

function isHead(line: Line | undefined): boolean {
  return line !== undefined && isPageHead(line)
}

function isFurnitureLike(line: Line): boolean {
  return line.staff !== undefined || line.isPaper || namesPage(line.text)
}
