/**
 * The types of the tree, of its parts, and of what goes in. Types only: nothing here runs.
 *
 * @module
 */
import type {Literal, Node, Point, Position} from 'unist'
import type {Compatible} from 'vfile'

/**
 * One page of a newspaper: what `VFile` takes.
 *
 * A `string`; bytes, which are decoded as UTF-8 (a byte order mark is kept and counted, other bytes are refused); a
 * `VFile`; or its options (`{value, path, data}`). `file.data.banmian` tells what the page itself does not print.
 */
export type PageInput = Compatible

/** What is known of a page beside its text, as `file.data.banmian`. */
export interface PageData {
  /** Number of the page, as printed in the folio (`01`, `A03`). */
  page?: string
  /** Name of the newspaper (`洛阳日报`). */
  newspaper?: string
  /** Date of the issue, `YYYY-MM-DD`. */
  date?: string
}

declare module 'vfile' {
  interface DataMap {
    /** What is known of a page beside its text. */
    banmian: PageData
  }
}

/** Strength of a reading: `certain` needs no neighbour, `likely` is what an editor would say, `possible` had a rival. */
export type Strength = 'certain' | 'likely' | 'possible'

/** A stretch of one line of one page. */
export interface Piece {
  /** Index of the page in `issue.pages`. */
  page: number
  /** Place of the first character (line and column from 1, offset from 0 in UTF-16 units of the text as given). */
  start: Point
  /** Place after the last character. */
  end: Point
}

/** Where a node or a mention stands. */
export interface Placed {
  /** Index of the page in `issue.pages`; 0 where there is one page. */
  page: number
  /** First to last character on that page. */
  position: Position
  /** The pieces in reading order, where the text does not stand in one piece. */
  fragments?: Piece[]
}

/** Why a node has its type. */
export interface ContentData {
  /** Name of the rule that claimed it, as listed in `docs/pipeline.md`. */
  rule: string
  /** How sure the rule is. */
  strength: Strength
}

/** What all printed parts of an article share: `value` is the page's own text, its pieces put together. */
export interface ContentLiteral extends Literal, Placed {
  /** The page's own text, without marks and line endings. */
  value: string
  /** First to last character on the page. */
  position: Position
  /** The rule that claimed the text, and how sure it is. */
  data: ContentData
}

/** A column or campaign banner (栏目), such as `政务要闻`. */
export interface Rubric extends ContentLiteral {
  /** Node type. */
  type: 'rubric'
}

/** The name of a series (系列), with its number: `“风起伊滨 大道无垠”系列报道 3`. */
export interface Series extends ContentLiteral {
  /** Node type. */
  type: 'series'
}

/** The line above the headline (引题, 肩题). */
export interface Kicker extends ContentLiteral {
  /** Node type. */
  type: 'kicker'
}

/** The main headline (主题), or one line of it. */
export interface Headline extends ContentLiteral {
  /** Node type. */
  type: 'headline'
}

/** The line below the headline (副题), in features with `——`. */
export interface Deck extends ContentLiteral {
  /** Node type. */
  type: 'deck'
}

/** A line of names (署名), above or below the text. */
export interface BylineLine extends ContentLiteral {
  /** Node type. */
  type: 'byline'
}

/** The summary ahead of the text (提要, 核心提示). */
export interface Standfirst extends ContentLiteral {
  /** Node type. */
  type: 'standfirst'
}

/** A heading inside the text (小标题). */
export interface Subhead extends ContentLiteral {
  /** Node type. */
  type: 'subhead'
}

/** A paragraph of the text (正文), mended where a column end cut it. */
export interface Paragraph extends ContentLiteral {
  /** Node type. */
  type: 'paragraph'
}

/** One item of a list, such as a name in a list of appointments. */
export interface List extends ContentLiteral {
  /** Node type. */
  type: 'list'
}

/** The words under a picture (图片说明). */
export interface Caption extends ContentLiteral {
  /** Node type. */
  type: 'caption'
}

/** Who made a picture (图片署名): `记者 鲁博 通讯员 苟华云 摄`. */
export interface Credit extends ContentLiteral {
  /** Node type. */
  type: 'credit'
}

/** A line that sends the reader to another page or comes from one (转版, 接版): `（上接01版）`. */
export interface JumpLine extends ContentLiteral {
  /** Node type. */
  type: 'jump'
}

/** A note of the editors or of an office: a number of a document, a note on the author, a line of a weather table. */
export interface Notice extends ContentLiteral {
  /** Node type. */
  type: 'notice'
}

/** Everything printed of an article. */
export type Content =
  | Rubric
  | Series
  | Kicker
  | Headline
  | Deck
  | BylineLine
  | Standfirst
  | Subhead
  | Paragraph
  | List
  | Caption
  | Credit
  | JumpLine
  | Notice

/** The type of a part of an article. */
export type ContentType = Content['type']

/** What belongs to the page and to no article (报头, 报眉, 责编, …). */
export interface Furniture extends Literal, Placed {
  /** `masthead` (报头, 版名), `folio` (报眉: date, number of the page), `staff` (责编, 校对, 组版), or other `furniture`. */
  type: 'masthead' | 'folio' | 'staff' | 'furniture'
  /** The page's own text, without marks and line endings. */
  value: string
  /** First to last character on the page. */
  position: Position
  /** The rule that claimed the text, and how sure it is. */
  data: ContentData
}

/** The type of a part of a page that belongs to no article. */
export type FurnitureType = Furniture['type']

/** What a person did, as printed; without a printed title `author`, `writer` (文), `photographer` (摄, 图). */
export type Role =
  | 'reporter'
  | 'trainee-reporter'
  | 'special-reporter'
  | 'intern'
  | 'correspondent'
  | 'editor'
  | 'proofreader'
  | 'layout'
  | 'translator'
  | 'compiler'
  | 'author'
  | 'writer'
  | 'photographer'
  | 'institution'

/** A person or an institution that is named for its work. */
export interface Contributor {
  /** Node type. */
  type: 'contributor'
  /** The name as a name: without the spaces set inside it (`洛 平` is `洛平`). */
  name: string
  /** The printed title, as one of the field's words. */
  role: Role
  /** Whether the work named is text or a picture, where the line says so (文, 摄, 图). */
  task?: 'text' | 'photo'
  /** The words printed (`见习记者`). */
  title?: string
  /** Whose they are, as printed: paper, agency, office or school (`本报`, `洛报融媒`, `新华社`, `第二实验小学`). */
  outlet?: string
  /** Where from, as printed (`驻韩国`, `河北`). */
  place?: string
  /** Offset of the first character of the name in the `value` of the byline. */
  start: number
  /** Offset after the last character of the name in the `value` of the byline. */
  end: number
}

/** A byline (署名) as read. */
export interface Byline {
  /** Node type. */
  type: 'byline'
  /**
   * `dateline` (inside `本报讯（记者 …）`), `signature` (below the text), `author` (above it), `credit` (of a picture),
   * `staff` (of the page).
   */
  kind: 'dateline' | 'signature' | 'author' | 'credit' | 'staff'
  /** The text read, brackets included. */
  value: string
  /** Who is named, in the order printed. */
  contributors: Contributor[]
  /** Offset of the first character in the string given, or in the value of the node. */
  start: number
  /** Offset after the last character. */
  end: number
}

/**
 * A value located on an article: `start` and `end` are offsets in the value of `article.children[node]`.
 *
 * @typeParam T - The value: a byline, a quantity, a change, a date.
 */
export type Located<T> = T &
  Placed & {
    /** Index in `article.children`. */
    node: number
    /** The rule that read it, and how sure it is. */
    data: ContentData
  }

/** The opening of a news item (电头): `本报讯`, `新华社北京5月1日电`. */
export interface Dateline extends Placed {
  /** Node type. */
  type: 'dateline'
  /** The page's own text: from the agency to 讯 or 电, without the byline in brackets. */
  value: string
  /** Who sends it, as printed (`本报`, `新华社`, `中新网`). */
  agency: string
  /** 讯: of the paper's own place. 电: sent from elsewhere. 消息, 信息 count as 讯. */
  form: '讯' | '电'
  /** Where from, as printed (`北京`). */
  place?: string
  /** When, as printed (`5月1日`). */
  date?: string
  /** `据…电`: shortened by the paper. */
  abridged?: true
  /** Offset in the value of its node where the text begins, behind the frame, the names and the mark that follow. */
  bodyStart: number
}

/** A jump to or from another page (转版, 接版). */
export interface Jump extends Placed {
  /** Node type. */
  type: 'jump'
  /** The page's own text: `上接01版`, brackets included. */
  value: string
  /** `from`: the article comes from there (上接). `to`: it goes on there (下转). */
  direction: 'from' | 'to'
  /** The page named, as printed (`01`, `A03`); a Chinese numeral as Arabic digits. */
  number?: string
  /** Id of the article there, where the issue holds that page. */
  target?: string
}

/** Genre (体裁): 消息 · 简讯 · 通讯 · 评论 · 访谈 · 随笔 · 图片新闻 · 公告 · 名单. */
export type Genre =
  'news' | 'brief' | 'feature' | 'commentary' | 'interview' | 'essay' | 'photo' | 'notice' | 'list'

/** The series an article belongs to. */
export interface SeriesName {
  /** The name as printed (`风起伊滨 大道无垠`). */
  name: string
  /** The number in the series. */
  number?: number
}

/** An article (稿件): everything printed of it, in reading order. */
export interface Article {
  /** Node type. */
  type: 'article'
  /** Stable for the same input: `p1a1` is the first article of the first page. */
  id: string
  /** Genre (体裁). */
  genre: Genre
  /** Value of the rubric (栏目). */
  rubric?: string
  /** The series (系列). */
  series?: SeriesName
  /** Value of the kicker (引题), several lines joined by one space. */
  kicker?: string
  /** Value of the headline (主题), several lines joined by one space. */
  headline?: string
  /** Value of the deck (副题), several lines joined by one space. */
  deck?: string
  /** The first dateline (电头). */
  dateline?: Dateline
  /** Who wrote it, in the order printed. */
  bylines: Array<Located<Byline>>
  /** Jumps to and from other pages. */
  jumps: Jump[]
  /** Whether its beginning is on these pages. */
  begins: boolean
  /** Whether its end is on these pages; `false` where the text is cut off. */
  ends: boolean
  /** Quantities in all its parts, in reading order. */
  quantities: Array<Located<Quantity>>
  /** Changes in all its parts, in reading order. */
  changes: Array<Located<Change>>
  /** Dates in all its parts, in reading order. */
  dates: Array<Located<DateExpression>>
  /** The printed parts. */
  children: Content[]
}

/** The date of an issue or of a page. */
export interface IssueDate {
  /** `YYYY-MM-DD`. */
  value?: string
  /** `printed` on a page, `given` by the caller, or `inferred` from the text. */
  certainty: 'printed' | 'given' | 'inferred'
  /** Day of the week, as printed: ISO 8601, Monday is 1. */
  weekday?: number
  /** Earliest date that the text allows, `YYYY-MM-DD`, where inferred. */
  notBefore?: string
  /** Latest date that the text allows, `YYYY-MM-DD`, where inferred. */
  notAfter?: string
  /** Index of the page where it is printed. */
  page?: number
  /** Where it is printed. */
  position?: Position
}

/** One page of an issue (版). */
export interface Page {
  /** Node type. */
  type: 'page'
  /** Path of the file, where one was given. */
  path?: string
  /** Number of the page, as printed or given (`01`). */
  number?: string
  /** Name of the page (版名), such as `要闻`. */
  name?: string
  /** Name of the newspaper on this page, as printed or given. */
  newspaper?: string
  /** Date on this page. */
  date?: IssueDate
  /** Who made the page (责编, 校对, 组版): authors of no article. */
  staff: Contributor[]
  /** What belongs to the page and to no article. */
  furniture: Furniture[]
  /** Markdown marks: `#`, `**`, bullets, breaks, backslashes. */
  marks: Piece[]
}

/** One issue of a newspaper. */
export interface Issue {
  /** Node type. */
  type: 'issue'
  /** Name and version of this tree. */
  schema: 'banmian/1'
  /** Name of the newspaper. */
  newspaper?: string
  /** Date of the issue. */
  date?: IssueDate
  /** Its pages. */
  pages: Page[]
  /** Its articles, in the order in which they begin. */
  children: Article[]
  /** Every doubt, with its place. */
  messages: Message[]
}

/** What kind of doubt a message is about; `docs/diagnostics.md` explains each. */
export type RuleId =
  | 'article-resumed'
  | 'article-without-headline'
  | 'block-too-complex'
  | 'byline-unread'
  | 'character-deceptive'
  | 'date-conflict'
  | 'jump-unresolved'
  | 'label-doubtful'
  | 'open-articles-exceeded'
  | 'page-empty'
  | 'paragraph-cut'
  | 'paragraph-joined'
  | 'strong-unclosed'

/** A doubt. */
export interface Message {
  /** Node type. */
  type: 'message'
  /** What kind of doubt. */
  ruleId: RuleId
  /** One sentence, in English, with the words of the page. */
  reason: string
  /** `warning`: look at it. `info`: it was decided so, and another reading was near. */
  severity: 'info' | 'warning'
  /** Index of the page in `issue.pages`. */
  page: number
  /** Where. */
  place?: Piece
  /** The reading taken. */
  actual?: string
  /** The readings that came next, best first. */
  expected?: string[]
  /** More, where one sentence is not enough. */
  note?: string
  /** Where the rule is explained. */
  url?: string
}

/** What a newspaper calls things: plain data, so that another paper is a JSON file. */
export interface HouseStyle {
  /** Names of the paper, as a masthead prints them (`洛阳日报`). */
  newspapers?: readonly string[]
  /** Words of the house before 记者 or in a dateline (`洛报融媒`, `新黄河`). */
  outlets?: readonly string[]
  /** Standing rubrics (`政务要闻`). */
  rubrics?: readonly string[]
  /** Titles of page staff beyond the common ones (`值班总编`), with their role. */
  staffTitles?: Readonly<Record<string, Role>>
}

/** Options of `parseIssue` and its sisters. */
export interface ParseOptions {
  /** Name of the newspaper, where the pages do not print it. */
  newspaper?: string
  /** Date of the issue, `YYYY-MM-DD`, where the pages do not print it. */
  date?: string
  /** Longest page taken, in UTF-16 units; default 1,000,000; `Infinity` allowed. */
  maxLength?: number
  /** What the newspaper calls things, beside what most mainland papers do. */
  style?: Readonly<HouseStyle>
}

/** A numeral read on its own. */
export interface Numeral {
  /** Exact decimal, fully expanded; with `min` and `max` the lower end. */
  value: string
  /** Lowest value meant (`几十` is 20). */
  min?: string
  /** Highest value meant (`几十` is 99). */
  max?: string
  /** The script: `1,200` · `一千二百` · `1.2万` · `壹仟贰佰`. */
  style: 'arabic' | 'chinese' | 'mixed' | 'financial'
}

/** What sort of quantity: it fixes which units can occur. */
export type QuantityKind =
  | 'money'
  | 'percent'
  | 'fraction'
  | 'multiple'
  | 'ratio'
  | 'count'
  | 'ordinal'
  | 'scale'
  | 'duration'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'power'
  | 'energy'
  | 'temperature'
  | 'data'
  | 'frequency'
  | 'pressure'
  | 'angle'
  | 'radiation'
  | 'concentration'
  | 'number'

/** How a number is softened or bounded: 约 · 近 · 超 · 以上 · 不足 · 以内 · 近5年. */
export type QuantityModifier =
  'about' | 'nearly' | 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'recent'

/** A stretch of text beside a quantity. */
export interface Phrase {
  /** The words as printed. */
  value: string
  /** Offset of the first character in the same string as the quantity's. */
  start: number
  /** Offset after the last character. */
  end: number
}

/** A value in units of the International System. */
export interface SiValue {
  /** Exact decimal, or `n/d` where it does not end (1亩 is 2000/3 m2). */
  value: string
  /** UCUM code of the unit (`m2`). */
  unit: string
}

/** A quantity: a numeral and what it counts or measures. `value.slice(start, end) === text` always holds. */
export interface Quantity {
  /** Node type. */
  type: 'quantity'
  /** What sort. */
  kind: QuantityKind
  /** As printed: numeral and unit, with 余, 多, 几 that stand between them, without 近, 超, 以上. */
  text: string
  /** Exact decimal, fully expanded: 12.8亿元 is `1280000000`; a fraction is `n/d`. */
  value?: string
  /** The same as a JavaScript number, where it is finite. */
  amount?: number
  /** Lowest value meant, in place of `value`: 3至5家, 二三十人, 数百. */
  min?: string
  /** Highest value meant, in place of `value`. */
  max?: string
  /** The lowest value itself is not meant (大于…). */
  minExclusive?: true
  /** The highest value itself is not meant (小于…). */
  maxExclusive?: true
  /** The terms of a ratio: 3:3:4. */
  values?: string[]
  /** ISO 4217 (`CNY`); `%`, `‰`, `pp`, `times`; UCUM where a code exists (`t`, `m2`, `GW.h`, `a`); else the printed word (`亩`, `个`); empty for none. */
  unit: string
  /** The unit as printed in one piece (¥ of ¥3/吨), without 十百千万亿, which belong to the numeral. */
  unitText: string
  /** The same in units of the International System, where one is fixed; none for temperatures. */
  si?: SiValue
  /** How it is softened or bounded. */
  modifier?: QuantityModifier
  /** The words that do so, as printed. */
  modifierText?: string
  /** The property that has this value: 总投资, 占比, 年产能. */
  attribute?: Phrase
  /** What is counted: 24个 → 重大项目. */
  counted?: Phrase
  /** Offset of the first character of `text`. */
  start: number
  /** Offset after the last character of `text`. */
  end: number
}

/** A change of a value: 从140项减至65项, 增长5.2%. */
export interface Change {
  /** Node type. */
  type: 'change'
  /** The value before. */
  from?: Quantity
  /** The value after. */
  to?: Quantity
  /** The difference. */
  by?: Quantity
  /** Which way. */
  direction: 'up' | 'down' | 'none'
  /** The word of change, as printed: 减至, 提高到, 增长. */
  verb: string
  /** Offset of the first character. */
  start: number
  /** Offset after the last character. */
  end: number
}

/** How a date is softened or bounded: 年初 · 月中 · 底 · 前 · 后 · 左右. */
export type DateModifier = 'start' | 'mid' | 'end' | 'before' | 'after' | 'about'

/** A date told from another: 昨日 is `{unit: 'day', offset: -1}`. */
export interface RelativeDate {
  /** The unit counted in. */
  unit: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'
  /** How many of them, negative for the past. */
  offset: number
}

/** A date, a month, a span of days. `value.slice(start, end) === text` always holds. */
export interface DateExpression {
  /** Node type. */
  type: 'date'
  /** As printed, without 近, 到, 前, 后, 底, 初, 末. */
  text: string
  /** ISO 8601 with `X` for what is not said (`XXXX-10-07`), `Qn`, `Hn`, `Wnn` for quarters, halves, weeks (`2024-Q2`). */
  value?: string
  /** First of a span (12日至13日), in place of `value`. */
  min?: string
  /** Last of a span, in place of `value`. */
  max?: string
  /** The day, month or year meant, where the reference date tells it. */
  resolved?: string
  /** First of a span, resolved. */
  resolvedMin?: string
  /** Last of a span, resolved. */
  resolvedMax?: string
  /** How it is softened or bounded. */
  modifier?: DateModifier
  /** The words that do so, as printed. */
  modifierText?: string
  /** What it is told from. */
  relative?: RelativeDate
  /** Offset of the first character of `text`. */
  start: number
  /** Offset after the last character of `text`. */
  end: number
}

/** Why a numeral is no quantity. */
export interface Rejection {
  /** The numeral, or the words that hold it. */
  text: string
  /** Offset of the first character. */
  start: number
  /** Offset after the last character. */
  end: number
  /** Name of the rule, as listed in `docs/quantities.md`. */
  rule: string
}

/** Options of `extractQuantities`. */
export interface ExtractOptions {
  /**
   * Called for each numeral that is no quantity, with the reason.
   *
   * @param rejection - The numeral and the rule.
   */
  onReject?: (rejection: Rejection) => void
}

/** Options of `extractDates`. */
export interface DateOptions {
  /** The date that relative and partial dates are told from: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  reference?: string
}

/** Codes of the errors that wrong use throws. */
export type ErrorCode = 'page-type' | 'page-encoding' | 'page-too-long' | 'option-invalid'

/** A node of the tree. */
export type BanmianNode = Node
