import {checkQuantities} from '../mention/check.js'

checkQuantities('ordinals', [
  ['第三次', '第三次 | ordinal | 3 | 次'],
  ['第3年', '第3年 | ordinal | 3 | 年'],
  ['排名第一', '第一 | ordinal | 1 | '],
  ['排名第一的', '第一 | ordinal | 1 | '],
  ['他第一，我', '第一 | ordinal | 1 | '],
  ['第3至5名', '第3至5名 | ordinal | 3..5 | 名'],
  ['第一至三名', '第一至三名 | ordinal | 1..3 | 名'],
  ['第3、4位', '第3、4位 | ordinal | 3..4 | 位'],
  ['第三、四次', '第三、四次 | ordinal | 3..4 | 次'],
  ['获第一、二、三名', '第一、二、三名 | ordinal | 1..3 | 名'],
  ['分获第一、二、三等奖', '第一、二、三等奖 | ordinal | 1..3 | 等奖'],
  ['第4、5、6届', '第4、5、6届 | ordinal | 4..6 | 届'],
  ['第1-3章', '第1-3章 | ordinal | 1..3 | 章']
])

checkQuantities('no ordinals, or none with a unit', [
  ['第一书记'],
  ['第一，要'],
  ['。第一，要'],
  ['第几次'],
  ['第三季度'],
  ['第5公里'],
  ['第3吨'],
  ['第一、二产业'],
  ['第一、要抓'],
  ['第一、二、三产业']
])

checkQuantities('ordinals one by one', [
  ['第一至第三名', '第一 | ordinal | 1 | ', '第三名 | ordinal | 3 | 名'],
  ['第一到第五', '第一 | ordinal | 1 | ', '第五 | ordinal | 5 | ']
])

checkQuantities('halves', [
  ['半年', '半年 | duration | 0.5 | a'],
  ['半个小时', '半个小时 | duration | 0.5 | h'],
  ['半公斤', '半公斤 | mass | 0.5 | kg'],
  ['半米', '半米 | length | 0.5 | m']
])

checkQuantities('no halves', [
  ['上半年'],
  ['大半年'],
  ['另半年'],
  ['过半'],
  ['半个'],
  ['半天'],
  ['半名'],
  ['半万'],
  ['半级']
])

checkQuantities('half of what, and half of a span', [
  ['能见度不超过半米', '半米 | length | 0.5 | m | at-most 不超过'],
  ['超过半年', '半年 | duration | 0.5 | a | more-than 超过'],
  ['门前半亩菜地', '半亩 | area | 0.5 | 亩'],
  ['前半年'],
  ['过半数'],
  ['大半亩']
])
