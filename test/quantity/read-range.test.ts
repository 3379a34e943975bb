import {checkQuantities} from '../mention/check.js'

checkQuantities('ranges that share a unit', [
  ['三至五成', '三至五成 | percent | 30..50 | %'],
  ['10—20万元', '10—20万元 | money | 100000..200000 | CNY'],
  ['1万—2万元', '1万—2万元 | money | 10000..20000 | CNY'],
  ['有3、4个', '3、4个 | count | 3..4 | 个'],
  ['2—3.5小时', '2—3.5小时 | duration | 2..3.5 | h'],
  ['五至六元五角', '五至六元五角 | money | 5..6.5 | CNY']
])

checkQuantities('ranges with both units', [
  ['-5℃至3℃', '-5℃至3℃ | temperature | -5..3 | Cel'],
  ['零下5℃至零下3℃', '零下5℃至零下3℃ | temperature | -5..-3 | Cel'],
  ['从3岁到12岁', '3岁到12岁 | duration | 3..12 | 岁'],
  ['从3℃到12℃', '3℃到12℃ | temperature | 3..12 | Cel'],
  ['1小时至2小时', '1小时至2小时 | duration | 1..2 | h']
])

checkQuantities('no ranges', [
  ['5至3家', '3家 | count | 3 | 家'],
  ['3至3家', '3家 | count | 3 | 家'],
  ['从3家到30家', '3家 | count | 3 | 家', '30家 | count | 30 | 家'],
  ['3%至5个百分点', '3% | percent | 3 | %', '5个百分点 | percent | 5 | pp'],
  ['3米至5吨', '3米 | length | 3 | m', '5吨 | mass | 5 | t'],
  ['有3、5个', '5个 | count | 5 | 个'],
  ['1、2个项目', '2个 | count | 2 | 个'],
  ['。1、2个项目', '2个 | count | 2 | 个']
])

// The first number has the unit of the hours, and is no number of minutes.
checkQuantities('a range whose end is a sum', [
  ['3—5小时20分钟', '5小时20分钟 | duration | 320 | min'],
  ['1至2斤3两', '2斤3两 | mass | 23 | 两']
])

checkQuantities('lists whose last number has the unit', [
  ['同比增长4.6和3.1个百分点', '4.6 | percent | 4.6 | pp', '3.1个百分点 | percent | 3.1 | pp'],
  [
    '同比增长1.7、0.7、8.3个百分点',
    '1.7 | percent | 1.7 | pp',
    '0.7 | percent | 0.7 | pp',
    '8.3个百分点 | percent | 8.3 | pp'
  ],
  ['分别为2000、1500元', '2000 | money | 2000 | CNY', '1500元 | money | 1500 | CNY'],
  ['增长0.4个和1.2个百分点', '0.4个 | percent | 0.4 | pp', '1.2个百分点 | percent | 1.2 | pp']
])

checkQuantities('no such lists', [
  ['分别为1200、98.5%', '98.5% | percent | 98.5 | %'],
  ['分别为2023、98.5%', '98.5% | percent | 98.5 | %'],
  ['分别为2023、35元', '35元 | money | 35 | CNY'],
  ['分别为1、2、3号', '3号 | ordinal | 3 | 号'],
  ['3个、5件', '3个 | count | 3 | 个', '5件 | count | 5 | 件'],
  ['分别为1.7、8家', '8家 | count | 8 | 家']
])
