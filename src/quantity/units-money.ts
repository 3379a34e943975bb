/**
 * Currencies, as newspapers print them.
 *
 * Source of the codes: ISO 4217:2015. A word that several currencies share (比索, 克朗) keeps the word as its code:
 * which is meant, the sentence before says.
 *
 * @module
 */

/** A currency: its code, the words for it, and the hundredths of it that a word names (1 for the whole). */
export type CurrencyRow = readonly [code: string, words: string, hundredths?: number]

/** Words behind the number, the most common first. */
export const currencies: readonly CurrencyRow[] = [
  ['CNY', '元 元人民币 块钱 圆 人民币'],
  ['CNY', '角 角钱 毛 毛钱', 10],
  ['CNY', '分钱', 1],
  ['USD', '美元 美金'],
  ['USD', '美分', 1],
  ['EUR', '欧元'],
  ['JPY', '日元 日圆'],
  ['GBP', '英镑 镑'],
  ['HKD', '港元 港币 元港币 港圆'],
  ['MOP', '澳门元 澳门币'],
  ['TWD', '新台币 新台币元 台币 元新台币 元台币'],
  ['RUB', '卢布'],
  ['KRW', '韩元 韩圆 韩币'],
  ['KPW', '朝鲜元 朝元'],
  ['AUD', '澳元 澳大利亚元 澳币'],
  ['CAD', '加元 加拿大元 加币'],
  ['NZD', '新西兰元 纽元'],
  ['SGD', '新加坡元 新元 新币'],
  ['CHF', '瑞士法郎 瑞郎'],
  ['FRF', '法国法郎'],
  ['DEM', '德国马克 西德马克'],
  ['ITL', '意大利里拉'],
  ['TRY', '土耳其里拉'],
  ['INR', '印度卢比'],
  ['PKR', '巴基斯坦卢比'],
  ['NPR', '尼泊尔卢比'],
  ['LKR', '斯里兰卡卢比'],
  ['IDR', '印尼盾 印尼卢比 印度尼西亚盾'],
  ['THB', '泰铢'],
  ['VND', '越南盾'],
  ['MYR', '林吉特 马币 令吉'],
  ['PHP', '菲律宾比索'],
  ['MXN', '墨西哥比索'],
  ['ARS', '阿根廷比索'],
  ['CUP', '古巴比索'],
  ['BRL', '雷亚尔 巴西雷亚尔'],
  ['ZAR', '兰特 南非兰特'],
  ['SAR', '沙特里亚尔'],
  ['IRR', '伊朗里亚尔'],
  ['AED', '迪拉姆 阿联酋迪拉姆'],
  ['IQD', '伊拉克第纳尔'],
  ['KWD', '科威特第纳尔'],
  ['ILS', '谢克尔 以色列谢克尔'],
  ['EGP', '埃及镑 埃镑'],
  ['SEK', '瑞典克朗'],
  ['NOK', '挪威克朗'],
  ['DKK', '丹麦克朗'],
  ['CZK', '捷克克朗'],
  ['PLN', '兹罗提'],
  ['HUF', '福林'],
  ['UAH', '格里夫纳'],
  ['KZT', '坚戈'],
  ['MNT', '图格里克'],
  ['MMK', '缅元 缅币'],
  ['KHR', '瑞尔'],
  ['NGN', '奈拉'],
  ['KES', '肯尼亚先令'],
  ['XDR', '特别提款权'],
  ['法郎', '法郎'],
  ['马克', '马克'],
  ['里拉', '里拉'],
  ['卢比', '卢比'],
  ['比索', '比索'],
  ['克朗', '克朗'],
  ['第纳尔', '第纳尔'],
  ['里亚尔', '里亚尔'],
  ['先令', '先令']
]

/** Words before the number that say whose 元 it is: 港币500万元. */
export const currencyWords: ReadonlyArray<readonly [word: string, code: string]> = [
  ['港币', 'HKD'],
  ['港元', 'HKD'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['欧元', 'EUR'],
  ['日元', 'JPY'],
  ['新台币', 'TWD'],
  ['台币', 'TWD'],
  ['澳门币', 'MOP'],
  ['新加坡币', 'SGD']
]

/** Signs before the number. `¥` is the yuan in a mainland paper. */
export const currencySigns: ReadonlyArray<readonly [sign: string, code: string]> = [
  ['US$', 'USD'],
  ['HK$', 'HKD'],
  ['RMB', 'CNY'],
  ['USD', 'USD'],
  ['CNY', 'CNY'],
  ['¥', 'CNY'],
  ['￥', 'CNY'],
  ['$', 'USD'],
  ['＄', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['￡', 'GBP'],
  ['₩', 'KRW']
]
