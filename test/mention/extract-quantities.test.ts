import {describe, expect, test} from 'vitest'
import {extractQuantities} from '../../src/mention/extract-quantities.js'
import {checkQuantities} from './check.js'

checkQuantities('money', [
  ['总投资达1095亿元', '1095亿元 | money | 109500000000 | CNY'], // 000:13
  ['总投资12.8亿元的产业园', '12.8亿元 | money | 1280000000 | CNY'], // 001:45
  ['增收1213.1元', '1213.1元 | money | 1213.1 | CNY'],
  ['１２３４元', '１２３４元 | money | 1234 | CNY'],
  ['1，200元', '1，200元 | money | 1200 | CNY'],
  ['二百三十万元', '二百三十万元 | money | 2300000 | CNY'],
  ['百万元', '百万元 | money | 1000000 | CNY'],
  ['7亿人民币', '7亿人民币 | money | 700000000 | CNY'],
  ['5角钱', '5角钱 | money | 0.5 | CNY'],
  ['5元3角', '5元3角 | money | 5.3 | CNY'],
  ['720万美元', '720万美元 | money | 7200000 | USD'],
  ['14.7亿韩元', '14.7亿韩元 | money | 1470000000 | KRW'],
  ['港币500万元', '500万元 | money | 5000000 | HKD'],
  ['¥500', '¥500 | money | 500 | CNY'],
  ['$3.5亿', '$3.5亿 | money | 350000000 | USD'],
  ['100比索', '100比索 | money | 100 | 比索'], // which peso, the text does not say
  ['亿元以上项目', '亿元 | money | 100000000 | CNY | at-least 以上'], // 000:27
  ['千亿元产业', '千亿元 | money | 100000000000 | CNY'],
  ['二元结构'], // 002:15
  ['三元桥'],
  ['元旦']
])

checkQuantities('percentages, fractions, multiples, ratios', [
  ['占比超85%', '85% | percent | 85 | % | more-than 超'], // 000:33
  ['增长25％', '25％ | percent | 25 | %'],
  ['出生率5‰', '5‰ | percent | 5 | ‰'],
  ['提高2.5个百分点', '2.5个百分点 | percent | 2.5 | pp'],
  ['下调25个基点', '25个基点 | percent | 0.25 | pp'],
  ['打八折', '八折 | percent | 80 | %'],
  ['打八五折', '八五折 | percent | 85 | %'],
  ['三折线'],
  ['加快4.6和3.1个百分点', '4.6 | percent | 4.6 | pp', '3.1个百分点 | percent | 3.1 | pp'],
  [
    '收窄1.7、0.7、8.3个百分点',
    '1.7 | percent | 1.7 | pp',
    '0.7 | percent | 0.7 | pp',
    '8.3个百分点 | percent | 8.3 | pp'
  ],
  ['达1,200、９８．５％', '９８．５％ | percent | 98.5 | %'],
  ['在2023、98.5%', '98.5% | percent | 98.5 | %'],
  ['达999、98.5%', '999 | percent | 999 | %', '98.5% | percent | 98.5 | %'],
  ['分别奖励2000、1500元', '2000 | money | 2000 | CNY', '1500元 | money | 1500 | CNY'],
  ['在2023、150元', '150元 | money | 150 | CNY'],
  ['分别奖励1,950、150元', '1,950 | money | 1950 | CNY', '150元 | money | 150 | CNY'],
  ['分别为1800、150元', '1800 | money | 1800 | CNY', '150元 | money | 150 | CNY'],
  ['修路3、5、8公里', '3 | length | 3 | km', '5 | length | 5 | km', '8公里 | length | 8 | km'],
  ['60、70、80后'],
  ['高出6、7个百分点', '6、7个百分点 | percent | 6..7 | pp'],
  ['百分之五点七', '百分之五点七 | percent | 5.7 | %'],
  ['百分之三十至四十', '百分之三十至四十 | percent | 30..40 | %'],
  ['百分之五到百分之八', '百分之五到百分之八 | percent | 5..8 | %'],
  ['百分之五到百分之三', '百分之五 | percent | 5 | %', '百分之三 | percent | 3 | %'],
  ['百分之五至百分之五', '百分之五 | percent | 5 | %', '百分之五 | percent | 5 | %'],
  ['百分之五至0', '百分之五 | percent | 5 | %'],
  ['实现百分之百供应', '百分之百 | percent | 100 | %'], // 001:23
  ['千分之三', '千分之三 | percent | 3 | ‰'],
  ['占比超过六成', '六成 | percent | 60 | % | more-than 超过'], // 000:74
  ['增二成五', '二成五 | percent | 25 | %'],
  ['七八成', '七八成 | percent | 70..80 | %'],
  ['三成立'],
  ['三分之二', '三分之二 | fraction | 2/3 | '],
  ['占1/3以上', '1/3 | fraction | 1/3 |  | at-least 以上'],
  ['减少一半', '一半 | fraction | 1/2 | '],
  ['增长1.5倍', '1.5倍 | multiple | 1.5 | times'],
  ['翻一番', '翻一番 | multiple | 2 | times'],
  ['翻了两番', '翻了两番 | multiple | 4 | times'],
  ['以3:3:4的比例', '3:3:4 | ratio | 3:3:4 | '], // 003:11
  ['3∶1', '3∶1 | ratio | 3:1 | '],
  ['以2比1取胜', '2比1 | ratio | 2:1 | '],
  ['主队3：2胜', '3：2 | ratio | 3:2 | '],
  ['14:28'], // a time of day
  ['比例为1:15', '1:15 | ratio | 1:15 | ']
])

checkQuantities('counts', [
  ['重大项目101个', '101个 | count | 101 | 个'], // 000:13
  ['五个县区', '五个 | count | 5 | 个'], // 004:3
  ['九大产业集群', '九大 | count | 9 | 大'], // 001:33
  ['十大提升工程', '十大 | count | 10 | 大'], // 002:79
  ['市、县两级领导', '两级 | count | 2 | 级'], // 000:78
  ['招商66次', '66次 | count | 66 | 次'], // 003:137
  ['3万人次', '3万人次 | count | 30000 | 人次'],
  ['二点四万名官兵', '二点四万名 | count | 24000 | 名'],
  ['4死16伤', '4死 | count | 4 | 死', '16伤 | count | 16 | 伤'],
  ['六男四女', '六男 | count | 6 | 男', '四女 | count | 4 | 女'],
  ['二人受重伤', '二人 | count | 2 | 人'],
  ['5省12市', '5省 | count | 5 | 省', '12市 | count | 12 | 市'],
  ['14亿人民', '14亿人民 | count | 1400000000 | 人民'],
  ['30名师生', '30名 | count | 30 | 名'],
  ['三千多家电视台', '三千多家 | count | 3000 | 家 | more-than 多'],
  ['连续四届', '四届 | count | 4 | 届'],
  ['三省五市'], // Chinese numerals before nouns are words
  ['二十四节气'],
  ['两条例'] // 001:127
])

checkQuantities('vague numbers', [
  ['30余万公斤', '30余万公斤 | mass | 300000 | kg | more-than 余'], // 003:47
  ['6000多个', '6000多个 | count | 6000 | 个 | more-than 多'], // 004:101
  ['十来次', '十来次 | count | 10 | 次 | about 来'],
  ['20几个', '20几个 | count | 21..29 | 个'],
  ['十几名', '十几名 | count | 11..19 | 名'],
  ['几十年', '几十年 | duration | 20..99 | a'],
  ['数百人', '数百人 | count | 200..999 | 人'],
  ['数十亿元', '数十亿元 | money | 2000000000..9999999999 | CNY'],
  ['三五百人', '三五百人 | count | 300..500 | 人'],
  ['十五六岁', '十五六岁 | duration | 15..16 | 岁'],
  ['二三十人', '二三十人 | count | 20..30 | 人'],
  ['近一两年', '一两年 | duration | 1..2 | a | recent 近'],
  ['一两百人', '一两百人 | count | 100..200 | 人'],
  ['一两茶叶', '一两 | mass | 1 | 两'],
  ['上百辆车', '百辆 | count | 100 | 辆 | at-least 上'],
  ['过万人', '万人 | count | 10000 | 人 | more-than 过'],
  ['近万名', '万名 | count | 10000 | 名 | nearly 近'],
  ['万余名', '万余名 | count | 10000 | 名 | more-than 余'],
  ['几个'],
  ['数家'],
  ['一个'],
  ['一批项目'],
  ['百家企业'],
  ['千家万户']
])

checkQuantities('ranges', [
  ['3至5家', '3至5家 | count | 3..5 | 家'],
  ['20%—30%', '20%—30% | percent | 20..30 | %'],
  ['50%~ 60%', '50%~ 60% | percent | 50..60 | %'],
  ['10—20万元', '10—20万元 | money | 100000..200000 | CNY'],
  ['1万-5万元', '1万-5万元 | money | 10000..50000 | CNY'],
  ['800—1000万元', '800—1000万元 | money | 8000000..10000000 | CNY'],
  ['500—1万元', '500—1万元 | money | 500..10000 | CNY'],
  ['有三、四个', '三、四个 | count | 3..4 | 个'],
  ['风力三、四级转五、六级', '三、四级 | scale | 3..4 | 级', '五、六级 | scale | 5..6 | 级'],
  ['大于5小于10米', '5小于10米 | length | 5..10 | m'],
  ['30—20家', '20家 | count | 20 | 家'], // no range goes down
  ['从3家到30家', '3家 | count | 3 | 家', '30家 | count | 30 | 家'] // a change
])

test('should say which ends of a range are not meant', () => {
  expect(extractQuantities('大于5小于10米')[0]).toMatchObject({minExclusive: true, maxExclusive: true})
  const inclusive = extractQuantities('不低于20%且不超过30%')[0]
  expect(inclusive).toMatchObject({min: '20', max: '30'})
  expect(inclusive).not.toHaveProperty('minExclusive')
  expect(inclusive).not.toHaveProperty('maxExclusive')
})

checkQuantities('modifiers', [
  ['近50名', '50名 | count | 50 | 名 | nearly 近'],
  ['约5万元', '5万元 | money | 50000 | CNY | about 约'],
  ['500亿元左右', '500亿元 | money | 50000000000 | CNY | about 左右'],
  ['突破40亿元', '40亿元 | money | 4000000000 | CNY | more-than 突破'], // 004:65
  [
    '先后突破4000亿元、5000亿元',
    '4000亿元 | money | 400000000000 | CNY | more-than 突破',
    '5000亿元 | money | 500000000000 | CNY | more-than 突破'
  ], // 002:15
  ['不到100天', '100天 | duration | 100 | d | less-than 不到'], // 003:89
  ['不少于3次', '3次 | count | 3 | 次 | at-least 不少于'],
  ['不超过10人', '10人 | count | 10 | 人 | at-most 不超过'],
  ['15家以上', '15家 | count | 15 | 家 | at-least 以上'], // 001:33
  ['35岁以下', '35岁 | duration | 35 | 岁 | at-most 以下'], // 000:64
  ['两年内', '两年 | duration | 2 | a | at-most 内'], // 004:143
  ['一年多', '一年 | duration | 1 | a | more-than 多'],
  ['做实近5年', '5年 | duration | 5 | a | recent 近'], // 000:23
  ['最近三个月', '三个月 | duration | 3 | mo | recent 最近'],
  ['用了近5年时间', '5年 | duration | 5 | a | nearly 近'],
  ['近2小时', '2小时 | duration | 2 | h | nearly 近'],
  ['约10万元以上', '10万元 | money | 100000 | CNY | at-least 以上'],
  ['总投资达290亿元', '290亿元 | money | 29000000000 | CNY'], // 达 bounds nothing
  ['高达97%', '97% | percent | 97 | %'],
  ['附近3个村', '3个 | count | 3 | 个'],
  ['节约3万吨', '3万吨 | mass | 30000 | t'],
  ['5年内部', '5年 | duration | 5 | a'],
  ['3年多家企业', '3年 | duration | 3 | a']
])

checkQuantities('units of measure', [
  ['年产15万吨', '15万吨 | mass | 150000 | t'], // 000:35
  ['百万吨乙烯', '百万吨 | mass | 1000000 | t'], // 004:55
  ['12万亩', '12万亩 | area | 120000 | 亩'], // 004:121
  ['年产能将达120GWh', '120GWh | energy | 120 | GW.h'], // 003:91
  ['5万千瓦', '5万千瓦 | power | 50000 | kW'],
  ['5千米', '5千米 | length | 5 | km'],
  ['1000百帕', '1000百帕 | pressure | 1000 | hPa'],
  ['220平方米', '220平方米 | area | 220 | m2'],
  ['52.34万多立方米', '52.34万多立方米 | volume | 523400 | m3 | more-than 多'],
  ['增速为负2.3%', '负2.3% | percent | -2.3 | %'],
  ['减负30%', '30% | percent | 30 | %'],
  ['误差正负5%', '5% | percent | 5 | %'],
  ['零下23摄氏度', '零下23摄氏度 | temperature | -23 | Cel'],
  ['3℃／－8℃', '3℃ | temperature | 3 | Cel', '－8℃ | temperature | -8 | Cel'],
  ['-2～8℃', '-2～8℃ | temperature | -2..8 | Cel'],
  ['-8℃～-3℃', '-8℃～-3℃ | temperature | -8..-3 | Cel'],
  ['零下二三十摄氏度', '零下二三十摄氏度 | temperature | -30..-20 | Cel'],
  ['零下0℃', '零下0℃ | temperature | 0 | Cel'], // zero has no sign
  ['-00来元', '-00来元 | money | 0 | CNY | about 来'],
  ['-5℃至-0℃', '-5℃至-0℃ | temperature | -5..0 | Cel'],
  ['零下5℃至零上3℃', '零下5℃至零上3℃ | temperature | -5..3 | Cel'],
  ['零下8至零下3摄氏度', '零下8至零下3摄氏度 | temperature | -8..-3 | Cel'],
  ['增长-2.3%', '-2.3% | percent | -2.3 | %'],
  ['气温30度', '30度 | temperature | 30 | Cel'],
  ['北纬40.6度', '40.6度 | angle | 40.6 | deg'],
  ['用电3000度', '3000度 | energy | 3000 | kW.h'],
  ['时速120公里', '120公里 | speed | 120 | km/h'],
  ['100公里／小时', '100公里／小时 | speed | 100 | km/h'],
  ['5000元/平方米', '5000元/平方米 | money | 5000 | CNY/m2'],
  ['每亩500公斤', '500公斤 | mass | 500 | kg/亩'],
  ['35微克/立方米', '35微克/立方米 | concentration | 35 | ug/m3'],
  ['128MB', '128MB | data | 128 | MBy'],
  ['5.8GHz', '5.8GHz | frequency | 5.8 | GHz'],
  ['0.12微西弗', '0.12微西弗 | radiation | 0.12 | uSv'],
  ['60分贝', '60分贝 | number | 60 | dB'],
  ['1.78米', '1.78米 | length | 1.78 | m'],
  ['身高1米78', '1米78 | length | 1.78 | m'],
  ['跑出9秒83', '9秒83 | duration | 9.83 | s'],
  ['跑出９秒８３', '９秒８３ | duration | 9.83 | s'],
  ['跑出9秒０3', '9秒０3 | duration | 9.03 | s'],
  ['身高１米７', '１米７ | length | 1.7 | m'],
  ['长3米7万', '3米 | length | 3 | m', '7万 | number | 70000 | '],
  ['3斤5两', '3斤5两 | mass | 35 | 两'],
  ['一吨半', '一吨半 | mass | 1.5 | t'],
  ['30公斤级', '30公斤 | mass | 30 | kg'],
  ['5A级景区'],
  ['5G基站'],
  ['2B铅笔']
])

checkQuantities('spans of time and ages', [
  ['前瞻30年', '30年 | duration | 30 | a'], // 000:23
  ['不到两个月', '两个月 | duration | 2 | mo | less-than 不到'], // 003:89
  ['一个月内', '一个月 | duration | 1 | mo | at-most 内'], // 003:89
  ['一小时30分钟', '一小时30分钟 | duration | 90 | min'],
  ['2小时15分', '2小时15分 | duration | 135 | min'],
  ['4分30秒', '4分30秒 | duration | 270 | s'],
  ['3年零6个月', '3年零6个月 | duration | 42 | mo'],
  ['两个半小时', '两个半小时 | duration | 2.5 | h'],
  ['三年半', '三年半 | duration | 3.5 | a'],
  ['半年', '半年 | duration | 0.5 | a'],
  ['半个世纪', '半个世纪 | duration | 0.5 | 个世纪'],
  ['5个多月', '5个多月 | duration | 5 | mo | more-than 多'],
  ['五千年文明', '五千年 | duration | 5000 | a'],
  ['1500年历史', '1500年 | duration | 1500 | a'],
  ['成立70周年', '70周年 | duration | 70 | 周年'],
  ['10日以内', '10日 | duration | 10 | d | at-most 以内'],
  ['三周后', '三周 | duration | 3 | wk'],
  ['四周内', '四周 | duration | 4 | wk | at-most 内'],
  ['向四周蔓延'],
  ['有一天'],
  ['上半年'],
  ['半导体'],
  ['9时50分']
])

checkQuantities('ordinals and scales', [
  ['市第十二次党代会', '第十二次 | ordinal | 12 | 次'], // 000:3
  ['第300万台空调', '第300万台 | ordinal | 3000000 | 台'], // 001:19
  ['市十五届人大常委会第二十八次会议', '十五届 | ordinal | 15 | 届', '第二十八次 | ordinal | 28 | 次'], // 001:123
  ['市十五届人大四次会议', '十五届 | ordinal | 15 | 届', '四次 | ordinal | 4 | 次'], // 001:127
  ['第42号', '第42号 | ordinal | 42 | 号'], // 001:149
  ['1号车间', '1号 | ordinal | 1 | 号'], // 003:115
  ['二期项目', '二期 | ordinal | 2 | 期'], // 003:113
  ['——五论扎扎实实把乡村振兴抓起来', '五论 | ordinal | 5 | 论'], // 000:108
  ['（上接A01版）', '01版 | ordinal | 1 | 版'],
  ['数据质量排名全省第一，3次受到表扬', '第一 | ordinal | 1 | ', '3次 | count | 3 | 次'], // 004:101
  ['二级公路', '二级 | ordinal | 2 | 级'],
  ['三年级', '三年级 | ordinal | 3 | 年级'],
  ['三等奖', '三等奖 | ordinal | 3 | 等奖'],
  ['3楼病房', '3楼 | ordinal | 3 | 楼'],
  ['千亿级产业集群', '千亿级 | scale | 100000000000 | 级'], // 001:162
  ['五千亿级产业园区', '五千亿级 | scale | 500000000000 | 级'], // 004:61
  ['5万吨级泊位', '5万吨级 | scale | 50000 | 吨级'],
  ['里氏6.2级地震', '6.2级 | scale | 6.2 | 级'],
  ['六点一级地震', '六点一级 | scale | 6.1 | 级'],
  ['启动一级预案', '一级 | ordinal | 1 | 级'],
  ['第三方机构'], // 001:160
  ['第一时间'], // 003:83
  ['第一书记'], // 000:66
  ['第一，坚持方向；第二，抓好落实'],
  ['华龙一号'], // 001:11
  ['神舟十五号'],
  ['二十大精神'] // 004:93
])

checkQuantities('numbers without a unit', [
  ['粉丝突破300万', '300万 | number | 3000000 |  | more-than 突破'],
  ['30余万', '30余万 | number | 300000 |  | more-than 余'],
  ['30万年薪', '30万 | number | 300000 | '],
  ['共计1500']
])

describe('what a quantity is about', () => {
  test.each([
    ['总投资达1095亿元', '总投资', undefined], // 000:13
    ['年产能将达120GWh', '年产能', undefined], // 003:91
    ['今年产量30余万公斤', '产量', undefined], // 003:47, not 年产量
    ['占比超85%', '占比', undefined],
    ['力争首位产业产值两年内超过300亿元', undefined, undefined], // the span of time has no property
    ['24个重大项目成功签约', undefined, '重大项目'], // 000:19
    ['招商引资项目252个，', undefined, '招商引资项目'], // 000:27
    ['此次项目共41个，', undefined, '项目'], // 000:74
    ['100个“专精特新”企业', undefined, '“专精特新”企业'], // 001:65
    ['六大产业园建设', undefined, '产业园'], // 002:17
    ['1000台旅居车项目', undefined, '旅居车'], // 001:45
    ['提高20个百分点', undefined, undefined],
    ['3个主要人物', undefined, undefined],
    ['3个企业家', undefined, undefined],
    ['数十栋居民楼', undefined, undefined],
    ['该医院共6层，', undefined, undefined]
  ])('%s', (value, attribute, counted) => {
    const [quantity] = extractQuantities(value)
    expect(quantity?.attribute?.value).toBe(attribute)
    expect(quantity?.counted?.value).toBe(counted)
    for (const phrase of [quantity?.attribute, quantity?.counted]) {
      if (phrase) expect(value.slice(phrase.start, phrase.end)).toBe(phrase.value)
    }
  })

  test('should give the value behind a span of time its property', () => {
    const quantities = extractQuantities('产值两年内超过300亿元')
    expect(quantities.map(({attribute}) => attribute?.value)).toEqual([undefined, '产值'])
  })

  test('should give both values of a list the property', () => {
    const quantities = extractQuantities('经济总量先后突破4000亿元、5000亿元')
    expect(quantities.map(({attribute}) => attribute?.value)).toEqual(['经济总量', '经济总量'])
  })
})

describe('values in units of the International System', () => {
  test.each([
    ['15万吨', '150000000', 'kg'],
    ['1亩', '2000/3', 'm2'],
    ['3亩', '2000', 'm2'],
    ['120GWh', '432000000000000', 'J'],
    ['1.1亿千瓦', '110000000000', 'W'],
    ['3斤5两', '1.75', 'kg'],
    ['72公里/小时', '20', 'm/s'],
    ['80公里/小时', '200/9', 'm/s'],
    ['1英里', '1609.344', 'm'],
    ['90分钟', '5400', 's'],
    ['5万吨标准煤', '1465350000000000', 'J']
  ])('%s is %s %s', (value, decimal, unit) => {
    expect(extractQuantities(value)[0]?.si).toEqual({value: decimal, unit})
  })

  test.each(['30℃', '5年', '两个月', '35岁', '85%', '100元', '3个', '5至8吨'])('%s has none', (value) => {
    expect(extractQuantities(value)[0]).toBeDefined()
    expect(extractQuantities(value)[0]).not.toHaveProperty('si')
  })
})

test('should give every field of a quantity', () => {
  expect(extractQuantities('总投资约12.8亿元')).toEqual([
    {
      type: 'quantity',
      kind: 'money',
      text: '12.8亿元',
      value: '1280000000',
      amount: 1280000000,
      unit: 'CNY',
      unitText: '元',
      modifier: 'about',
      modifierText: '约',
      attribute: {value: '总投资', start: 0, end: 3},
      start: 4,
      end: 10
    }
  ])
})

test.each([
  ['15万吨', '吨'],
  ['两个月', '个月'],
  ['百分之五', '百分之'],
  ['六成', '成'],
  ['5000元/平方米', '元/平方米'],
  ['¥3/吨', '¥'], // the sign and the unit behind the stroke are no one word
  ['三吨半/亩', '吨'],
  ['3亿元/年', '元/年'],
  ['5万千瓦', '千瓦'],
  ['¥500', '¥'],
  ['三分之一', '']
])('should keep the unit of %s as printed: %s', (value, unitText) => {
  expect(extractQuantities(value)[0]?.unitText).toBe(unitText)
})
