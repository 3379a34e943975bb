/**
 * Names without a surname, of Tibetans and Mongols: two words of two characters each, of which every one is borne by many.
 *
 * By hand, after the common names (扎西, 卓玛, 次仁; 斯琴, 高娃). One alone is also the name of an inn or a song, so both are wanted.
 *
 * @module
 */

const words: ReadonlySet<string> = new Set(
  (
    '扎西 次仁 卓玛 格桑 顿珠 拉姆 旺堆 尼玛 达瓦 边巴 普布 巴桑 洛桑 丹增 平措 央金 德吉 白玛 索朗 多吉 罗布 强巴 仁增 曲珍 旦增 次旦 次央 卓嘎 曲扎 贡布 丹巴 ' +
    '才让 东周 加措 嘉措 旺姆 旺久 旺杰 桑珠 群培 仓决 措姆 拉珍 米玛 江村 赤列 阿旺 土登 益西 晋美 班觉 ' +
    '斯琴 高娃 乌云 娜仁 托娅 格日 其木 呼格 萨仁 图雅 阿拉 苏日 那顺 巴图 朝鲁 孟和 敖登'
  ).split(' ')
)

/** Characters of each word, and of the name. */
const wordLength = 2

/**
 * Whether a stretch is a Tibetan or Mongolian name of two words.
 *
 * Not this: `扎西德勒`, a greeting; `卓玛`, one word.
 *
 * @param name - A stretch without spaces.
 * @returns Whether it is.
 */
export function isMinorityName(name: string): boolean {
  if (name.length !== wordLength * 2) return false
  return words.has(name.slice(0, wordLength)) && words.has(name.slice(wordLength))
}
