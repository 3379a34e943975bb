/**
 * Words that hold a numeral and count nothing: names of places and brands, slogans, idioms, terms.
 *
 * A word stands here only where what follows its numeral reads like a unit (三门峡, 门) or where the numeral is all
 * that follows (十四五): other words need no list, since a Chinese numeral without a unit is no quantity. Sources:
 * 《中华人民共和国行政区划代码》 (GB/T 2260) for places, 《现代汉语词典》 for words and idioms, documents of the party and
 * the state for slogans and plans.
 *
 * @module
 */
import {toCodes, type CodeSet} from '../chinese/code-set.js'

/** A rule and its words, each of which begins with a numeral. */
export type WordRow = readonly [rule: string, words: string]

/** The words by the rule that rejects them. */
export const words: readonly WordRow[] = [
  [
    'place-name',
    '三门峡 三门县 三门湾 三门核电 三台县 三台山 三家店 三角洲 三元桥 三元里 三元区 三层岭 三圈 三道岭 三条石 五台山 五台县 五里坨 五道口 五棵松 ' +
      '五家渠 五角场 五角大楼 四面山 四方台 四方区 六盘水 六盘山 六枝 六圈 七台河 七里河 七星岩 八大处 八大关 八里桥 八角镇 八角村 九里山 十里堡 十里河 ' +
      '二道区 二道江 十字路口 十字街头 双台子 万年县 千里马'
  ],
  ['brand', '三一重工 三只松鼠 三元牛奶 三元食品 三棵树 三枪 六个核桃 七匹狼 七天连锁 八马茶业 九毛九'],
  [
    'slogan',
    '三个代表 三个一批 三个务必 三个有利于 三个面向 三个离不开 三个文明 三步走 三块地 三张牌 三条红线 三条控制线 三支一扶 三通一平 三项制度改革 ' +
      '三大纪律 三大法宝 三级跳 四个意识 四个自信 四个全面 四个伟大 四个服从 四个革除 四个善待 四个现代化 四步走 五个一工程 五个必由之路 五个统筹 ' +
      '六个必须 八个明确 八项规定 八项注意 九个坚持 十个明确 十四个坚持 两个维护 两个确立 两个健康 两个文明 两个大局 两个结合 两个务必 两个凡是 ' +
      '两个转变 两个基本点 两个毫不动摇 两个一百年 两步走'
  ],
  [
    'plan-name',
    '七五计划 七五期间 八五计划 八五期间 九五计划 九五期间 十五计划 十五规划 十五期间 十一五 十二五 十三五 十四五 十五五 一五计划 二五计划 三五计划 四五计划 ' +
      '五五计划 六五计划 三年行动计划 三年行动 五年规划 五年计划 十年规划 三年困难时期 八年抗战 十年浩劫 十年动乱'
  ],
  [
    'word',
    '二分之一决赛 四分之一决赛 八分之一决赛 十六分之一决赛 十月革命 二月河 七月流火 二人转 二人台 二人世界 二元 二把手 二级市场 二次元 三元催化 三元乙丙 三人行 三句话不离 三把手 三把火 三班倒 三层次 三点水 三点式 三点一线 三岔路口 ' +
      '三轮车 三轮摩托 三口之家 三包 三级甲等 三级片 三期叠加 三角形 三角地 三角债 三角恋 三字经 三尺讲台 三伏 四处 四轮 四包 四级考试 六级考试 四岔路口 四面 五包 五角星 五星级酒店 ' +
      '五车间 五分钟热度 八级工 八字方针 八国联军 十分 十字架 十字绣 十字会 十字军 三次产业 四六级 两轮 两头 两面 两班倒 两级分化 两点论 两点一线 两码事 两回事 半斤八两 万分 百分百 百分 千分'
  ],
  [
    'idiom',
    '三五成群 三三两两 三天两头 三天打鱼 三年五载 三番五次 三番两次 三头六臂 三言两语 三更半夜 三步并作两步 两面三刀 四面八方 四面楚歌 四分五裂 四两拨千斤 五花八门 六神无主 七十二变 ' +
      '七十二家 八面玲珑 八竿子 九牛一毛 九牛二虎 九曲十八弯 九曲回肠 十里八乡 十里长街 十年树木 十年磨一剑 十年寒窗 十年如一日 十个手指 五个手指 三十六计 三百六十行 百年大计 百年树人 百年不遇 百年未有 ' +
      '一号难求 一床难求 一年四季 一年一度 一年到头 一天到晚 一日三餐 一分为二 一分钱一分货 一分耕耘 一元复始 一元化 一时一刻 一寸光阴 一点一滴 一里一外 一千零一夜 一百单八 一万年 一亩三分地 一刀两断 ' +
      '三位一体 五位一体 四位一体 两位一体 多位一体 一国两制 数以万计 数以千计 数以百计 数以亿计 数不胜数 数一数二 成千上万 千千万万 万无一失 万众一心 千人一面 千人千面 万人一心'
  ],
  ['ordinal-name', '一中全会 二中全会 三中全会 四中全会 五中全会 六中全会 七中全会 八中全会']
]

/** What follows a word and makes it a number after all: 十分之一, 二元五角. */
export const wordLimits: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['十分', '之'],
      ['万分', '之'],
      ['二元', '钱 零 一角 二角 三角 四角 五角 六角 七角 八角 九角']
    ] as const
  ).map(([word, list]) => [word, list.split(' ')])
)

/** Words before a span of time: 提前一年, 此前一周. */
export const spanOpenings: string =
  '提前 推迟 延迟 延后 延期 延长 缩短 历时 历经 为期 耗时 此前 此后 随后 之后 以后'

/** What stands before 一 and makes it part of a word: 统一, 唯一, 这一年. */
export const beforeOne: CodeSet = toCodes(
  '统唯惟之同单专划如归合逐万不每某另任这那哪何初高周独第多若均前后上下新本该历最'
)
