import {checkChanges, checkQuantities} from '../mention/check.js'

checkQuantities('fractions of tenths, and the words they begin with', [
  ['十分之一的农户', '十分之一 | fraction | 1/10 | '],
  ['不超过收入的十分之三', '十分之三 | fraction | 3/10 | '],
  ['万分之五的罚息', '万分之五 | fraction | 5/10000 | '],
  ['三分之一点八'], // no part of three
  ['三分之二点评', '三分之二 | fraction | 2/3 | '],
  ['占总人口的十分之七八', '十分之七八 | fraction | 7/10..8/10 | '],
  ['百分之五', '百分之五 | percent | 5 | %'],
  ['十分重要'],
  ['万分感谢'],
  ['二元结构'], // 002:15
  ['二元钱', '二元 | money | 2 | CNY']
])

checkQuantities('一 that counts', [
  ['提前一个小时到场', '一个小时 | duration | 1 | h'],
  ['提前一年完成', '一年 | duration | 1 | a'],
  ['此前一周', '一周 | duration | 1 | wk'],
  ['随后一个月里', '一个月 | duration | 1 | mo'],
  ['前一天'],
  ['后一个月'],
  ['此后一个时期'],
  ['有一年'],
  ['历时一年半建成', '一年半 | duration | 1.5 | a'],
  ['走了一天半才到', '一天半 | duration | 1.5 | d'],
  ['一年半载'],
  ['一天半夜'],
  ['一死三伤', '一死 | count | 1 | 死', '三伤 | count | 3 | 伤'],
  ['两女一男', '两女 | count | 2 | 女', '一男 | count | 1 | 男'],
  ['一男子被捕'],
  ['一死了之']
])

checkQuantities('二 before measures', [
  ['判处有期徒刑二年', '二年 | duration | 2 | a'],
  ['后撤二公里', '二公里 | length | 2 | km'],
  ['二亩地', '二亩地 | area | 2 | 亩'],
  ['每亩二斤半', '二斤半 | mass | 2.5 | 斤/亩'],
  ['二人受重伤', '二人 | count | 2 | 人'],
  ['二次加压'],
  ['二台机器'],
  ['二日抵达'],
  ['二伏']
])

checkQuantities('里', [
  ['修渠八里', '八里 | length | 8 | 里'],
  ['走了五里路', '五里 | length | 5 | 里'],
  ['方圆十里', '十里 | length | 10 | 里'],
  ['三里多路', '三里 | length | 3 | 里 | more-than 多'],
  ['约莫二里半地', '二里半 | length | 2.5 | 里'],
  ['六七十里山路', '六七十里 | length | 60..70 | 里'],
  ['走进三里屯'],
  ['距八里庄不远'],
  ['夜里三里弄口']
])

checkQuantities('pairs of numerals that count, and idioms', [
  ['十余万件', '十余万件 | count | 100000 | 件 | more-than 余'],
  ['一号难求'],
  ['九曲十八弯'],
  ['三多两少'],
  ['一起两车相撞', '两车 | count | 2 | 车'],
  ['一行三人', '三人 | count | 3 | 人'],
  ['一家六口', '六口 | count | 6 | 口'],
  ['四面八方'],
  ['千人一面'],
  ['三番两次'],
  ['一老一小']
])

checkQuantities('个 in lists of points', [
  ['低0.4个和1.2个百分点', '0.4个 | percent | 0.4 | pp', '1.2个百分点 | percent | 1.2 | pp'],
  ['下调10个、20个基点', '10个 | percent | 0.1 | pp', '20个基点 | percent | 0.2 | pp'],
  ['0.3个至0.5个百分点', '0.3个至0.5个百分点 | percent | 0.3..0.5 | pp'],
  ['2个、3和5个百分点', '2个 | percent | 2 | pp', '3 | percent | 3 | pp', '5个百分点 | percent | 5 | pp'],
  ['3个、5个项目', '3个 | count | 3 | 个', '5个 | count | 5 | 个'],
  ['3个和5家', '3个 | count | 3 | 个', '5家 | count | 5 | 家'],
  ['新增3个，提高5个百分点', '3个 | count | 3 | 个', '5个百分点 | percent | 5 | pp'],
  ['3个、第5个', '3个 | count | 3 | 个', '第5个 | ordinal | 5 | 个']
])

checkChanges('番 with a word that softens it', [
  ['翻了近一番', '翻 | up | - | - | 一番'],
  ['翻了两番', '翻 | up | - | - | 翻了两番'],
  ['翻了近一页']
])
