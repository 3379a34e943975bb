/**
 * Words that are several units or none, and what around them tells which: 度, 级, 届, 期, 次, 周, 论, 大, 成, 块, 折, 方, 分, 点, 号, 版, 层, 里, 节, 赛季, 手, 球.
 *
 * Rows are asked in order; the first that applies stands. A word without a row that applies is no unit there.
 *
 * @module
 */
import {isCharacter} from '../chinese/numerals-table.js'
import {toCodes, type CodeSet} from '../chinese/code-set.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import type {Unit} from './units.js'

/** One sense of a word; all conditions of a row must hold. */
export interface Sense {
  /** The word. */
  word: string
  /** What it is; left out where it is no unit. */
  gives?: Partial<Unit>
  /** Whether the numeral allows it. */
  numeral?: (numeral: NumeralSpan, value: string) => boolean
  /** One of these words stands within ten characters before the numeral. */
  before?: readonly string[]
  /** One of these words stands right before the numeral. */
  ending?: readonly string[]
  /** One of these characters stands right before the numeral. */
  previous?: CodeSet
  /** One of these words stands right behind the word. */
  next?: readonly string[]
  /** None of these characters stands right behind the word. */
  notNext?: CodeSet
  /** A Han character stands right behind the word. */
  isBeforeHan?: true
}

function isArabic(numeral: NumeralSpan): boolean {
  return numeral.isArabic
}

function isChinese(numeral: NumeralSpan): boolean {
  return !numeral.isArabic
}

/** One Chinese character: 二期, not 十二期. */
function isOneCharacter({end, isArabic, max, start, value}: NumeralSpan): boolean {
  return !isArabic && end - start === 1 && value === max
}

/** 百亿, 五千亿. */
function isGreat({isBare, scale}: NumeralSpan): boolean {
  return isBare || scale >= 4
}

/** 6.2级, 三四级: magnitudes and forces of wind have decimals and ranges, grades have none. */
function isBetween({max, value}: NumeralSpan): boolean {
  return value !== max || value.includes('.')
}

/** Numbers of trains have two digits at least. */
function isTrain({isArabic, value}: NumeralSpan): boolean {
  return isArabic && value.length > 1
}

function isTwo({start}: NumeralSpan, value: string): boolean {
  return isCharacter(value, start, '两')
}

function isNotFour({isArabic, value}: NumeralSpan): boolean {
  return isArabic || value !== '4'
}

/** Up to 十二: a congress has a greater number (二十大), a list of great things a small one. */
function isFew({isBare, max, value}: NumeralSpan): boolean {
  return !isBare && value === max && value.length <= 2 && Number(value) <= 12
}

/** 一成 to 十成. */
function isTenth({isBare, max}: NumeralSpan): boolean {
  return !isBare && max.length <= 2 && Number(max) >= 1 && Number(max) <= 10
}

/** 八五 and 9.5 of 折. */
function isHundredth({max, value}: NumeralSpan): boolean {
  return value === max && value.length === 2 && Number(value) > 10
}

/** More than the hours of a day, or with decimals: no time of day. */
function isNoHour({isArabic, value}: NumeralSpan): boolean {
  return isArabic && (value.includes('.') || value.length > 2 || Number(value) > 24)
}

/** 二十里 is a distance, 三里 a place as often, but for the words beside it. */
function isLong({end, isArabic, start}: NumeralSpan): boolean {
  return isArabic || end - start > 1
}

/** 一百一十, 八十五: too long for a word. */
function isLongChinese({end, isArabic, start}: NumeralSpan): boolean {
  return !isArabic && end - start > 2
}

const ordinal: Partial<Unit> = {kind: 'ordinal'}
const count: Partial<Unit> = {kind: 'count'}
const points: Partial<Unit> = {kind: 'count', isArabicOnly: false}
const scale: Partial<Unit> = {kind: 'scale'}
const tenths: Partial<Unit> = {kind: 'percent', code: '%', factor: '10'}
const kilowattHours: Partial<Unit> = {kind: 'energy', code: 'kW.h', siFactor: '3600000', si: 'J'}
const knots: Partial<Unit> = {kind: 'speed', code: '[kn_i]', siFactor: '463/900', si: 'm/s'}
const yuan: Partial<Unit> = {kind: 'money', code: 'CNY'}
const cubicMetres: Partial<Unit> = {kind: 'volume', code: 'm3', siFactor: '1', si: 'm3'}

/** What follows 里 in names of places: 三里屯, 七里河, 二十里铺; those of one digit end in others as well. */
const places = '屯河桥店镇乡村堡铺台'
const morePlaces = '庄坡湾头坪界沟营塘墩亭岗岭关'

function list(words: string): readonly string[] {
  return words.split(' ')
}

/** The rows in order. */
export const senses: readonly Sense[] = [
  // 北纬40.6度; 气温38度; 用电3000度; 一度 is a word.
  {
    word: '度',
    gives: {kind: 'angle', code: 'deg'},
    before: list('北纬 南纬 东经 西经 纬度 经度 旋转 倾斜 角')
  },
  {
    word: '度',
    gives: {kind: 'temperature', code: 'Cel'},
    before: list('气温 温度 体温 高温 低温 零下 零上 降温 升温 室温 水温 烧到')
  },
  {word: '度', gives: {kind: 'temperature', code: 'Cel'}, next: list('高温 低温 的高温 的严寒')},
  {word: '度', gives: kilowattHours, before: list('用电 发电 耗电 节电 省电 电量')},
  {word: '度', gives: {kind: 'number', code: '度'}, numeral: isArabic, notNext: toCodes('假过夏')},

  // 百亿级产业; 6.2级地震, 5级风; 市县两级, 省市县三级; 二级公路.
  {word: '级', gives: scale, numeral: isGreat},
  {word: '级', next: list('学生 学员 同学 校友 毕业生 本科 研究生 新生')},
  {word: '级', gives: scale, numeral: isBetween},
  {word: '级', gives: ordinal, next: list('预案 响应 应急 戒备 警戒 战备')},
  {
    word: '级',
    gives: scale,
    before: list('里氏 震级 风力 阵风 东风 南风 西风 北风 海上 海面 强震 地震 余震 级别')
  },
  {
    word: '级',
    gives: scale,
    next: list(
      '地震 以上地震 左右地震 以上余震 以上强震 以上大风 以上阵风 强震 余震 大风 阵风 风 台风 偏 东 西 南 北'
    )
  },
  {word: '级', gives: count, numeral: isTwo},
  {word: '级', gives: count, numeral: isChinese, previous: toCodes('省市县区乡镇村部厅处科户')},
  {word: '级', gives: ordinal},

  // 十五届人大 is the fifteenth; 两届, 连续四届 are so many.
  {word: '届', gives: count, numeral: isTwo},
  {word: '届', gives: ordinal, ending: list('中共')},
  {word: '届', gives: count, previous: toCodes('续经了共过')},
  {word: '届', gives: ordinal},

  // 二期工程 is the second phase, 3期培训班 are three.
  {word: '期', gives: ordinal, numeral: isOneCharacter},
  {word: '期', gives: count},

  // 人大四次会议 is the fourth.
  {
    word: '次',
    gives: ordinal,
    numeral: isChinese,
    previous: toCodes('大协届会省市县区州'),
    next: list('会议 全会 全体会议 代表大会 党代会 团代会')
  },
  // 1461次列车, 21次特快 are names; 3次列车脱轨 are counted.
  {word: '次', numeral: isTrain, next: list('列车 旅客列车 客车 动车 高铁 特快 直快 快车 慢车')},
  {word: '次', gives: count},

  // 四周 is all around, but for 四周内; 三周 is a span.
  {word: '周', gives: {}, numeral: isNotFour},
  {word: '周', gives: {}, ending: list('连续 连涨 连跌 连升 连降 过去 最近 第')},
  {word: '周', gives: {}, next: list('内 后 前 时间 以 多 左右 的时间')},

  // ——五论乡村振兴: the fifth comment of a series, behind a dash or at the head of the line.
  {word: '论', numeral: isArabic},
  {word: '论', gives: ordinal, previous: toCodes('—－-─―\n '), notNext: toCodes('坛文述证点调语')},
  {word: '论', gives: ordinal, numeral: ({start}) => start === 0, notNext: toCodes('坛文述证点调语')},

  // 三大产业集群; not 二十大, 八大召开.
  {
    word: '大',
    gives: count,
    numeral: isFew,
    isBeforeHan: true,
    notNext: toCodes('会以召胜大')
  },

  // 六成 is 60 %; not 三成立.
  {
    word: '成',
    gives: tenths,
    numeral: isTenth,
    notNext: toCodes('立功为本员果熟年就长绩效交品分套型批群规像不语名人家都')
  },

  // 押金500块 is money, 3块木板 are pieces; 3块5 is read with its part.
  {word: '块', gives: yuan, previous: toCodes('金资款价费薪酬租')},
  {word: '块', gives: {}},

  // 打八折 is 80 %, 打八五折 85 %.
  {word: '折', gives: tenths, numeral: isTenth, before: list('打 享 优惠 低至 折扣')},
  {
    word: '折',
    gives: {kind: 'percent', code: '%'},
    numeral: isHundredth,
    before: list('打 享 优惠 低至 折扣')
  },

  // 100万方 of earth; 三方 are parties.
  {word: '方', gives: cubicMetres, numeral: isArabic, notNext: toCodes('面案式向法便针')},

  // 85分, 一百一十分, 领先两分; 十分 is a word, minutes are read with their hours.
  {word: '分', gives: count, numeral: isArabic},
  {word: '分', gives: points, numeral: isLongChinese, notNext: toCodes('之明别清')},
  {
    word: '分',
    gives: points,
    ending: list('得 积 拿 拿下 扣 领先 落后 相差 仅差 净胜 高出 多得 少得'),
    notNext: toCodes('之明别清')
  },
  {word: '分', gives: points, numeral: isTwo, before: list('领先 落后 相差 净胜 高出')},

  // 3点建议; a time of day was read before.
  {
    word: '点',
    gives: count,
    next: list('建议 意见 要求 体会 希望 看法 经验 主张 原则 启示 共识 内容 倡议 声明 计划')
  },
  {word: '点', gives: count, numeral: isNoHour},

  // 共16版 are pages of an issue, 8版 is the eighth.
  {word: '版', gives: count, ending: list('共 出版 每期 日出 扩为 扩至 增至 扩版为')},
  {word: '版', gives: ordinal},

  // 住在18层 is a floor, 共18层 are so many.
  {word: '层', gives: ordinal, ending: list('住 住在 位于 爬到 登上')},
  {word: '层', gives: {}},

  // 1号车间, 第42号; 神舟五号 and 华龙一号 are names (CNSA, CMSA, CNNC, the navy), 人民路18号 an address.
  {word: '号', numeral: isChinese, previous: toCodes('舟娥宫问征红斗云龙兔箭星和舰鹰鹊眼器')},
  {word: '号', previous: toCodes('路街巷弄道')},
  {word: '号', gives: ordinal, next: list('人物 人员 人选 人家')},
  {word: '号', gives: count, next: list('人')},
  {word: '号', gives: ordinal},

  // A ship does 30节; 三节课, 40节车厢.
  {word: '节', gives: knots, before: list('航速 时速 巡航速度')},
  {word: '节', gives: {}},

  // Three of a club's 赛季 are counted, 2023赛季 is named after its year.
  {word: '赛季', gives: count, numeral: isFew},

  // 11.3万手 of futures are counted, 打进19球; 两手 and 三球 are words but for the verb before.
  {word: '手', gives: count, numeral: isArabic},
  {word: '球', gives: count, numeral: isArabic},
  {word: '球', gives: count, ending: list('打进 攻入 连进 连入 净胜 踢进 射进 轰入 领先 落后 丢 失')},

  // 二十里, 走了五里, 三里多路; 三里屯 is a place.
  {word: '里', gives: {}, numeral: isLong, notNext: toCodes(places)},
  {word: '里', gives: {}, next: list('路 地 外 多 半 远')},
  {
    word: '里',
    gives: {},
    previous: toCodes('走跑行了修渠长宽距离圆约近'),
    notNext: toCodes(places + morePlaces)
  }
]
