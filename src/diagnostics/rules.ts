import type {Message, RuleId} from '../types.js'

/** What is said of one kind of doubt. */
interface Rule {
  severity: Message['severity']
  /** One line for the table in `docs/diagnostics.md`. */
  about: string
}

/** Every kind of doubt. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'article-resumed': {severity: 'info', about: 'A text was given back to an article that others interrupt.'},
  'article-without-headline': {severity: 'info', about: 'An article stands under no headline.'},
  'block-too-complex': {
    severity: 'warning',
    about: 'A block has too many marks or lines to be Markdown; it was taken as text.'
  },
  'byline-unread': {severity: 'warning', about: 'A signature could not be told into names.'},
  'character-deceptive': {
    severity: 'warning',
    about: 'A character shows a reader something else than it holds.'
  },
  'date-conflict': {
    severity: 'warning',
    about: 'Two dates are given for one issue, or a weekday that its date has not.'
  },
  'jump-unresolved': {severity: 'info', about: 'A jump leads to a page that the issue does not hold.'},
  'label-doubtful': {severity: 'warning', about: 'A line could nearly as well be something else.'},
  'open-articles-exceeded': {severity: 'warning', about: 'More articles were broken off than are kept open.'},
  'page-empty': {severity: 'warning', about: 'A page holds no text.'},
  'paragraph-cut': {
    severity: 'warning',
    about: 'A paragraph breaks off in mid-sentence, and nothing continues it.'
  },
  'paragraph-joined': {
    severity: 'info',
    about: 'Two lines were joined with little to tell that they are one.'
  },
  'strong-unclosed': {severity: 'info', about: 'A mark for bold has no counterpart.'}
}

/** Where the kinds of doubt are explained. */
export const docs = 'docs/diagnostics.md'
