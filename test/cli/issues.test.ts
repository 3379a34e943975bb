import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeEach, describe, expect, test, vi} from 'vitest'
import {toIssue} from '../../src/cli/issues.js'
import {run} from '../../src/cli/run.js'
import {parseIssue, parseIssues} from '../../src/index.js'

vi.mock(import('../../src/index.js'), {spy: true})

const folder = mkdtempSync(join(tmpdir(), 'banmian-'))
const pages = ['甲', '乙乙乙乙乙乙', '丙'].map((value, index) => ({
  path: join(folder, `${index}.txt`),
  value
}))
for (const {path, value} of pages) writeFileSync(path, value)

beforeEach(() => {
  vi.clearAllMocks()
})

afterAll(() => {
  rmSync(folder, {recursive: true})
})

/** Parse the three pages of the folder. */
async function runHere(...args: readonly string[]): Promise<{code: number; stdout: string; stderr: string}> {
  let stdout = ''
  let stderr = ''
  const code = await run(['parse', '--format', 'ndjson', ...args, folder], {
    env: {},
    stdin: noInput(),
    stdout: {
      write: (text, done) => {
        stdout += text
        done()
      }
    },
    stderr: {
      write: (text, done) => {
        stderr += text
        done()
      }
    }
  })
  return {code, stdout, stderr: stderr.replaceAll(folder, '.')}
}

async function* noInput(): AsyncGenerator<string> {
  // Nothing is piped in.
}

function fail(): never {
  throw new TypeError('bug')
}

describe('toIssue', () => {
  test('should report a page that the library fails on', () => {
    vi.mocked(parseIssue).mockImplementationOnce(fail)
    const report = vi.fn()
    expect(toIssue({name: 'page.txt', value: '甲'}, {}, report)).toEqual([])
    expect(report).toHaveBeenCalledExactlyOnceWith('page.txt', 'internal error, please report it: bug')
  })
})

describe('toGroupedIssues', () => {
  test('should have each page parsed once, though one is too long', async () => {
    const {code} = await runHere('--group', '--max-length', '5')
    expect(code).toBe(1)
    expect(vi.mocked(parseIssues).mock.calls.map(([given]) => given)).toEqual([[pages[0], pages[2]]])
    // The options are tried on a page without text.
    expect(vi.mocked(parseIssue).mock.calls.map(([given]) => given)).toEqual([{value: ''}])
  })

  test('should hide no mistake of the library', async () => {
    vi.mocked(parseIssues).mockImplementationOnce(fail)
    const {code, stderr} = await runHere('--group')
    expect({code, stderr}).toEqual({code: 1, stderr: 'banmian: internal error, please report it: bug\n'})
    expect(parseIssues).toHaveBeenCalledTimes(1)
  })
})
