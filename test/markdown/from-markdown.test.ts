import {readFileSync, readdirSync} from 'node:fs'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {disabledConstructs} from '../../src/markdown/disabled-constructs.js'
import {fromMarkdown} from '../../src/markdown/from-markdown.js'

const processor = unified().use(remarkParse).data('micromarkExtensions', [disabledConstructs]).freeze()

describe('fromMarkdown', () => {
  it.each(readdirSync('seeds'))('should equal remark-parse on %s', (name) => {
    const text = readFileSync(`seeds/${name}`, 'utf8')
    expect(fromMarkdown(text).root).toEqual(processor.parse(text))
  })
})
