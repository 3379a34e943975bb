import {checkDates} from '../mention/check.js'

checkDates('the end of this year, the beginning of this month', [
  ['年底前完工', '年 | - | before 底前 | year 0'],
  ['月初开工', '月 | - | start 初 | month 0'],
  ['月底', '月 | - | end 底 | month 0'],
  ['2020年底', '2020年 | 2020 | end 底'],
  ['每年底'],
  ['学年末'],
  ['年终'],
  ['月报']
])

checkDates('the first month as 元月', [
  ['元月15日', '元月15日 | XXXX-01-15'],
  ['元月底', '元月 | XXXX-01 | end 底'],
  ['于元月开工', '元月 | XXXX-01'],
  ['5元月租'],
  ['美元月线'],
  ['数百元月薪'],
  ['一百多元月租']
])

checkDates('a decade of this century or the last', [
  ['上世纪90年代', '上世纪90年代 | XX9X | year -100'],
  ['本世纪30年代', '本世纪30年代 | XX3X | year 0'],
  ['上世纪末'],
  ['上世纪90年'],
  ['上世纪3月', '3月 | XXXX-03'],
  ['本世纪2020年代', '2020年代 | 202X'],
  ['本世家90年代', '90年代 | XX9X']
])

checkDates('a day of a month that a word tells', [
  ['本月8日', '本月8日 | XXXX-XX-08 | month 0'],
  ['上月30日', '上月30日 | XXXX-XX-30 | month -1'],
  ['本月15至17日', '本月15至17日 | XXXX-XX-15/XXXX-XX-17 | month 0'],
  ['本月3月8日', '本月 | - | month 0', '3月8日 | XXXX-03-08'],
  ['本月2020年', '本月 | - | month 0', '2020年 | 2020'],
  ['本月8家', '本月 | - | month 0'],
  ['今年8日', '今年 | - | year 0', '8日 | XXXX-XX-08']
])

checkDates('quarters and days of the week', [
  ['首季度增长', '首季度 | XXXX-Q1'],
  ['首届开幕'],
  ['前三季度', '前三季度 | XXXX-Q1/XXXX-Q3'],
  ['前五季度'],
  ['礼拜三', '礼拜三 | XXXX-WXX-3'],
  ['礼拜堂'],
  ['星期八']
])

checkDates('the year after next', [
  ['后年完工', '后年 | - | year 2'],
  ['到后年底', '后年 | - | end 底 | year 2'],
  ['建成后年产值可达50亿元'],
  ['投产后年销售收入'],
  ['三年后年均增长'],
  ['今后年份'],
  ['投用后年可处理垃圾'], // told by what stands before
  ['见效后年产值'] // told by what stands behind
])
