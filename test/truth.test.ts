import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parseIssue} from '../src/index.js'
import type {Article, Contributor} from '../src/types.js'
import {readSeed, seeds} from './util/goldens.js'
import {phrases, scorePhrases} from './util/score-phrases.js'
import {readTruthMentions, scoreQuantities} from './util/score-quantities.js'
import {findArticle, readTruthLines, scoreStructure, toF1, type Count} from './util/score-structure.js'
import {root} from './util/sources.js'

/** What the library has to reach on the five seeds together; what it does reach stands in `docs/accuracy.md`. */
const thresholds = {
  /** Lines with the right label. */
  labels: 0.97,
  /** F1 of the pairs of lines of one article. */
  grouping: 0.95,
  /** F1 of the lines that go on with another. */
  joins: 0.95,
  /** Lines of headlines found. */
  headlines: 0.95,
  /** Lines that no node holds. */
  unheld: 0,
  /** Core mentions right in value and unit. */
  quantities: 0.98,
  /** False mentions a page. */
  falseMentions: 1,
  /** Modifiers right. */
  modifiers: 1,
  /** Of what is said of quantities (attribute, counted), the share that is right: absent rather than wrong. */
  phrases: 0.95
}

/** What a person wrote down about an article; a list of texts holds readings that are all right. */
interface TruthArticle {
  bylines: Array<[name: string, role: string]>
  title: string[]
  kicker?: string[]
  subtitle?: string[]
  rubric?: string[]
  series?: string[]
  seriesNumber?: number
  outlet?: string
  continuedFrom?: string
  truncated?: boolean
  task?: Record<string, string>
}

/** What a person wrote down about a page. */
interface TruthPage {
  date: string | null
  staff: Array<[name: string, role: string]>
  articles: Record<string, TruthArticle>
}

const truthPages = new Map(
  Object.entries(
    JSON.parse(readFileSync(join(root, 'test/truth/bylines.json'), 'utf8')) as Record<string, TruthPage>
  )
)

const readings = seeds.map((seed) => {
  const text = readSeed(seed)
  const issue = parseIssue(text)
  const lines = readTruthLines(seed)
  return {
    seed,
    text,
    issue,
    lines,
    structure: scoreStructure(issue, text, lines),
    mentions: scoreQuantities(issue, text, readTruthMentions(seed))
  }
})

function sum(read: (reading: (typeof readings)[number]) => number): number {
  return readings.reduce((total, reading) => total + read(reading), 0)
}

function sumCount(name: 'pairs' | 'joins'): Count {
  return {
    hit: sum(({structure}) => structure[name].hit),
    wrong: sum(({structure}) => structure[name].wrong),
    missed: sum(({structure}) => structure[name].missed)
  }
}

/** What is wrong, shown when a threshold is missed. */
function toFaults(part: 'structure' | 'mentions'): string {
  return readings
    .flatMap(({seed, [part]: {faults}}) => faults.map((fault) => `\n${seed.slice(0, 3)}:${fault}`))
    .join('')
}

describe('the structure of the seeds', () => {
  test('should leave no line unheld', () => {
    expect(sum(({structure}) => structure.unheld)).toBe(thresholds.unheld)
  })

  test('should have the right labels', () => {
    const share = sum(({structure}) => structure.labels) / sum(({structure}) => structure.lines)
    expect(share, toFaults('structure')).toBeGreaterThanOrEqual(thresholds.labels)
  })

  test('should have the right articles', () => {
    expect(toF1(sumCount('pairs')), toFaults('structure')).toBeGreaterThanOrEqual(thresholds.grouping)
  })

  test('should have the right joins', () => {
    expect(toF1(sumCount('joins')), toFaults('structure')).toBeGreaterThanOrEqual(thresholds.joins)
  })

  test('should have the right headlines', () => {
    const share = sum(({structure}) => structure.headlinesFound) / sum(({structure}) => structure.headlines)
    expect(share, toFaults('structure')).toBeGreaterThanOrEqual(thresholds.headlines)
  })
})

describe('the quantities and dates of the seeds', () => {
  test.each(phrases)('should say the right %s where they say one', (phrase) => {
    const {faults, given, right} = scorePhrases(phrase)
    expect(given).toBeGreaterThan(30)
    expect(right / given, faults.join('')).toBeGreaterThanOrEqual(thresholds.phrases)
  })

  test('should be right in value and unit', () => {
    const share = sum(({mentions}) => mentions.right) / sum(({mentions}) => mentions.core)
    expect(share, toFaults('mentions')).toBeGreaterThanOrEqual(thresholds.quantities)
  })

  test('should have the right modifiers', () => {
    const share = sum(({mentions}) => mentions.modifiersRight) / sum(({mentions}) => mentions.modifiers)
    expect(share, toFaults('mentions')).toBeGreaterThanOrEqual(thresholds.modifiers)
  })

  test.each(readings)('should not be made up, nor read twice: $seed', ({mentions}) => {
    expect(mentions.wrong, mentions.faults.join('\n')).toBeLessThanOrEqual(thresholds.falseMentions)
    expect(mentions.twice, mentions.faults.join('\n')).toBe(0)
  })
})

const articles = readings.flatMap(({issue, lines, seed, text}) =>
  Object.entries(truthPages.get(seed)?.articles ?? {}).map(([name, truth]) => {
    const own = lines.filter((row) => row.article === name).map((row) => row.line)
    const index = findArticle(issue, text, own)
    return {seed, name, truth, article: index === undefined ? undefined : issue.children[index]}
  })
)

function toPeople(contributors: readonly Contributor[]): string[] {
  return [...new Set(contributors.map(({name, role}) => `${name} ${role}`))].sort()
}

function toContributors(article: Article | undefined): Contributor[] {
  return article?.bylines.flatMap(({contributors}) => contributors) ?? []
}

describe('who made the seeds', () => {
  test.each(articles)('should be named rightly: $seed $name', ({article, truth}) => {
    expect(toPeople(toContributors(article))).toEqual(truth.bylines.map((one) => one.join(' ')).sort())
  })

  test.each(articles.filter(({truth}) => truth.outlet))(
    'should have the right outlet: $seed $name',
    ({article, truth}) => {
      const reporters = toContributors(article).filter(({role}) => role !== 'correspondent')
      expect(new Set(reporters.map(({outlet}) => outlet))).toEqual(new Set([truth.outlet]))
    }
  )

  test.each(articles.filter(({truth}) => truth.task))(
    'should have the right task: $seed $name',
    ({article, truth}) => {
      const tasks = toContributors(article).map(({name, task}) => [name, task])
      expect(Object.fromEntries(tasks)).toEqual(truth.task)
    }
  )

  test.each(readings)('should have the right staff and date: $seed', ({issue, seed}) => {
    const truth = truthPages.get(seed)
    expect(toPeople(issue.pages.flatMap(({staff}) => staff))).toEqual(
      truth?.staff.map((one) => one.join(' ')).sort()
    )
    expect(issue.pages[0]?.date?.value ?? null).toBe(truth?.date)
  })
})

describe('the headlines of the seeds', () => {
  test.each(articles)('should be read as printed: $seed $name', ({article, truth}) => {
    expect(toReading(article?.headline, truth.title)).toEqual(truth.title)
    // The other readings of a headline make another kicker and deck.
    if (article?.headline === truth.title[0]) {
      expect(toReading(article?.kicker, truth.kicker)).toEqual(truth.kicker)
      expect(toReading(article?.deck, truth.subtitle)).toEqual(truth.subtitle)
    }
    // The pages that came with their truth say nothing of rubrics.
    if (truth.rubric !== undefined) expect(toReading(article?.rubric, truth.rubric)).toEqual(truth.rubric)
    expect(toReading(article?.series?.name, truth.series)).toEqual(truth.series)
    expect(article?.series?.number).toBe(truth.seriesNumber)
  })

  test.each(articles)('should say where the text is cut: $seed $name', ({article, truth}) => {
    expect(article?.begins).toBe(truth.continuedFrom === undefined)
    expect(article?.ends).toBe(truth.truncated !== true)
    expect(article?.jumps.find(({direction}) => direction === 'from')?.number).toBe(truth.continuedFrom)
  })
})

/** All readings that are right, where the one taken is among them or nothing was to be read; else the one taken. */
function toReading(value: string | undefined, readings: readonly string[] | undefined): unknown {
  return (value === undefined && readings?.length === 0) || readings?.includes(value ?? '') ? readings : value
}
