/**
 * Read pages of Chinese newspapers, as OCR engines and vision models write them, back into the newspaper: issues,
 * articles, bylines, quantities and dates.
 *
 * @packageDocumentation
 */
export {BanmianError} from './diagnostics/banmian-error.js'
export {extractChanges} from './mention/extract-changes.js'
export {extractDates} from './mention/extract-dates.js'
export {extractQuantities} from './mention/extract-quantities.js'
export {parseByline} from './byline/parse-byline.js'
export {parseIssue} from './parse-issue.js'
export {parseIssues, parseIssuesStream} from './parse-issues.js'
export {parseNumeral} from './chinese/numerals.js'
export {piecesOf} from './article/pieces-of.js'
export {remarkBanmian} from './plugin.js'
export {toText} from './article/to-text.js'
export {version} from './version.js'
export type * from './types.js'
