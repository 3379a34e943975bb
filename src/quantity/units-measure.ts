/**
 * Units of measure: what newspapers print, their UCUM codes and their values in the International System.
 *
 * Sources: GB 3100-93 and GB 3102-93 (names of SI units and prefixes in Chinese), the State Council's order of
 * 1959 and 1984 on units (市制: 1 里 = 500 m, 1 尺 = 1/3 m, 1 斤 = 0.5 kg, 1 两 = 50 g, 1 亩 = 2000/3 m²), GB/T 2589-2020
 * (1 kg of standard coal = 29,307 kJ), BIPM SI Brochure 9 (units outside the SI), the international yard and pound of
 * 1959, and The Unified Code for Units of Measure 2.1 (codes).
 *
 * @module
 */
import type {QuantityKind} from '../types.js'

/** A unit: kind, UCUM code (`''` where there is none: the printed word), words, value and unit in the SI. */
export type MeasureRow = readonly [
  kind: QuantityKind,
  code: string,
  words: string,
  factor?: string,
  si?: string
]

/** A prefix of the SI: its Chinese word, its letter, its UCUM letter and its power of ten. */
export type PrefixRow = readonly [word: string, letters: string, code: string, exponent: number]

/** A unit that takes prefixes: kind, Chinese words, letters, code, power of ten to the SI unit, prefixes it takes. */
export type BaseRow = readonly [
  kind: QuantityKind,
  words: string,
  letters: string,
  code: string,
  exponent: number,
  si: string,
  prefixes: string
]

/** Prefixes (GB 3100-93, table 5). The micro sign and the Greek letter are two characters; both are printed. */
export const prefixes: readonly PrefixRow[] = [
  ['', '', '', 0],
  ['纳', 'n', 'n', -9],
  ['微', 'μ µ u', 'u', -6],
  ['毫', 'm', 'm', -3],
  ['厘', 'c', 'c', -2],
  ['分', 'd', 'd', -1],
  ['百', 'h', 'h', 2],
  ['千', 'k K', 'k', 3],
  ['兆', 'M', 'M', 6],
  ['吉', 'G', 'G', 9],
  ['太', 'T', 'T', 12],
  ['拍', 'P', 'P', 15],
  ['艾', 'E', 'E', 18],
  ['泽', 'Z', 'Z', 21]
]

/** Units that take prefixes; the last column lists their codes, `-` is the unit alone. */
export const bases: readonly BaseRow[] = [
  ['length', '米', 'm', 'm', 0, 'm', '- n u m c d k'],
  ['mass', '克', 'g', 'g', -3, 'kg', '- n u m k'],
  ['volume', '升', 'L', 'L', -3, 'm3', '- u m'],
  ['power', '瓦 瓦特', 'W', 'W', 0, 'W', '- m k M G T P'],
  ['energy', '焦 焦耳', 'J', 'J', 0, 'J', '- k M G'],
  ['frequency', '赫 赫兹', 'Hz', 'Hz', 0, 'Hz', '- k M G T'],
  ['pressure', '帕 帕斯卡', 'Pa', 'Pa', 0, 'Pa', '- h k M G'],
  ['radiation', '西弗 希 希沃特', 'Sv', 'Sv', 0, 'Sv', '- n u m'],
  ['radiation', '贝可 贝克勒尔 贝克', 'Bq', 'Bq', 0, 'Bq', '- k M G T'],
  ['radiation', '戈瑞', 'Gy', 'Gy', 0, 'Gy', '- u m'],
  ['number', '伏 伏特', 'V', 'V', 0, 'V', '- m k'],
  ['number', '安培', 'A', 'A', 0, 'A', '- m k'],
  ['power', '伏安', 'VA', 'V.A', 0, 'W', '- k M'],
  ['number', '摩尔', 'mol', 'mol', 0, 'mol', '- n u m k'],
  ['data', '字节', 'B', 'By', 0, '', '- k M G T P E Z']
]

const coal = '29307000000'

/** Units that stand as they are. */
export const measures: readonly MeasureRow[] = [
  ['length', 'km', '公里 ㎞', '1000', 'm'],
  ['length', 'cm', '公分 ㎝', '0.01', 'm'],
  ['length', 'mm', '㎜', '0.001', 'm'],
  ['length', '里', '里 华里 里地', '500', 'm'],
  ['length', '', '丈', '10/3', 'm'],
  ['length', '尺', '尺 市尺', '1/3', 'm'],
  ['length', '', '寸', '1/30', 'm'],
  ['length', '[mi_i]', '英里', '1609.344', 'm'],
  ['length', '[nmi_i]', '海里', '1852', 'm'],
  ['length', '[ft_i]', '英尺', '0.3048', 'm'],
  ['length', '[in_i]', '英寸', '0.0254', 'm'],
  ['length', '[yd_i]', '码', '0.9144', 'm'],
  ['length', 'm', '延米 延长米', '1', 'm'],
  ['length', '[ly]', '光年', '9460730472580800', 'm'],
  ['area', 'm2', '平方米 平米 ㎡ m² m2 平方', '1', 'm2'],
  ['area', 'km2', '平方公里 平方千米 km² km2 ㎢', '1000000', 'm2'],
  ['area', 'cm2', '平方厘米 cm² cm2', '0.0001', 'm2'],
  ['area', 'mm2', '平方毫米', '0.000001', 'm2'],
  ['area', 'har', '公顷', '10000', 'm2'],
  ['area', '亩', '亩 亩地 市亩', '2000/3', 'm2'],
  ['area', '', '顷', '200000/3', 'm2'],
  ['area', '', '英亩', '4046.8564224', 'm2'],
  ['area', '[sft_i]', '平方英尺', '0.09290304', 'm2'],
  ['area', '[mi_i]2', '平方英里', '2589988.110336', 'm2'],
  ['area', '', '坪', '400/121', 'm2'],
  ['volume', 'm3', '立方米 立方 m³ m3 ㎥', '1', 'm3'],
  ['volume', '', '标准立方米 标方'],
  ['volume', 'km3', '立方公里 立方千米', '1000000000', 'm3'],
  ['volume', 'cm3', '立方厘米 cm³ cm3', '0.000001', 'm3'],
  ['volume', 'mL', '西西 ml', '0.000001', 'm3'],
  ['volume', 'L', '公升', '0.001', 'm3'],
  ['volume', '[gal_us]', '加仑 美制加仑', '0.003785411784', 'm3'],
  ['volume', '[gal_br]', '英制加仑', '0.00454609', 'm3'],
  ['mass', 't', '吨 公吨 t', '1000', 'kg'],
  ['mass', 'kg', '公斤 ㎏', '1', 'kg'],
  ['mass', '斤', '斤 市斤', '0.5', 'kg'],
  ['mass', '', '两', '0.05', 'kg'],
  ['mass', '', '担', '50', 'kg'],
  ['mass', '[lb_av]', '磅', '0.45359237', 'kg'],
  ['mass', '[oz_av]', '盎司', '0.028349523125', 'kg'],
  ['mass', '[car_m]', '克拉', '0.0002', 'kg'],
  ['energy', 'kW.h', '千瓦时 度电 千瓦小时 kWh KWh KWH kW·h', '3600000', 'J'],
  ['energy', 'MW.h', '兆瓦时 兆瓦小时 MWh MWH', '3600000000', 'J'],
  ['energy', 'GW.h', '吉瓦时 吉瓦小时 GWh GWH', '3600000000000', 'J'],
  ['energy', 'TW.h', '太瓦时 TWh', '3600000000000000', 'J'],
  ['energy', 'W.h', '瓦时 Wh', '3600', 'J'],
  ['energy', 'kcal_th', '大卡 千卡 kcal', '4184', 'J'],
  ['energy', '', '吨标准煤 吨标煤', coal, 'J'],
  ['energy', '', '吨油当量 吨标准油 吨标油', '41868000000', 'J'],
  ['power', '马力', '马力 匹马力', '735.49875', 'W'],
  ['pressure', 'mm[Hg]', '毫米汞柱 mmHg', '133.322', 'Pa'],
  ['pressure', 'atm', '个大气压 大气压', '101325', 'Pa'],
  ['temperature', 'Cel', '摄氏度 ℃ °C °c 度C'],
  ['temperature', '[degF]', '华氏度 ℉ °F'],
  ['temperature', 'K', '开尔文'],
  ['angle', 'deg', '°'],
  ['number', 'dB', '分贝 dB'],
  ['number', '', 'TFLOPS TFlops PFLOPS PFlops EFLOPS EFlops'],
  ['radiation', 'Ci', '居里', '37000000000', 'Bq'],
  ['concentration', '[ppm]', 'ppm'],
  ['data', 'bit', '比特'],
  ['data', 'Mbit/s', 'Mbps 兆比特每秒'],
  ['data', 'Gbit/s', 'Gbps'],
  ['data', 'kbit/s', 'Kbps kbps'],
  ['data', 'MBy', '兆字节'],
  ['percent', '%', '% ％ ﹪ 个百分比'],
  ['percent', '‰', '‰'],
  ['percent', 'pp', '个百分点 百分点'],
  ['multiple', 'times', '倍']
]

/** Spans of time; the calendar's years and months have no fixed length. Source: UCUM 2.1, ISO 8601-1:2019. */
export const durations: readonly MeasureRow[] = [
  ['duration', 'a', '年'],
  ['duration', 'mo', '个月'],
  ['duration', 'wk', '周 星期 个星期 礼拜 个礼拜', '604800', 's'],
  ['duration', 'd', '天 个昼夜 昼夜', '86400', 's'],
  ['duration', 'd', '日', '86400', 's'],
  ['duration', 'h', '小时 个小时 钟头 个钟头', '3600', 's'],
  ['duration', 'min', '分钟 min', '60', 's'],
  ['duration', 's', '秒 秒钟', '1', 's'],
  ['duration', 'ms', '毫秒', '0.001', 's'],
  ['duration', 'us', '微秒', '0.000001', 's'],
  ['duration', 'ns', '纳秒', '0.000000001', 's'],
  ['duration', '岁', '岁 周岁'],
  ['duration', '', '月龄 日龄'],
  ['duration', '', '周年'],
  ['duration', '', '个世纪'],
  ['duration', '', '刻钟', '900', 's'],
  ['duration', '', '个季度'],
  ['duration', '工作日', '个工作日 工作日'],
  ['duration', '学年', '学年 个学年'],
  ['duration', '学期', '学期 个学期'],
  ['duration', '年头', '个年头 年头'],
  ['duration', '交易日', '个交易日 交易日']
]

/**
 * Units that another is divided by only: km/h, m/s², 6.8升/百公里. Source: GB 3101-93 (letters of units and their powers),
 * GB/T 19233-2020 (fuel is told by a hundred kilometres).
 */
export const divisors: readonly MeasureRow[] = [
  ['duration', 's', 's', '1', 's'],
  ['duration', 'h', 'h', '3600', 's'],
  ['duration', 'd', 'd', '86400', 's'],
  ['duration', 'a', 'a'],
  ['number', 's2', 's² s2 s^2 秒² 二次方秒 平方秒', '1', 's2'],
  ['length', '100.km', '100km 100公里 百公里', '100000', 'm']
]

/** Named places on a scale, beside 级 itself: 5万吨级, 百亿元级. */
export const scales: readonly MeasureRow[] = [['scale', '', '吨级 元级 亩级 公里级 米级 瓦级 千瓦级']]
