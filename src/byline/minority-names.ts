/**
 * Names without a surname, in characters that no Han name is written with: of Tibetans and Mongols two words of two
 * characters, of which every one is borne by many; of Uyghurs and Kazakhs one word, with what men and women add to it.
 *
 * By hand, after the common names (扎西, 卓玛, 次仁; 斯琴, 高娃; 买买提, 古丽). One Tibetan word alone is also the name of
 * an inn or a song, so both are wanted; 买买提 is a person and nothing else.
 *
 * @module
 */

const words: ReadonlySet<string> = toSet(
  '扎西 次仁 卓玛 格桑 顿珠 拉姆 旺堆 尼玛 达瓦 边巴 普布 巴桑 洛桑 丹增 平措 央金 德吉 白玛 索朗 多吉 罗布 强巴 仁增 曲珍 旦增 次旦 次央 卓嘎 曲扎 贡布 丹巴 ' +
    '才让 东周 加措 嘉措 旺姆 旺久 旺杰 桑珠 群培 仓决 措姆 拉珍 米玛 江村 赤列 阿旺 土登 益西 晋美 班觉 ' +
    '斯琴 高娃 乌云 娜仁 托娅 格日 其木 呼格 萨仁 图雅 阿拉 苏日 那顺 巴图 朝鲁 孟和 敖登'
)

/** Names of one word. */
const lone: ReadonlySet<string> = toSet(
  '买买提 麦麦提 艾合买提 艾买提 赛买提 阿不都拉 阿卜杜拉 吐尔逊 吐尔洪 玉素甫 木拉提 木合塔尔 艾尔肯 库尔班 克里木 热依木 热合曼 哈力克 哈斯木 ' +
    '卡德尔 卡迪尔 卡斯木 阿迪力 艾尼瓦尔 吾买尔 肖开提 塔依尔 亚库甫 米吉提 尼亚孜 依米提 叶尔兰 叶尔肯 巴合提 迪力夏提 阿力木 艾力肯'
)

/** What opens a name that one of the endings closes: 阿依古丽, 艾力江. */
const openings: ReadonlySet<string> = toSet('阿依 阿孜 热娜 努尔 迪丽 帕提 艾力 依明 亚森 玉山 塔西 巴哈')
const endings: readonly string[] = ['古丽', '江', '别克']

function toSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Characters of each Tibetan or Mongolian word, and of the name. */
const wordLength = 2

/**
 * Whether a stretch is a Tibetan or Mongolian name of two words, or a Uyghur or Kazakh one.
 *
 * Not this: `扎西德勒`, a greeting; `卓玛`, one word; `长江`, a river.
 *
 * @param name - A stretch without spaces.
 * @returns Whether it is.
 */
export function isMinorityName(name: string): boolean {
  return isOfTwoWords(name) || lone.has(name) || isOpenedAndClosed(name)
}

function isOfTwoWords(name: string): boolean {
  if (name.length !== wordLength * 2) return false
  return words.has(name.slice(0, wordLength)) && words.has(name.slice(wordLength))
}

function isOpenedAndClosed(name: string): boolean {
  const ending = endings.find((one) => name.endsWith(one))
  if (ending === undefined) return false
  const opening = name.slice(0, -ending.length)
  return openings.has(opening) || lone.has(opening)
}
