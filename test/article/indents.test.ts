import {describe, expect, test} from 'vitest'
import {parseIssue} from '../../src/index.js'

const whole = '街道办把旧仓库改成居民议事厅，每月第一个周六开门议事。'
const cut = '合作社负责人说，今年的鲜叶价格比往年略高，茶农的收入也跟着上涨，合作社还请来老师傅'
const rest = '传授炒制手艺，让年轻茶农学会看火候。'

function paragraphsOf(lines: readonly string[]): string[] {
  const [article] = parseIssue(['## 合作社里采茶忙', ...lines].join('\n\n')).children
  return (article?.children ?? []).filter(({type}) => type === 'paragraph').map(({value}) => value)
}

const indent = (line: string): string => `　　${line}`

describe('the indents of a page', () => {
  test('should say that a line without indent goes on', () => {
    const lines = [indent(whole), indent(whole), indent(cut), rest, indent(whole), indent(whole)]
    expect(paragraphsOf(lines)).toContain(cut + rest)
  })

  test('should say that a line with one begins a paragraph', () => {
    const lines = [indent(whole), indent(whole), indent(cut), indent(rest), indent(whole), whole]
    expect(paragraphsOf(lines)).toContain(cut)
    expect(paragraphsOf(lines)).toContain(rest)
  })

  test('should say nothing where all lines have one, or few', () => {
    expect(paragraphsOf([whole, whole, cut, rest, whole, whole])).toContain(cut + rest)
    expect(paragraphsOf([whole, whole, cut, rest, whole, whole].map(indent))).toContain(cut + rest)
    expect(paragraphsOf([whole, whole, cut, indent(rest), whole, whole])).toContain(cut + rest)
  })
})
