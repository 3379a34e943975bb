/**
 * What rules ask of a line, as bits of two numbers: what it shows alone, and where it stands on its page. Most rules ask for
 * nothing else, so that one look at each number answers the thousands of questions of a page.
 *
 * @module
 */

/** It has the look of a title (see `isTitleLike`). */
export const TITLE: number = 1 << 0
/** It is marked as a heading, of whatever depth. */
export const MARKED: number = 1 << 1
/** It reads as running text (see `readsAsText`). */
export const TEXTUAL: number = 1 << 2
/** It is longer than `shortLine`, in all its characters. */
export const LONG: number = 1 << 3
/** It ends without a mark. */
export const OPEN: number = 1 << 4
/** It ends a sentence. */
export const STOPPED: number = 1 << 5
/** It ends in a mark that leads on: comma, semicolon, colon. */
export const LEADING: number = 1 << 6
/** A sentence ends inside it. */
export const SENTENCES: number = 1 << 7
/** A clause ends inside it. */
export const CLAUSES: number = 1 << 8
/** It has more than one part between spaces. */
export const PARTED: number = 1 << 9
/** A number, or a bullet as printed, opens it (see `enumeratorOf`). */
export const NUMBERED: number = 1 << 10
/** A dash opens it. */
export const DASHED: number = 1 << 11
/** It is a question and no more (see `asks`). */
export const ASKS: number = 1 << 12
/** A dateline opens it, or the names of reporters alone. */
export const DATED: number = 1 << 13
/** A dateline closes it, or the mark at the end of a text. */
export const CLOSED: number = 1 << 14
/** It is a byline, of whatever kind. */
export const NAMES: number = 1 << 15
/** It says who took a picture, or that it is from the archive, or closes with the first. */
export const CREDITED: number = 1 << 16
/** It is the box of the staff. */
export const STAFF: number = 1 << 17
/** It is a jump and no more. */
export const JUMP: number = 1 << 18
/** It stands only between a headline group and its text (see `opensText`). */
export const OPENS_TEXT: number = 1 << 19
/** All of it is printed bold. */
export const BOLD: number = 1 << 20
/** More than one blank line stands above it. */
export const APART: number = 1 << 21
/** It ends in a dash. */
export const TRAILING: number = 1 << 22
/** It says that a picture goes with it (see `isPictured`). */
export const PICTURED: number = 1 << 23

/** A line stands above it. */
export const BELOW_LINE: number = 1 << 0
/** The line above has the look of a title. */
export const BELOW_TITLE: number = 1 << 1
/** The line above ends a sentence. */
export const BELOW_STOP: number = 1 << 2
/** The line above signs a text, or closes it with a dateline. */
export const BELOW_SIGNATURE: number = 1 << 3
/** A line stands below it. */
export const ABOVE_LINE: number = 1 << 4
/** The line below has the look of a title. */
export const ABOVE_TITLE: number = 1 << 5
/** The line below says who took a picture and no more, or that it is from the archive. */
export const ABOVE_CREDIT: number = 1 << 6
/** It stands above a dateline, an author, a deck or a jump: a sure headline (see `markOpeners`). */
export const OPENER: number = 1 << 7
/** It is built like other short lines of the page (see `markAlike`). */
export const ALIKE: number = 1 << 8
/** It stands on the page more than once (see `markRepeated`). */
export const REPEATED: number = 1 << 9
/** A line that stands on the page more than once follows it (see `markRepeated`). */
export const SECTION: number = 1 << 10
/** It sums up an article, between its headline and its author (see `markSummaries`). */
export const SUMMARY: number = 1 << 11
/** The article above is unsigned, and a signature comes below (see `markUnsigned`). */
export const UNSIGNED: number = 1 << 12
/** The line above is a title that says that a picture goes with it. */
export const BELOW_PICTURED: number = 1 << 13
/** The page has sure headlines, and this line is none. */
export const BARE: number = 1 << 14
/** The page marks headlines at the depth of this line (see `toHeadlineDepths`). */
export const HEADLINE_DEPTH: number = 1 << 15
/** The page marks headlines, and at other depths than that of this line. */
export const OTHER_DEPTH: number = 1 << 16
/** The page marks all its headlines, and not this line. */
export const UNMARKED: number = 1 << 17
/** The texts above and below it have hardly a word in common (see `markSubjects`). */
export const ANOTHER_SUBJECT: number = 1 << 18
/** They have few words in common. */
export const OTHER_SUBJECT: number = 1 << 19
/** They have words in common. */
export const LIKE_SUBJECT: number = 1 << 20
/** They have many words in common. */
export const SAME_SUBJECT: number = 1 << 21
/** The text below takes up its words. */
export const SAID: number = 1 << 22
/** The text below takes up none of its words. */
export const UNSAID: number = 1 << 23
/** It is an entry of a chronicle, a programme or a roll (see `markEntries`). */
export const ENTRY: number = 1 << 24
/** It stands above a dateline: the sure headline of news (see `markOpeners`). */
export const NEWS: number = 1 << 25
/** It names who wrote the text below it: it stands between that text and a title. */
export const WRITERS: number = 1 << 26

/** What the lines of a page show, and where they stand: bits by index of the line. */
export interface Traits {
  /** What each shows alone. */
  own: Int32Array
  /** Where each stands among its neighbours, and what it is to its page. */
  places: Int32Array
}

/**
 * Add bits to a line's.
 *
 * @param traits - One of the columns of `Traits`; it grows.
 * @param index - Index of the line.
 * @param bits - What is added.
 */
export function mark(traits: Int32Array, index: number, bits: number): void {
  traits[index] = (traits[index] ?? 0) | bits
}
