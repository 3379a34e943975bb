import {describe, expect, test} from 'vitest'
import {extractDates} from '../../src/mention/extract-dates.js'
import {showDate} from '../mention/show.js'

function check(name: string, cases: ReadonlyArray<readonly [value: string, ...dates: string[]]>): void {
  describe(name, () => {
    test.each(cases.map(([value, ...dates]) => [value, dates] as const))('%s', (value, dates) => {
      expect(extractDates(value).map(showDate)).toEqual(dates)
    })
  })
}

check('a span takes from its beginning what its end leaves out', [
  ['3月1日至5日', '3月1日至5日 | XXXX-03-01/XXXX-03-05'],
  ['2019年3月1日至5月2日', '2019年3月1日至5月2日 | 2019-03-01/2019-05-02'],
  ['2019年12月1日至2020年2月3日', '2019年12月1日至2020年2月3日 | 2019-12-01/2020-02-03'],
  ['12至13日', '12至13日 | XXXX-XX-12/XXXX-XX-13'],
  ['第一季度至第三季度', '第一季度至第三季度 | XXXX-Q1/XXXX-Q3'],
  ['周一至周五', '周一至周五 | XXXX-WXX-1/XXXX-WXX-5']
])

check('a span that crosses the end of a year ends in the next', [
  ['2019年12月至3月', '2019年12月至3月 | 2019-12/2020-03'],
  ['2019年12月30日至1月2日', '2019年12月30日至1月2日 | 2019-12-30/2020-01-02'],
  ['2019年第四季度至第一季度', '2019年第四季度至第一季度 | 2019-Q4/2020-Q1'],
  ['99年12月至3月', '99年12月至3月 | XX99-12/XX00-03'],
  ['2019年3月至12月', '2019年3月至12月 | 2019-03/2019-12'],
  ['12月至3月', '12月至3月 | XXXX-12/XXXX-03']
])

check('a span of years', [
  ['2020—2025年', '2020—2025年 | 2020/2025'],
  ['2020至2025年', '2020至2025年 | 2020/2025'],
  ['2025—2020年', '2020年 | 2020'],
  ['2020—2020年', '2020年 | 2020'],
  ['220—2025年'],
  ['900—1200年'],
  ['20—2025年']
])

check('a span within a century', [
  ['20世纪80年代至90年代', '20世纪80年代至90年代 | 198X/199X'],
  ['1978年至98年', '1978年至98年 | 1978/1998'],
  ['1998年至03年', '1998年至03年 | 1998/XX03'],
  ['80年代至90年代', '80年代至90年代 | XX8X/XX9X']
])

check('a span of what is not alike, or in no calendar, is two dates', [
  ['4月1日至31日', '4月1日 | XXXX-04-01', '31日 | XXXX-XX-31'],
  ['2021年至2020年', '2021年 | 2021', '2020年 | 2020'],
  ['2021年上半年至2020年上半年', '2021年上半年 | 2021-H1', '2020年上半年 | 2020-H1'],
  ['2021年10月31日至10月3日', '2021年10月31日 | 2021-10-31', '10月3日 | XXXX-10-03'],
  ['3月5日至2日', '3月5日 | XXXX-03-05', '2日 | XXXX-XX-02'],
  ['2019年12月31日至30日', '2019年12月31日 | 2019-12-31', '30日 | XXXX-XX-30'],
  ['3月至2021年', '3月 | XXXX-03', '2021年 | 2021'],
  ['3月至15日', '3月 | XXXX-03', '15日 | XXXX-XX-15'],
  ['周一至5日', '周一 | XXXX-WXX-1', '5日 | XXXX-XX-05'],
  ['12至3月13日', '3月13日 | XXXX-03-13']
])

check('a list of neighbours is a span, another list is none', [
  ['3月15日、16日', '3月15日、16日 | XXXX-03-15/XXXX-03-16'],
  ['3月15日、16日、17日', '3月15日、16日、17日 | XXXX-03-15/XXXX-03-17'],
  ['去年3月、4月', '去年3月、4月 | XXXX-03/XXXX-04 | year -1'],
  ['3月15日、17日', '3月15日 | XXXX-03-15', '17日 | XXXX-XX-17'],
  ['3月31日、32日', '3月31日 | XXXX-03-31'],
  ['3月15日、4月16日', '3月15日 | XXXX-03-15', '4月16日 | XXXX-04-16'],
  ['15日、16日', '15日 | XXXX-XX-15', '16日 | XXXX-XX-16']
])

check('two decades in one numeral', [['七八十年代', '七八十年代 | XX7X/XX8X'], ['三四年代'], ['七八十年前']])
