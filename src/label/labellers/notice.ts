import {CLOSING, OPENING, isAt} from '../../chinese/characters.js'
import {isCodeAt, toCodes, type CodeSet} from '../../chinese/code-set.js'
import {weights, type Labeller} from '../evidence.js'

const number =
  /^[（(]?[\u4e00-\u9fff]{0,10}第[0-9０-９一二三四五六七八九十百〇○]{1,6}号[）)]?$|^[\u4e00-\u9fff]{2,12}[〔［[（(][0-9]{4}[〕］\])）]第?[0-9]{1,4}号$/u
const onAuthor = /^[（(]?(?:作者|本文作者|译者)(?:(?:分别|均|现)?[为系是任]|单位)[^。]{2,60}[）)]?$/u
const onPictures =
  /^[（(]?(?:本版|本文|以上)?[^，。]{0,8}(?:图片|照片)[^，。]{0,14}(?:资料|提供|署名)[^，。]{0,10}[）)]?$|^[（(]资料(?:图片|照片)[）)]$/u
const weather =
  /^(?:(?:今[天日晚]|明[天日晚]|后天|白天|夜间|夜里){1,2}[:：]?)?(?:多云|[晴阴雾霾]|小雨|中雨|大雨|阵雨|雷阵雨|小雪|中雪|大雪)[间转到]?(?:多云|晴|阴|小雨|中雨|阵雨|小雪|中雪)?(?:[，,]偏?[东南西北]{1,2}风[^。，,]{1,12}(?:[，,]阵风[^。，,]{1,6})?)?$|^(?:降水概率|风力|风向|温度|气温|最高气温|最低气温|相对湿度|紫外线|空气质量)/u
const bracketed =
  /^[（(](?:[^（）()，。]{0,14}见[^（）()，。]{0,12}版|[^（）()]{0,40}(?:会议)?通过|(?:未完)?待续)[）)]$/u

const longestForecast = 24
/** First characters of a forecast. */
const weatherFirst: CodeSet = toCodes('白夜今明后多晴阴雾霾小中大阵雷降风温气最相紫空')

function isWeather(value: string): boolean {
  return isCodeAt(value, 0, weatherFirst) && weather.test(value)
}

/** Last characters of the number of an order. */
const numberLast: CodeSet = toCodes('号）)')
/** First characters of what is said of an author. */
const authorFirst: CodeSet = toCodes('（(作本译')

/** Whether one of the formulas fits; each is asked only where its first or last character, or a word of it, is there. */
function isFormula(value: string): boolean {
  return (
    (isCodeAt(value, value.length - 1, numberLast) && number.test(value)) ||
    (isCodeAt(value, 0, authorFirst) && onAuthor.test(value)) ||
    (value.includes('片') && onPictures.test(value)) ||
    (isAt(value, 0, OPENING) && isAt(value, value.length - 1, CLOSING) && bracketed.test(value))
  )
}

/** 公告: a note of the editors or of an office. */
export const notice: Labeller = {
  part: 'notice',
  most: 70,
  canBe: ({line}) => isFormula(line.text) || (line.length <= longestForecast && isWeather(line.text)),
  evidence: [
    {
      rule: 'notice-formula',
      weight: weights.certain,
      because:
        'offices and editors use formulas: 第42号, 洛政〔2024〕3号, （作者为…）, 本版图片除署名外…, （未完待续）'
    }
  ]
}
