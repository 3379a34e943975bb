/**
 * Surnames, in classes by how much they prove.
 *
 * Put together by hand: `common` are nearly a hundred, after the reports on names of the Ministry of Public Security (公安部
 * 《全国姓名报告》: the first hundred are borne by some 85 % of the people); `other` after 《百家姓》 and lists of the four hundred
 * most borne, with the rare ones of the seeds (苟, 智). `wordlike` are those of either that open many ordinary words (文化,
 * 安全, 万元) or, being verbs, headings (谈骨气, 向未来), `word` those that hardly ever open anything else (全, 和, 年); that is judgement, not count.
 *
 * @module
 */
import {firstCodes, isCodeAt, type CodeSet} from '../chinese/code-set.js'

const commonSurnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹' +
  '熊白孟秦邱侯江尹薛阎闫段雷龙黎史陶贺毛郝顾龚邵覃武钱戴严莫孔常'

const otherSurnames =
  '管温申汤康尤施祁颜倪樊兰殷洪翟庄詹芦梅章俞鲁葛伍毕聂柳邢岳齐骆舒凌裴霍祝左涂蓝耿欧盛焦柯阮吉褚卫喻柏窦奚郎昌苗凤花酆鲍费廉岑滕邬卞卜穆湛禹狄' +
  '米贝臧茅庞纪屈项闵席娄童刁虞缪裘贲郁杭诸钮嵇滑荣翁荀羊甄曲芮羿储靳汲邴糜巫乌巴弓隗宓蓬郗仲栾暴钭厉戎祖符韶郜蓟蒲邰鄂赖卓蔺屠蒙胥苍莘谌逄姬' +
  '冉宰郦雍璩濮扈冀郏浦柴瞿慕茹宦艾戈暨晏匡寇禄阙殳沃蔚夔厍晁勾敖訾阚毋沙乜鞠巢蒯荆竺逯桓楚晋汝鄢钦归缑亢琴牟佘佴墨谯笪佟苟智云池仝亓仉尧岩延卯' +
  '简麦甘揭粟辜漆蹇邝郇冼冶劳丛苑迟栗帅隋牛惠卿冷桑桂仵焉仓茆辛贠巩岱邸代綦妥戚仇尉朴宛靖庹鹿隽揣奕' +
  '房宗楼萨赫沐昝雒禤郄郅睢眭呙佀恽庾菅虢遆爨旷禚矫肇'

const wordlikeSurnames =
  '万安文成华关解车古宁游连乔单路景党尚权井满候续呼贡衣植阿哈拜敬闪练阳司薄咸麻危宣向谈税官奉'

const wordSurnames =
  '区平明时水山经国公全通能和元计富牧谷班仰秋伊宫束幸印怀从索籍阴闻扶堵寿农别充习鱼容易慎终居衡步弘广东利越师空饶那红益有后年言福皮强支应双来原初' +
  '战达才由展门户封商隆银边相况宿宝查木占母依铁虎法都伏盖'

/** Surnames of two characters. Source: 《百家姓》, those still borne. */
const compoundSurnames =
  '欧阳 上官 司马 司徒 司空 诸葛 东方 皇甫 尉迟 公孙 令狐 宇文 长孙 慕容 夏侯 端木 南宫 西门 闻人 赫连 澹台 濮阳 淳于 单于 ' +
  '太史 申屠 轩辕 钟离 鲜于 闾丘 百里 呼延 独孤 拓跋 东郭 羊舌 完颜 纳兰 万俟 公冶 宗政 仲孙 漆雕 ' +
  '相里 子车 颛孙 壤驷 公良 夹谷 宰父 巫马 乐正 公羊 梁丘 左丘 谷梁 段干 叱干'

/** Those of them that are words as well: 东方红, 百里画廊, 西门口. */
const compoundWords: ReadonlySet<string> = new Set('东方 百里 西门 南宫 单于'.split(' '))

/** How much a surname proves, from nothing to much. */
export type SurnameClass = 'none' | 'word' | 'wordlike' | 'other' | 'common'

/** The classes with their surnames; the table of characters holds their places in this list. */
const proofs: ReadonlyArray<readonly [proof: SurnameClass, surnames: string]> = [
  ['none', ''],
  ['common', commonSurnames],
  ['other', otherSurnames],
  ['wordlike', wordlikeSurnames],
  ['word', wordSurnames]
]

const classes: Uint8Array = toClasses()
const compounds: ReadonlySet<string> = new Set(compoundSurnames.split(' '))
const compoundFirst: CodeSet = firstCodes(compounds)

/** One byte by UTF-16 unit. */
function toClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)

  for (const [place, [, surnames]] of proofs.entries()) {
    for (let index = 0; index < surnames.length; index++) table[surnames.charCodeAt(index)] = place
  }

  return table
}

/**
 * How much the character at an offset proves as a surname.
 *
 * @param value - Text.
 * @param index - Offset.
 * @returns Its class.
 */
export function surnameClassAt(value: string, index: number): SurnameClass {
  return proofs[classes[value.charCodeAt(index)] ?? 0]?.[0] ?? 'none'
}

/**
 * Whether the character at an offset opens a name rather than a word.
 *
 * @param value - Text.
 * @param index - Offset.
 * @returns Whether it is a common surname, or another one that opens few words.
 */
export function isSureSurnameAt(value: string, index: number): boolean {
  const proof = surnameClassAt(value, index)
  return proof === 'common' || proof === 'other'
}

/**
 * Whether a compound surname opens a stretch, and opens hardly anything but names.
 *
 * @param text - A stretch without spaces.
 * @returns Whether one does: 欧阳, not 东方.
 */
export function opensWithSureCompound(text: string): boolean {
  if (!isCodeAt(text, 0, compoundFirst)) return false
  const opening = text.slice(0, 2)
  return compounds.has(opening) && !compoundWords.has(opening)
}

/**
 * Length of the surname at an offset.
 *
 * A compound surname goes before a single one: 欧阳 is not 欧.
 *
 * @param value - Text.
 * @param index - Offset.
 * @returns 2 for a compound surname, 1 for a single one, 0 for none.
 */
export function surnameLengthAt(value: string, index: number): number {
  if (isCodeAt(value, index, compoundFirst) && compounds.has(value.slice(index, index + 2))) return 2
  return surnameClassAt(value, index) === 'none' ? 0 : 1
}
