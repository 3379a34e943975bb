import {checkQuantities} from '../mention/check.js'

checkQuantities('percent in words', [
  ['百分之三十至四十', '百分之三十至四十 | percent | 30..40 | %'],
  ['百分之五到百分之八', '百分之五到百分之八 | percent | 5..8 | %'],
  ['千分之三', '千分之三 | percent | 3 | ‰'],
  ['百分之五至百分之三', '百分之五 | percent | 5 | %', '百分之三 | percent | 3 | %'],
  ['从百分之五到百分之八', '百分之五 | percent | 5 | %', '百分之八 | percent | 8 | %'],
  ['百分之三十至2020年', '百分之三十 | percent | 30 | %'],
  ['百分之三十至5个', '百分之三十 | percent | 30 | %', '5个 | count | 5 | 个'],
  ['百分之百', '百分之百 | percent | 100 | %'],
  ['百分之']
])

checkQuantities('fractions', [
  ['三分之二', '三分之二 | fraction | 2/3 | '],
  ['十分之七八', '十分之七八 | fraction | 7/10..8/10 | '],
  ['1/3的居民', '1/3 | fraction | 1/3 | '],
  ['2/3', '2/3 | fraction | 2/3 | '],
  ['1/20', '1/20 | fraction | 1/20 | '],
  ['一半', '一半 | fraction | 1/2 | '],
  ['零分之三'],
  ['三分之一点八'],
  ['三点五分之一'],
  ['一半导体']
])

checkQuantities('digits and a stroke that are no fraction', [
  ['0/3'],
  ['3/2'],
  ['3/3'],
  ['1/21'],
  ['1/3/5'],
  ['5/1/3'],
  ['2/3月'],
  ['1/3版', '3版 | ordinal | 3 | 版']
])

checkQuantities('ratios and scores', [
  ['3:3:4', '3:3:4 | ratio | 3:3:4 | '],
  ['二比一', '二比一 | ratio | 2:1 | '],
  ['12比10', '12比10 | ratio | 12:10 | '],
  ['1200比30', '1200比30 | ratio | 1200:30 | '],
  ['比分14:28', '14:28 | ratio | 14:28 | '],
  ['比例为14:28', '14:28 | ratio | 14:28 | '],
  ['24:60', '24:60 | ratio | 24:60 | '],
  ['25:21、23:25', '25:21 | ratio | 25:21 | ', '23:25 | ratio | 23:25 | '],
  ['4:3:2:1', '4:3:2:1 | ratio | 4:3:2:1 | '],
  ['二比一比三', '二比一 | ratio | 2:1 | ']
])

checkQuantities('scores that could be times', [
  ['25:21、23:25、15:10', '25:21 | ratio | 25:21 | ', '23:25 | ratio | 23:25 | ', '15:10 | ratio | 15:10 | '],
  ['比分为15:10、12:15', '15:10 | ratio | 15:10 | ', '12:15 | ratio | 12:15 | '],
  ['以15:10取胜', '15:10 | ratio | 15:10 | '],
  ['12:15不敌东道主', '12:15 | ratio | 12:15 | '],
  ['14:28、16:30开门'],
  ['比赛14:28开始'],
  ['15:10抵达'],
  ['25:21，23:25', '25:21 | ratio | 25:21 | ']
])

checkQuantities('times of day', [['14:28'], ['23:25'], ['24:59']])

checkQuantities('doubling', [
  ['翻两番', '翻两番 | multiple | 4 | times'],
  ['翻九番', '翻九番 | multiple | 512 | times'],
  ['翻番'],
  ['翻十番'],
  ['翻零番'],
  ['翻两页', '两页 | count | 2 | 页']
])

checkQuantities('scores before their outcome', [
  [
    '以21:19、18:21、22:20险胜',
    '21:19 | ratio | 21:19 | ',
    '18:21 | ratio | 18:21 | ',
    '22:20 | ratio | 22:20 | '
  ],
  ['21:19淘汰对手', '21:19 | ratio | 21:19 | '],
  ['20:15、21:30出发'],
  ['20:15、21:30，取胜之后']
])

checkQuantities('rounds of a cup that are no fraction', [
  ['四分之一决赛'],
  ['1/4决赛'],
  ['四分之一决出', '四分之一 | fraction | 1/4 | ']
])
