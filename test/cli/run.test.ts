import {execFileSync, spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import {run} from '../../src/cli/run.js'
import {BanmianError, parseIssue, version, type Article, type Issue} from '../../src/index.js'
import {readSeed, seeds} from '../util/goldens.js'

const [seed = ''] = seeds
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'banmian-'))
  const write = (name: string, content: string | Uint8Array): void => {
    writeFileSync(join(folder, name), content)
  }
  for (const name of ['pages', 'pages/later', 'empty', 'special', 'lost']) mkdirSync(join(folder, name))
  write('pages/b.txt', '乙\n\n本报讯（记者 张三）两县开工。')
  write('pages/a.MD', '甲\n\n本报讯（记者 李四）三县开工。')
  write('pages/later/c.markdown', '丙')
  write('pages/notes.html', '<p>')
  write('picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
  write('gbk.txt', Uint8Array.of(0xb0, 0xe6, 0xc3, 0xe6))
  write('zeros.txt', new Uint8Array(100))
  write('nothing.txt', '')
  write('seed.txt', readSeed(seed))
  write('style.json', '{"rubrics": ["要闻速递"]}')
  write('marked.json', '\uFEFF{"rubrics": ["要闻速递"]}')
  write('list.json', '[]')
  write('broken.json', '{')
  write('\u001b[31m.txt', Uint8Array.of(0xff))
  symlinkSync(join(folder, 'pages'), join(folder, 'pages/loop'))
  symlinkSync(join(folder, 'pages/b.txt'), join(folder, 'special/page.md'))
  symlinkSync(join(folder, 'pages'), join(folder, 'special/folder.md'))
  symlinkSync(join(folder, 'nope.txt'), join(folder, 'lost/page.md'))
  symlinkSync('/dev/null', join(folder, 'special/device.md'))
})

afterAll(() => {
  rmSync(folder, {recursive: true})
})

interface Result {
  code: number
  stdout: string
  stderr: string
}

/** Run the command in the folder; paths that begin with `./` are in it. */
async function runHere(args: readonly string[], stdin: Iterable<string> = []): Promise<Result> {
  const result = {code: 0, stdout: '', stderr: ''}
  const toOutput = (name: 'stdout' | 'stderr') => ({
    write(text: string, done: (error?: Error) => void) {
      result[name] += text
      done()
    }
  })
  result.code = await run(
    args.map((arg) => arg.replace(/^\.\//u, `${folder}/`)),
    {env: {}, stdin: toStream(stdin), stdout: toOutput('stdout'), stderr: toOutput('stderr')}
  )
  result.stderr = result.stderr.replaceAll(folder, '.')
  return result
}

async function* toStream(chunks: Iterable<string>): AsyncGenerator<string> {
  for (const chunk of chunks) yield await Promise.resolve(chunk)
}

function toIssues(stdout: string): Issue[] {
  return JSON.parse(stdout) as Issue[]
}

describe('banmian parse', () => {
  test('should print an outline', async () => {
    const {code, stderr, stdout} = await runHere(['parse', './seed.txt'])
    const [article] = parseIssue(readSeed(seed)).children
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toContain(article?.headline?.slice(0, 20))
  })

  test('should print the issue that the library gives', async () => {
    const {stdout} = await runHere(['parse', '--format', 'json', './seed.txt'])
    expect(toIssues(stdout)).toEqual([parseIssue({path: join(folder, 'seed.txt'), value: readSeed(seed)})])
  })

  test('should print an article a line', async () => {
    const {stdout} = await runHere(['parse', '--format', 'ndjson', './seed.txt'])
    const articles = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as {article: Article}).article)
    expect(articles).toEqual(parseIssue(readSeed(seed)).children)
  })

  test('should take the pages of a folder, sorted, with those below it, and follow no link to a folder', async () => {
    const {code, stdout} = await runHere(['parse', '--format', 'json', './pages'])
    const paths = toIssues(stdout).map(({pages}) => pages[0]?.path)
    expect(code).toBe(0)
    expect(paths).toEqual(['a.MD', 'b.txt', 'later/c.markdown'].map((name) => join(folder, 'pages', name)))
  })

  test('should wait for no pipe or device in a folder, and read a pipe that is named', async () => {
    const pipe = join(folder, 'special/pipe.md')
    execFileSync('mkfifo', [pipe])
    // Somebody writes, so that a command that reads the pipe too early fails the test and does not hang it.
    const writer = spawn('sh', ['-c', 'printf 戊 > "$0"', pipe])
    onTestFinished(() => void writer.kill())
    const {code, stderr, stdout} = await runHere(['parse', '--format', 'json', './special'])
    expect(toIssues(stdout).map(({pages}) => pages[0]?.path)).toEqual([join(folder, 'special/page.md')])
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    const named = await runHere(['parse', '--format', 'json', './special/pipe.md'])
    expect(toIssues(named.stdout)).toEqual([parseIssue({path: pipe, value: '戊'})])
  })

  test('should read standard input once', async () => {
    const {code, stderr, stdout} = await runHere(['parse', '--format', 'json', '-', '-'], ['甲', '乙'])
    const issues = toIssues(stdout)
    expect(code).toBe(1)
    expect(stderr).toBe('banmian: <stdin>: was read before\n')
    expect(issues).toEqual([parseIssue('甲乙')])
  })

  test('should put the pages of one paper and day together when asked to', async () => {
    const args = ['parse', '--format', 'json', '--date', '2024-04-30', '--newspaper', '某日报', './pages']
    expect(toIssues((await runHere(args)).stdout)).toHaveLength(3)
    const grouped = toIssues((await runHere([...args, '--group'])).stdout)
    expect(grouped.map(({pages}) => pages.length)).toEqual([3])
  })

  test('should hand its options on', async () => {
    const args = [
      '--date',
      '2024-04-30',
      '--newspaper',
      '某日报',
      '--style',
      './style.json',
      '--max-length',
      '1000'
    ]
    const {stdout} = await runHere(['parse', '--format', 'json', ...args, './pages/b.txt'])
    expect(toIssues(stdout)[0]).toMatchObject({
      newspaper: '某日报',
      date: {value: '2024-04-30', certainty: 'given'}
    })
  })

  test('should read a house style with a byte order mark as one without', async () => {
    const args = ['parse', '--format', 'json', './seed.txt', '--style']
    const marked = await runHere([...args, './marked.json'])
    expect({code: marked.code, stderr: marked.stderr}).toEqual({code: 0, stderr: ''})
    expect(marked.stdout).toBe((await runHere([...args, './style.json'])).stdout)
  })

  test('should list messages when asked to', async () => {
    const {stdout} = await runHere(['parse', '--messages', './nothing.txt'])
    expect(stdout).toContain('(page-empty)')
  })

  test('should begin a message with its place wherever it is printed, so that an editor can go there', async () => {
    const {stdout} = await runHere(['parse', '--messages', './seed.txt'])
    const {stderr} = await runHere(['parse', '--messages', '--format', 'ndjson', './seed.txt'])
    expect(stderr).toMatch(/^(?:\.\/seed\.txt:\d+:\d+: .+\n)+$/u)
    expect(stdout.replaceAll(folder, '.').endsWith(`\n\n${stderr}`)).toBe(true)
  })
})

describe('a page that cannot be read', () => {
  test.each([
    ['./nope.txt', './nope.txt: no such file or folder'],
    [
      './picture.txt',
      './picture.txt: not UTF-8 text; if it is text, convert it first (iconv -f GB18030 -t UTF-8)'
    ],
    ['./gbk.txt', './gbk.txt: not UTF-8 text; if it is text, convert it first (iconv -f GB18030 -t UTF-8)'],
    ['./zeros.txt', './zeros.txt: a binary file, not text'],
    ['./lost', './lost/page.md: no such file or folder'],
    ['./empty', './empty: no pages (*.txt, *.md, *.markdown) in this folder'],
    [
      './\u001b[31m.txt',
      String.raw`./\x1b[31m.txt: not UTF-8 text; if it is text, convert it first (iconv -f GB18030 -t UTF-8)`
    ]
  ])('should be one line, and stop no other: %j', async (path, line) => {
    const {code, stderr, stdout} = await runHere(['parse', '--format', 'json', path, './pages/b.txt'])
    expect({code, stderr}).toEqual({code: 1, stderr: `banmian: ${line}\n`})
    expect(toIssues(stdout)).toHaveLength(1)
  })

  test.each([[[]], [['--group']]])('should be one line when it is too long %j', async (args) => {
    const {code, stderr, stdout} = await runHere([
      'parse',
      '--format',
      'json',
      '--max-length',
      '5',
      ...args,
      './seed.txt',
      './pages/later'
    ])
    const {length} = readSeed(seed)
    const line = `banmian: ./seed.txt: ${length} UTF-16 units, more than --max-length 5\n`
    expect({code, stderr}).toEqual({code: 1, stderr: line})
    expect(toIssues(stdout)).toHaveLength(1)
  })

  test('should be too long for the command where it is for the library, if nothing else is asked', async () => {
    const longest = ' '.repeat(1_000_000)
    const fits = await runHere(['parse', '-'], [longest])
    const exceeds = await runHere(['parse', '-'], [longest, ' '])
    expect([fits.code, exceeds.code]).toEqual([0, 1])
    expect(() => parseIssue(longest)).not.toThrow()
    expect(() => parseIssue(`${longest} `)).toThrow(BanmianError)
  })

  test('should be one line when it is standard input, and stop no other', async () => {
    const args = ['parse', '--format', 'json', '-', './pages/b.txt']
    const {code, stderr, stdout} = await runHere(args, ['\0'])
    expect({code, stderr}).toEqual({code: 1, stderr: 'banmian: <stdin>: a binary file, not text\n'})
    expect(toIssues(stdout)).toHaveLength(1)
  })

  test('should be no failure when it is only empty, but said', async () => {
    const {code, stderr, stdout} = await runHere(['parse', '--format', 'json', './nothing.txt'])
    expect(code).toBe(0)
    expect(stderr).toMatch(/^\.\/nothing\.txt: warning: .*\(page-empty\)\n$/u)
    expect(toIssues(stdout)).toMatchObject([{children: []}])
  })
})

describe('wrong use', () => {
  test.each([
    [[]],
    [['parse']],
    [['pasre', './pages']],
    [['parse', '--bogus', './pages']],
    [['parse', '--format', 'xml', './pages']],
    [['parse', '--date', 'yesterday', './pages']],
    [['parse', '--max-length', 'long', './pages']],
    [['parse', '--max-length', '-1', './pages']]
  ])('should be refused before anything is done: %j', async (args) => {
    const {code, stderr, stdout} = await runHere(args)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).not.toBe('')
  })

  test.each([
    ['./nope.json', 'no such file or folder'],
    ['./empty', 'a folder, not a file'],
    ['./list.json', 'a house style is a JSON object'],
    ['./broken.json', 'not JSON: '],
    ['./nothing.txt', 'not JSON: '],
    ['./gbk.txt', 'not UTF-8 text; ']
  ])('should be told of a house style by its name and what is wrong: %s', async (path, words) => {
    const {code, stderr, stdout} = await runHere(['parse', '--style', path, './pages'])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr.startsWith(`banmian: ${path}: ${words}`), stderr).toBe(true)
  })

  test('should be told without escape sequences', async () => {
    const {stderr} = await runHere(['parse', '--\u001b[31m', './pages'])
    expect(stderr).toBe(String.raw`banmian: unknown option '--\x1b[31m'` + '\n')
  })
})

describe('banmian', () => {
  test('should print its version and its help', async () => {
    expect(await runHere(['--version'])).toEqual({code: 0, stdout: `${version}\n`, stderr: ''})
    const {code, stdout} = await runHere(['parse', '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('Exit codes')
  })

  test.each([
    ['EPIPE', ['pages'], 0, ''],
    ['EPIPE', ['nope.txt', 'pages'], 1, 'banmian: ./nope.txt: no such file or folder\n'],
    ['EPIPE', ['pages', 'nope.txt'], 0, ''],
    ['ENOSPC', ['pages'], 1, 'banmian: no space left\n']
  ])('should end when nothing can be written any more: %s, %j', async (code, names, exitCode, complaint) => {
    let stderr = ''
    const broken = Object.assign(new Error('no space left'), {code})
    const result = await run(['parse', ...names.map((name) => join(folder, name))], {
      env: {},
      stdin: toStream([]),
      stdout: {
        write: (_, done) => {
          done(broken)
        }
      },
      stderr: {
        write: (text, done) => {
          stderr += text
          done()
        }
      }
    })
    expect({result, stderr: stderr.replaceAll(folder, '.')}).toEqual({result: exitCode, stderr: complaint})
  })
})
