/**
 * What is shaped like the name of a person.
 *
 * Two shapes of proof: behind a title anything of two to four characters is a name (`记者 智慧`, 001:125), alone it must
 * open with a surname and be no ordinary word.
 *
 * @module
 */
import {HAN, LATIN, isAt} from '../chinese/characters.js'
import {isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import {isWord as isCommonWord} from '../chinese/words.js'
import type {Strength} from '../types.js'
import {isMinorityName} from './minority-names.js'
import {isSureSurnameAt, opensWithSureCompound, surnameClassAt, surnameLengthAt} from './surnames.js'
import {isForeignToNames, isWord, isWordBehindTitle, opensWithWord} from './words.js'

/** Characters of a Han name: surname of one or two, given name of one or two. */
const shortestName = 2
/** Longest name without a dot that is taken whole (`欧阳娜娜`, `次仁卓玛`). */
export const longestName = 4
/** Longest name with dots (`阿不都热西提·阿不都热依木`) or Latin letters. */
export const longestForeignName = 24

/** Dots between the parts of a name. Source: GB/T 15834-2011 间隔号, with the look-alikes OCR puts in. */
const dots: CodeSet = toCodes('·•・‧∙')

/**
 * Characters that names of foreigners and minorities are written with. By hand, after the practice of
 * Xinhua's names (《世界人名翻译大辞典》), with syllables of Tibetan and Uyghur ones. A dot between two rubrics (`要闻·综合`) has few of them beside it.
 */
const syllables: ReadonlySet<string> = new Set(
  '阿艾奥巴贝比博布查茨达德蒂杜多厄恩尔法菲弗夫格盖哈赫霍基吉加杰卡凯科克库奎拉莱劳勒雷里利林龙卢鲁伦罗洛马玛迈曼麦梅米莫默穆纳娜内' +
    '尼涅诺努欧帕佩皮普奇齐乔琼热萨塞瑟森沙舍施什史斯丝索塔泰坦特提廷图托瓦韦维温沃乌西希锡肖谢辛雅亚扬耶叶伊因尤于约翰扎泽兹朱佐' +
    '古丽买吐孜木江迪力次仁卓措旺央金平密大卫威廉亨彼得保汉弥尔顿'
)

/** One character each for where a commentator writes; the desk signs 平, for 评: 洛平, 京平. Source: the one-character
 * names of provinces (行政区划简称), those of some cities by hand, and 仲, 国, 钟 of national desks. */
const penPlaces = '京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵粤川青藏琼宁新洛汴宛郑岳仲国钟'
/** Last character of such a signature. */
const penEndings = '平评言声'

/**
 * Whether the character at an offset is a dot between parts of a name.
 *
 * @param value - Text.
 * @param index - Offset.
 * @returns Whether it is.
 */
export function isDotAt(value: string, index: number): boolean {
  return isCodeAt(value, index, dots)
}

/**
 * Whether a stretch can be a name where a title or a task says that one must follow.
 *
 * @param name - A stretch without spaces.
 * @returns Whether it can. Verbs and ordinary words that follow 记者 in a sentence cannot (`记者了解`, `记者手记`).
 */
export function isNameBehindTitle(name: string): boolean {
  if (isForeignName(name)) return true
  if (name.length < shortestName || name.length > longestName || !isHan(name)) return false
  if (isWordBehindTitle(name) || opensWithWordBehindTitle(name)) return false
  return isSureSurnameAt(name, 0) ? !isForeignToNames(name, 1, strayStart(name)) : !isForeignToNames(name)
}

/**
 * How surely a stretch that stands alone is a name.
 *
 * @param name - A stretch without spaces.
 * @param padded - Whether its two characters were set apart (`洛 平`), as only names and headings of two are.
 * @returns `likely` behind a surname that proves something, `possible` for pen names and the rest, or `undefined`.
 */
export function loneNameStrength(name: string, padded: boolean): Strength | undefined {
  if (!isHan(name)) return isDottedHan(name) && isTransliterated(name) ? 'likely' : undefined
  if (name.length < shortestName || name.length > longestName) return undefined
  const strength = isMinorityName(name) ? 'likely' : shapeStrength(name, padded)
  return strength === undefined || isWord(name) || name.endsWith('作') ? undefined : strength
}

/** What the surname and the length of a run of Han characters prove. */
function shapeStrength(name: string, padded: boolean): Strength | undefined {
  const surname = surnameLengthAt(name, 0)
  const given = name.length - surname
  if (isForeignToNames(name, exemptLength(name))) return undefined
  if (surname === 2 && given > 0) return opensWithSureCompound(name) ? 'likely' : 'possible'
  if (padded && name.length === shortestName) return paddedStrength(name)
  if (surname === 0) return isPenName(name) ? 'possible' : undefined
  return surnameStrength(name, given)
}

/** `现场目击`, `发自内心`; behind a surname the same two characters may be a name (`单位明`). */
function opensWithWordBehindTitle(name: string): boolean {
  return surnameClassAt(name, 0) === 'none' && isWordBehindTitle(name.slice(0, 2))
}

/** A surname may be a character that no given name holds: 费明, 税晓. */
function exemptLength(name: string): number {
  const proof = surnameClassAt(name, 0)
  return proof === 'none' || proof === 'word' ? 0 : 1
}

/** Rubrics of two characters are set apart as well (`社 会`), so a surname or the shape of a pen name must help. */
function paddedStrength(name: string): Strength | undefined {
  if (isSureSurnameAt(name, 0) || isPenName(name)) return 'likely'
  return isCommonWord(name) ? undefined : 'possible'
}

function surnameStrength(name: string, given: number): Strength | undefined {
  const proof = surnameClassAt(name, 0)
  if (proof === 'word' || given < 1 || given > 2) return undefined
  if (given === 2 && opensWithWord(name, proof === 'common')) return undefined
  if (isPenName(name)) return 'possible'
  if (proof !== 'wordlike') return 'likely'
  return given === 2 ? 'possible' : undefined
}

function isPenName(name: string): boolean {
  return (
    name.length === shortestName && penPlaces.includes(name.charAt(0)) && penEndings.includes(name.charAt(1))
  )
}

/** Offset where a name ends, or a stray character does: OCR reads the last one of a rare given name as 的, the most frequent of all. */
function strayStart(name: string): number {
  return name.length === 3 && name.endsWith('的') ? 2 : name.length
}

function isHan(name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    if (!isAt(name, index, HAN)) return false
  }

  return name.length > 0
}

function isForeignName(name: string): boolean {
  if (isDottedHan(name)) return true
  if (name.length < shortestName || name.length > longestForeignName) return false

  for (let index = 0; index < name.length; index++) {
    if (!isAt(name, index, LATIN) && !isDotAt(name, index)) return false
  }

  return true
}

/** More than half of its characters are syllables. */
function isTransliterated(name: string): boolean {
  let count = 0
  for (const character of name) if (syllables.has(character)) count++
  return count * 2 > name.length
}

function isDottedHan(name: string): boolean {
  if (name.length < 3 || name.length > longestForeignName) return false
  let dotted = 0

  for (let index = 0; index < name.length; index++) {
    if (isDotAt(name, index)) dotted++
    else if (!isAt(name, index, HAN)) return false
  }

  return dotted > 0 && dotted < 4 && !isDotAt(name, 0) && !isDotAt(name, name.length - 1)
}
