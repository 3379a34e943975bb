/**
 * Pages that mean harm: what is known to slow down Markdown parsers, and what could slow down this library.
 *
 * @module
 */

/** A page of any length. */
export interface Generator {
  /** What it repeats, in words. */
  name: string
  /**
   * Make a page.
   *
   * @param length - Its length in UTF-16 units, more or less.
   * @returns The page.
   */
  make: (length: number) => string
}

/** A text as it stands in code: what cannot be seen is named. */
function quote(text: string): string {
  return JSON.stringify(text).replaceAll(
    /(?! )[\p{Cf}\p{Z}]/gu,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

/** A unit said as often as the length asks for. */
function repeating(unit: string, before = '', after = ''): Generator {
  return {
    name: `${quote(before)} + ${quote(unit)}×n + ${quote(after)}`
      .replace(/^"" \+ /u, '')
      .replace(/ \+ ""$/u, ''),
    make: (length) => before + unit.repeat(Math.max(1, Math.floor(length / unit.length))) + after
  }
}

/** As many things open as close. */
function nesting(open: string, close: string): Generator {
  return {
    name: `${quote(open)}×n + ${quote(close)}×n`,
    make: (length) => {
      const depth = Math.max(1, Math.floor(length / (open.length + close.length)))
      return open.repeat(depth) + close.repeat(depth)
    }
  }
}

/** A unit that is another one each time. */
function counting(name: string, toUnit: (index: number) => string): Generator {
  return {
    name,
    make: (length) => {
      const units: string[] = []
      for (let size = 0, index = 0; size < length; index++) {
        const unit = toUnit(index)
        units.push(unit)
        size += unit.length
      }
      return units.join('')
    }
  }
}

/**
 * What takes remark-parse, with all its constructs on, from seconds to minutes at 100 KB, and what was found to be slow
 * for each byte. Source: measurements with micromark 4.0.3.
 */
export const markdownGenerators: readonly Generator[] = [
  nesting('*a ', 'a* '),
  repeating('b\n', '- a\n'),
  repeating('a\n===\n'),
  repeating('a\n---\n'),
  repeating('>'),
  repeating('> '),
  repeating('*a_ '),
  repeating('a*a*'),
  repeating('**忧患。**近年'),
  repeating('**忧患。**近年\n\n'),
  nesting('**x', '**x'),
  repeating('**中 '),
  nesting('[', ']'),
  nesting('![', ']'),
  repeating('[^a] '),
  repeating('[a]('),
  repeating('[a](<b'),
  repeating('[a]: <'),
  repeating('[a]: b\n'),
  repeating('[a]: b\n\n'),
  ...['[', '!', ']', '*', '_', '`', '~', '#', '-', '<', '&', '\\', '|', '='].map((one) => repeating(one)),
  repeating('- a\n'),
  repeating('- '),
  repeating('  - a\n'),
  repeating('# a\n'),
  repeating('#\n'),
  repeating('<div>\n'),
  repeating('<!-- '),
  repeating('```\n'),
  repeating('`a``'),
  repeating('    a\n'),
  repeating('***\n'),
  repeating('&#50;'),
  repeating('&#50;\n\n'),
  repeating('&amp;\n'),
  repeating('&amp'),
  repeating('\\\n'),
  repeating('\\*'),
  repeating('a  \n'),
  repeating('\0'),
  repeating('\u200b')
]

/** What a page of a newspaper holds, without end, and stops short of being what it begins. */
export const newspaperGenerators: readonly Generator[] = [
  ...['（', '）', '(', '“', '”', '‘', '《', '【', '——', '…', '、', '，', '。', '：', '·', '●'].map((one) =>
    repeating(one)
  ),
  nesting('（', '）'),
  nesting('“', '”'),
  nesting('《', '》'),
  repeating('上接'),
  repeating('（上接'),
  repeating('（上接01版）'),
  repeating('（上接01版）\n\n'),
  repeating('（下转03版）\n\n抓住机遇\n\n'),
  repeating('记者 '),
  repeating('记者 甲乙 '),
  repeating('记者 甲乙、'),
  repeating('本报记者 甲乙 通讯员 丙丁\n\n'),
  repeating('本报讯（记者 '),
  repeating('本报讯（记者 甲乙）\n\n'),
  repeating('（甲乙）\n\n'),
  repeating('甲乙 摄\n\n'),
  repeating('编辑：'),
  repeating('编辑:甲乙 '),
  repeating('责编：甲乙\n'),
  repeating('洛阳日报\n\n'),
  repeating('2020年4月30日 星期四\n\n'),
  repeating('第01版\n\n'),
  repeating('王'),
  repeating('王 '),
  repeating('工作'),
  repeating('工作。'),
  repeating('工作\n'),
  repeating('工作\n\n'),
  repeating('工作。\n\n'),
  repeating('\n'),
  repeating(' '),
  repeating(' ', '甲', '乙'),
  repeating('\u3000'),
  repeating('\u3000\u3000工作\n'),
  repeating('\t'),
  repeating('\r'),
  repeating('\r\n'),
  repeating('\u2028'),
  repeating('## 抓住机遇\n\n'),
  repeating('## 抓住机遇\n\n本报讯（记者 甲乙）昨日，会议召开，会议强调\n\n'),
  repeating('## 抓住机遇\n\n会议召开，会议强调\n\n'),
  repeating('### 促签约 前瞻谋划\n\n我市将聚焦产业\n\n'),
  repeating('一、总体要求\n\n'),
  repeating('（一）目标\n\n'),
  repeating('“风起伊滨”系列报道 3\n\n'),
  repeating('图为活动现场。\n\n'),
  repeating('&#50;甲\n\n抓住机遇\n\n'),
  counting('headings, each another', (index) => `## 第${index}次会议在${index}号楼召开\n\n`),
  counting(
    'cut articles, each another',
    (index) => `## 项目${index}开工\n\n本报讯 ${index}日，项目的负责人说\n\n`
  ),
  counting(
    'subheads, each another',
    (index) => `${index}．抓住机遇 真抓实干\n\n会议强调，${index}个项目，\n\n`
  ),
  counting('Han characters, each another', (index) => String.fromCharCode(0x4e00 + (index % 20_000))),
  counting('Han words, each another', (index) =>
    String.fromCharCode(0x4e00 + (index % 20_000), 0x4e00 + ((index * 7919) % 20_000), 0xff0c)
  )
]

/** Numerals, units and dates without end. */
export const numeralGenerators: readonly Generator[] = [
  ...[
    '1',
    '１',
    '一',
    '十',
    '〇',
    '万',
    '亿',
    '半',
    '多',
    '余',
    '几',
    '第',
    '近',
    '约',
    '从',
    '至',
    '到',
    '占',
    '年',
    '元',
    '个',
    '.',
    ',',
    '%',
    '—'
  ].map((one) => repeating(one)),
  repeating('万亿'),
  repeating('一万'),
  repeating('1万'),
  repeating('一百'),
  repeating('1,'),
  repeating('1.'),
  repeating('1:'),
  repeating('1—'),
  repeating('1至'),
  repeating('1/'),
  repeating(',111'),
  repeating('一、'),
  repeating('三五'),
  repeating('年月日'),
  repeating('1年'),
  repeating('1月'),
  repeating('1日至'),
  repeating('2020年4月30日'),
  repeating('2020-04-30'),
  repeating('第一'),
  repeating('第1'),
  repeating('十几'),
  repeating('数百'),
  repeating('百分之'),
  repeating('分之'),
  repeating('三分之'),
  repeating('1小时'),
  repeating('1元/'),
  repeating('1吨'),
  repeating('1公里'),
  repeating('平方'),
  repeating('千瓦'),
  repeating('1个'),
  repeating('1 '),
  repeating('从1项'),
  repeating('从1项减至'),
  repeating('增长'),
  repeating('增长1%，'),
  repeating('同比增长'),
  repeating('翻'),
  repeating('翻一番'),
  repeating('昨日'),
  repeating('今年'),
  repeating('上'),
  repeating('星期'),
  repeating('总投资'),
  repeating('总投资1亿元'),
  repeating('总投资达'),
  repeating('“十四五”'),
  repeating('“1'),
  repeating('1人民币'),
  repeating('¥'),
  repeating('$1'),
  repeating('1大项目'),
  repeating('个重大项目', '24'),
  counting('numerals, each another', (index) => `${index}个，`)
]

/** All of them. */
export const generators: readonly Generator[] = [
  ...markdownGenerators,
  ...newspaperGenerators,
  ...numeralGenerators
]
