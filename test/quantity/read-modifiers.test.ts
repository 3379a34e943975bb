import {checkQuantities} from '../mention/check.js'

checkQuantities('words that end like a modifier', [
  ['建成百万亩林场', '百万亩 | area | 1000000 | 亩'],
  ['形成千亿元产业', '千亿元 | money | 100000000000 | CNY'],
  ['北约19国', '19国 | count | 19 | 国'],
  ['经营性收入超100万元', '100万元 | money | 1000000 | CNY | more-than 超'], // 004:65
  ['投资超3亿美元', '3亿美元 | money | 300000000 | USD | more-than 超'],
  ['上百辆', '百辆 | count | 100 | 辆 | at-least 上']
])

checkQuantities('words that begin like a modifier', [
  ['8年内战', '8年 | duration | 8 | a'],
  ['8年内', '8年 | duration | 8 | a | at-most 内'],
  ['3亿元以上海为主', '3亿元 | money | 300000000 | CNY'],
  ['3亿元以上', '3亿元 | money | 300000000 | CNY | at-least 以上'],
  ['50人以下属为主', '50人 | count | 50 | 人'],
  ['6天以内蒙古为主', '6天 | duration | 6 | d']
])

checkQuantities('bounds with a verb', [
  ['至少造成12人死亡', '12人 | count | 12 | 人 | at-least 至少造成'],
  ['最少需要3天', '3天 | duration | 3 | d | at-least 最少需要'],
  ['约需5000元', '5000元 | money | 5000 | CNY | about 约需'],
  ['最多能有8人', '8人 | count | 8 | 人'],
  ['造成12人死亡', '12人 | count | 12 | 人'],
  ['≥60分', '60分 | count | 60 | 分 | at-least ≥'],
  ['占比＜5%', '5% | percent | 5 | % | less-than ＜']
])

checkQuantities('comparisons that are turned round', [
  ['资本充足率不得低于8.5%', '8.5% | percent | 8.5 | % | at-least 不得低于'],
  ['全队不能少于3人', '3人 | count | 3 | 人 | at-least 不能少于'],
  ['支出未超过3万元', '3万元 | money | 30000 | CNY | at-most 未超过'],
  ['年产值没有突破100亿元', '100亿元 | money | 10000000000 | CNY | at-most 没有突破'],
  ['仍低于8.5%', '8.5% | percent | 8.5 | % | less-than 低于'],
  ['未来超过3万元', '3万元 | money | 30000 | CNY | more-than 超过'],
  ['不得已超过3万元', '3万元 | money | 30000 | CNY | more-than 超过'],
  [
    '不得低于8小时且不得超过12小时',
    '8小时 | duration | 8 | h | at-least 不得低于',
    '12小时 | duration | 12 | h | at-most 不得超过'
  ]
])

checkQuantities('a modifier before 每 and its unit', [
  ['金价突破每盎司2700美元', '2700美元 | money | 2700 | USD/[oz_av] | more-than 突破'],
  ['时薪不低于每小时20元', '20元 | money | 20 | CNY/h | at-least 不低于'],
  ['每小时不低于20元', '20元 | money | 20 | CNY/h | at-least 不低于'],
  ['最近每隔3天', '3天 | duration | 3 | d'],
  ['附近每亩500公斤', '500公斤 | mass | 500 | kg/亩']
])
