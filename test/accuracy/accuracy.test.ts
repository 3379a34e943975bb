import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {parseIssue} from '../../src/index.js'
import {root} from '../util/sources.js'
import {countPage, toFigures} from './figures.js'
import {FolderError, readFolder} from './read-folder.js'
import {scoreArticles} from './score-articles.js'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banmian-accuracy-'))
})

afterEach(() => {
  rmSync(folder, {recursive: true})
})

const page = '## 全市宣传部长会议召开\n\n本报讯（记者 李雅君）昨日，会议召开。\n'
const truth = '1\ta1\ttitle\t-\n3\ta1\tdateline-paragraph|paragraph\t-\n'

function write(table: string, text = page): void {
  writeFileSync(join(folder, 'one.txt'), text)
  writeFileSync(join(folder, 'one.gold.tsv'), table)
}

describe('readFolder', () => {
  test('should read a page beside its truth', () => {
    write(truth)
    expect(readFolder(folder, folder)).toEqual([
      {
        name: 'one',
        text: page,
        truth: [
          {line: 1, article: 'a1', labels: ['title'], join: 'no'},
          {line: 3, article: 'a1', labels: ['dateline-paragraph', 'paragraph'], join: 'no'}
        ]
      }
    ])
  })

  test('should read pages and truth of two folders', () => {
    expect(readFolder(join(root, 'seeds'), join(root, 'test/truth'))).toHaveLength(5)
  })

  test.each([
    ['a row of other cells', '1 a1 title', /one\.gold\.tsv:1: expected line, article, label and join/u],
    ['a line that is not there', `${truth}9\ta1\tparagraph\t-\n`, /:3: the page has no line 9/u],
    ['a line that is blank', `${truth}2\ta1\tparagraph\t-\n`, /:3: line 2 of the page is blank/u],
    ['a line twice', `${truth}3\ta1\tparagraph\t-\n`, /:3: a second row for line 3/u],
    ['no article', '1\t\ttitle\t-\n', /:1: no article/u],
    ['a label that is none', '1\ta1\theadline\t-\n', /:1: headline is no label; labels are masthead/u],
    ['a join that is none', '1\ta1\ttitle\tyes\n', /:1: yes as join/u],
    ['a line left out', '1\ta1\ttitle\t-\n', /no row for line 3/u]
  ])('should refuse %s', (_, table, message) => {
    write(table)
    expect(() => readFolder(folder, folder)).toThrow(message)
  })

  test('should refuse a folder that is none, one without truth, and a truth without its page', () => {
    expect(() => readFolder(join(folder, 'none'), folder)).toThrow(FolderError)
    expect(() => readFolder(folder, folder)).toThrow(/holds no truth/u)
    writeFileSync(join(folder, 'two.gold.tsv'), truth)
    expect(() => readFolder(folder, folder)).toThrow(/a page that is not there/u)
  })
})

describe('toFigures', () => {
  test('should be whole for a page read rightly', () => {
    write(truth)
    const tallies = readFolder(folder, folder).map(countPage)
    expect(toFigures(tallies)).toEqual({
      ...{labels: 1, grouping: 1, exact: 1, detection: 1, joins: 1, order: 1, headlines: 1, unheld: 0}
    })
    expect(tallies[0]?.faults).toEqual([])
  })

  test('should say what is wrong', () => {
    write('1\ta1\tkicker\t-\n3\ta2\tcaption\tjoin\n')
    const tallies = readFolder(folder, folder).map(countPage)
    expect(toFigures(tallies)).toMatchObject({labels: 0, grouping: 0, exact: 0, joins: 0, unheld: 0})
    expect(tallies[0]?.faults).toContain('1: headline, expected kicker')
    expect(tallies[0]?.faults).toContain('3: paragraph, expected caption')
  })
})

describe('scoreArticles', () => {
  test('should see parts of an article that stand in another order', () => {
    write(truth)
    const [known] = readFolder(folder, folder)
    const issue = parseIssue(page)
    issue.children[0]?.children.reverse()
    expect(scoreArticles(issue, page, known?.truth ?? [])).toMatchObject({exact: 1, steps: 1, stepsRight: 0})
  })
})
