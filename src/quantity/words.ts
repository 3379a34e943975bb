/**
 * Words that hold a numeral and count nothing: names of places, persons and brands, slogans, idioms, terms.
 *
 * A word stands here only where what follows its numeral reads like a unit (三门峡, 门) or a date (十一五, not 五一):
 * other words need no list, since a Chinese numeral without a unit is no quantity. Sources: 《中华人民共和国行政区划代码》
 * (GB/T 2260) for places, 《现代汉语词典》 for words and idioms, party documents for slogans.
 *
 * @module
 */
import {toCodes, type CodeSet} from '../chinese/code-set.js'

/** Rule and its words, each of which begins with a numeral. */
export type WordRow = readonly [rule: string, words: string]

/** The words by the rule that rejects them. */
export const words: readonly WordRow[] = [
  [
    'place-name',
    '八大处 八大关 三门峡 三门县 三门湾 五台山 五台县 三台县 七台河 七里河 八里桥 三里屯 二里头 五里坨 十里河 九里山 五道口 二道区 头道 ' +
      '六盘水 六盘山 五棵松 五家渠 六枝 四方台 三家店 三角洲 三元桥 三元里 三元区 百里峡 万里长城 三角镇 五角场 八角 十里堡 ' +
      '三家子 三道岭 六圈 七星岩 九龙 四面山 三层岭 五排 三片 万年县 百年 千里 三层 万户 五项山 四方 三台山 双台子 六横 三条石 十字路 十字街 万里'
  ],
  ['person-name', '万里 百岁山'],
  [
    'brand',
    '三一重工 七匹狼 三只松鼠 六个核桃 五粮液 三元牛奶 三元食品 百事 八马 三星 三棵树 三株 三枪 七天连锁 九毛九 四季'
  ],
  [
    'slogan',
    '三个代表 三个一批 三个务必 四个意识 四个自信 四个全面 四个伟大 四个服从 四个革除 四个善待 两个维护 两个确立 两个健康 两个毫不动摇 ' +
      '两个一百年 两个文明 两个大局 两个结合 两个务必 五个一工程 八项规定 三项制度改革 三包四帮 三支一扶 三通一平 三大纪律 八项注意 五保户 ' +
      '三步走 四步走 两步走 三级跳 三条红线 六个必须 十个明确 十四个坚持 九个坚持 八个明确 两山 三条控制线 三块地 三张牌'
  ],
  [
    'plan-name',
    '一五 二五 三五 四五 五五 六五 七五 八五 九五 十五计划 十五规划 十五期间 十一五 十二五 十三五 十四五 十五五 一五计划 三年行动计划 三年行动 五年规划 五年计划 十年规划'
  ],
  [
    'word',
    '四处 二元 三元催化 三元乙丙 三角形 三角 五角星 三轮车 三轮 两轮 四轮 双轮 三层次 二维 三维 四维 五官 三军 三权 三方 四方 两头 两面 四面 ' +
      '三人行 二人转 三班倒 两班倒 三点水 三点式 三点一线 两点论 两点一线 三字经 十字 八字 四书 八国联军 五车二 九章 四库 五笔 五星 三副 二副 二把手 ' +
      '三把火 两手 二号人物 十分 万分 百分 千分 七分 三分天下 五分钟热度 百里 千里 万里 百尺 三尺讲台 三尺 七尺 百丈 千丈 万丈 三寸 千斤 百年 千年 万年 万岁 百岁 ' +
      '万般 万种 千种 百种 万事 百事 百般 万万 千万不 千万要 千万别 半天 半边 百家 百户 万户 千户 万家 千家 千人 百人 万人 百日 千日 万日 百天 千天 三伏天 三九天 二伏 三伏 ' +
      '半年报 三季报 五时 三时 六时 四时 五行 三世 两会 两岸 五金 二次 三口之家 四合院 十三行 三无 四无 百团 三七 二八 二两 三项式 二项 四级考试 六级考试 八级工 半斤八两 三包 四包 五包 四有 ' +
      '二维码 三甲 三产 二产 二级市场 一级市场 三级片 二级缔约 三期叠加'
  ],
  [
    'idiom',
    '三番五次 三五成群 三天两头 三年五载 三头六臂 三头对案 四分五裂 五花八门 八面玲珑 四面八方 四面楚歌 三步并作两步 两面三刀 三句话 三言两语 两回事 十个手指 ' +
      '五个手指 十年树木 百年树人 百年大计 百年不遇 百年老店 千年古城 万年历 三天打鱼 三十六计 七十二变 九牛二虎 十里八乡 十里长街 一年四季 三更半夜 三生有幸 十字架 四平八稳 三级跳 八字没 ' +
      '七十二家 三百六十行 三百六十五里 三十而立 四十不惑 五十知天命 六十花甲 百发百中 四两拨千斤 八竿子 九霄 半斤 半信半疑 半途 百分百 十全十美 十年磨一剑 十年寒窗 十年如一日 数十年如一日 几十年如一日 三年不飞 十拿九稳 三位一体 五位一体 四位一体 两位一体'
  ],
  ['ordinal-name', '三中全会 一中全会 二中全会 四中全会 五中全会 六中全会 七中全会 二把手 三把手']
]

/** What stands before 一 and makes it part of a word: 统一, 唯一, 这一年. */
export const beforeOne: CodeSet = toCodes(
  '统唯惟之同单专划如归合逐万不每某另任这那哪何初高周独第多若均前后上下新本该历'
)
