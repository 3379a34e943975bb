import {checkChanges, checkQuantities} from '../mention/check.js'

checkQuantities('元, 角 and 分', [
  ['票价五元三角', '五元三角 | money | 5.3 | CNY'],
  ['5元3角2分', '5元3角2分 | money | 5.32 | CNY'],
  ['每个工值三角五分', '三角五分 | money | 0.35 | CNY'],
  ['不低于九角八分', '九角八分 | money | 0.98 | CNY | at-least 不低于'],
  ['二元五角', '二元五角 | money | 2.5 | CNY'],
  ['五元零三分', '五元零三分 | money | 5.03 | CNY'],
  ['十块零五角', '十块零五角 | money | 10.5 | CNY'],
  ['港币5元3角', '5元3角 | money | 5.3 | HKD'],
  ['三元五角至四元二角', '三元五角至四元二角 | money | 3.5..4.2 | CNY'],
  ['5元32分', '5元 | money | 5 | CNY', '32分 | count | 32 | 分'],
  ['三元五分之一', '三元 | money | 3 | CNY', '五分之一 | fraction | 1/5 | '],
  ['三角形'],
  ['长江三角洲'],
  ['八分']
])

checkQuantities('块 and 毛', [
  ['涨到7块8', '7块8 | money | 7.8 | CNY'],
  ['3块5一斤', '3块5 | money | 3.5 | CNY', '一斤 | mass | 1 | 斤'],
  ['一块五毛钱', '一块五毛钱 | money | 1.5 | CNY'],
  ['两毛五，', '两毛五 | money | 0.25 | CNY'],
  ['一毛二分钱', '一毛二分钱 | money | 0.12 | CNY'],
  ['工资两千五百块', '两千五百块 | money | 2500 | CNY'],
  ['3块木板', '3块 | count | 3 | 块'],
  ['三块五花肉', '三块 | count | 3 | 块'],
  ['3块5个', '3块 | count | 3 | 块', '5个 | count | 5 | 个'],
  ['500毛竹'],
  ['作家三毛']
])

checkQuantities('tenths of other units', [
  ['十二亩三分地', '十二亩三分地 | area | 12.3 | 亩'],
  ['二亩二分五厘', '二亩二分五厘 | area | 2.25 | 亩'],
  ['三亩五分之一', '三亩 | area | 3 | 亩', '五分之一 | fraction | 1/5 | '],
  ['身高一米七八', '一米七八 | length | 1.78 | m'],
  ['1米78', '1米78 | length | 1.78 | m'],
  ['一米八几的小伙', '一米八几 | length | 1.81..1.89 | m'],
  ['一丈五', '一丈五 | length | 1.5 | 丈'],
  ['一丈二尺', '一丈二尺 | length | 12 | 尺'],
  ['9秒03', '9秒03 | duration | 9.03 | s'],
  ['两米一根', '两米 | length | 2 | m'],
  ['一米十人', '一米 | length | 1 | m', '十人 | count | 10 | 人'],
  ['3米7万元', '3米 | length | 3 | m', '7万元 | money | 70000 | CNY'],
  ['高一学生']
])

checkQuantities('two digits that are two numbers', [
  ['一角二一个'],
  ['打八五折', '八五折 | percent | 85 | %'],
  ['三五个', '三五个 | count | 3..5 | 个']
])

checkChanges('of sums', [
  ['由六十三元二角提高到一百一十二元八角', '提高到 | up | 六十三元二角 | 一百一十二元八角 | -']
])
