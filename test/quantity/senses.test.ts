import {afterEach, describe, expect, test, vi} from 'vitest'
import {extractQuantities} from '../../src/mention/extract-quantities.js'
import {senses, type Sense} from '../../src/quantity/senses.js'
import {checkQuantities, type Case} from '../mention/check.js'
import {showQuantity} from '../mention/show.js'

/** Sentences, by the words that are settled in them. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  '届 and 次': [
    ['中共十八届四中全会', '十八届 | ordinal | 18 | 届'],
    ['连续四届', '四届 | count | 4 | 届'],
    ['省七次党代会', '七次 | ordinal | 7 | 次'],
    ['全省七次通报', '七次 | count | 7 | 次'],
    ['1461次列车'],
    ['乘坐21次特快'],
    ['3次列车脱轨', '3次 | count | 3 | 次'],
    ['三次产业结构'],
    ['连任两届', '两届 | count | 2 | 届'],
    ['市十五届人大', '十五届 | ordinal | 15 | 届']
  ],
  '版, 层 and 号': [
    ['本报今天出版十二版', '十二版 | count | 12 | 版'],
    ['共16版', '16版 | count | 16 | 版'],
    ['（下转8版）', '8版 | ordinal | 8 | 版'],
    ['住在18层', '18层 | ordinal | 18 | 层'],
    ['共18层', '18层 | count | 18 | 层'],
    ['百十来号人', '百十来号 | count | 110 | 号 | about 来'],
    ['3号人物', '3号 | ordinal | 3 | 号'],
    ['1号车间投产', '1号 | ordinal | 1 | 号'],
    ['神舟五号飞船'],
    ['住在人民路18号']
  ],
  级: [
    ['海上8至9级', '8至9级 | scale | 8..9 | 级'],
    ['偏北风3到4级转5到6级', '3到4级 | scale | 3..4 | 级', '5到6级 | scale | 5..6 | 级'],
    ['12级台风', '12级 | scale | 12 | 级'],
    ['二级公路', '二级 | ordinal | 2 | 级'],
    ['七八级学生'],
    ['四六级考试'],
    ['建成百亿级产业集群', '百亿级 | scale | 10000000000 | 级'],
    ['当地发生6.2级浅源震动', '6.2级 | scale | 6.2 | 级'],
    ['启动地震三级应急响应', '三级 | ordinal | 3 | 级'],
    ['两级法院联合执行', '两级 | count | 2 | 级'],
    ['省市县三级同台演练', '三级 | count | 3 | 级']
  ],
  'scores in a list': [
    ['２５∶２１、２３∶２５', '２５∶２１ | ratio | 25:21 | ', '２３∶２５ | ratio | 23:25 | '],
    [
      '25∶21、23∶25和25∶16',
      '25∶21 | ratio | 25:21 | ',
      '23∶25 | ratio | 23:25 | ',
      '25∶16 | ratio | 25:16 | '
    ],
    ['14:28、15:30'],
    ['第5、14:28']
  ],
  classifiers: [
    ['家禽近百万羽', '百万羽 | count | 1000000 | 羽 | nearly 近'],
    ['礼炮二十八响', '二十八响 | count | 28 | 响'],
    ['第十二回合', '第十二回合 | ordinal | 12 | 回合'],
    ['3任务'],
    ['三十出头'],
    ['三道沟'],
    ['中国红十字会']
  ],
  'numbers without a unit': [['人口4亿7千5百万', '4亿7千5百万 | number | 475000000 | '], ['3千5百']],
  分: [
    ['比去年高出一百一十分', '一百一十分 | count | 110 | 分'],
    ['领先第二名两分', '第二名 | ordinal | 2 | 名', '两分 | count | 2 | 分'],
    ['上半场得三分', '三分 | count | 3 | 分'],
    ['十分领先'],
    ['两分天下'],
    ['三分球'],
    ['得十分之一', '十分之一 | fraction | 1/10 | '],
    ['一百二十分钟', '一百二十分钟 | duration | 120 | min'],
    ['总分一百一十分', '一百一十分 | count | 110 | 分'],
    ['他考了85分', '85分 | count | 85 | 分']
  ],
  '节, 手, 球 and 赛季': [
    ['最大航速30节', '30节 | speed | 30 | [kn_i]'],
    ['速度滑冰3节课', '3节 | count | 3 | 节'],
    ['成交11.3万手', '11.3万手 | count | 113000 | 手'],
    ['两手抓'],
    ['3手机'],
    ['他打进19球', '19球 | count | 19 | 球'],
    ['净胜三球', '三球 | count | 3 | 球'],
    ['全球三球'],
    ['5球员'],
    ['效力三赛季', '三赛季 | count | 3 | 赛季'],
    ['2023赛季'],
    ['他本赛季19球', '19球 | count | 19 | 球']
  ],
  周: [
    ['连涨四周', '四周 | duration | 4 | wk'],
    ['花园四周'],
    ['请假三周', '三周 | duration | 3 | wk'],
    ['四周内完成整改', '四周 | duration | 4 | wk | at-most 内']
  ],
  '级 of tremors': [
    ['已无3级以上余震', '3级 | scale | 3 | 级 | at-least 以上'],
    ['3级以上公路', '3级 | ordinal | 3 | 级 | at-least 以上']
  ],
  stages: [
    ['第二阶段', '第二阶段 | ordinal | 2 | 阶段'],
    ['分三阶段推进', '三阶段 | count | 3 | 阶段'],
    ['第五赛段', '第五赛段 | ordinal | 5 | 赛段'],
    ['取得3阶段性成果']
  ],
  'classifiers of several characters, and what they are not': [
    ['抽检60批次', '60批次 | count | 60 | 批次'],
    ['查出3批次品', '3批 | count | 3 | 批'],
    ['日均9万余辆次', '9万余辆次 | count | 90000 | 辆次 | more-than 余'],
    ['吞吐量3930万标准箱', '3930万标准箱 | count | 39300000 | 标准箱'],
    ['放三勺盐', '三勺 | count | 3 | 勺'],
    ['分三档', '三档 | count | 3 | 档'],
    ['3档案'],
    ['茅台1935出厂价'],
    ['上演3出戏', '3出 | count | 3 | 出']
  ],
  度: [
    ['渔船在北纬40.6度附近获救', '40.6度 | angle | 40.6 | deg'],
    ['午后气温升到38度', '38度 | temperature | 38 | Cel'],
    ['环卫工顶着38度的高温清扫', '38度 | temperature | 38 | Cel'],
    ['全村去冬用电3000度', '3000度 | energy | 3000 | kW.h'],
    ['他近视300度', '300度 | number | 300 | 度'],
    ['孩子们盼着3度假期']
  ],
  '期, 论 and 大': [
    ['园区二期工程', '二期 | ordinal | 2 | 期'],
    ['举办12期培训班', '12期 | count | 12 | 期'],
    ['——五论乡村振兴', '五论 | ordinal | 5 | 论'],
    ['五论乡村振兴', '五论 | ordinal | 5 | 论'],
    ['3论乡村振兴'],
    ['五论坛'],
    ['三大产业集群', '三大 | count | 3 | 大'],
    ['二十大召开']
  ],
  '成, 块, 折 and 方': [
    ['六成受访者赞成', '六成 | percent | 60 | %'],
    ['三成立'],
    ['租房押金500块', '500块 | money | 500 | CNY'],
    ['锯开3块木板', '3块 | count | 3 | 块'],
    ['春装打八折', '八折 | percent | 80 | %'],
    ['书店打八五折', '八五折 | percent | 85 | %'],
    ['挖走100万方土', '100万方 | volume | 1000000 | m3'],
    ['三方会谈']
  ],
  '点 and 里': [
    ['提出三点建议', '三点 | count | 3 | 点'],
    ['指数上涨36.5点', '36.5点 | count | 36.5 | 点'],
    ['走出二十里', '二十里 | length | 20 | 里'],
    ['还剩三里路', '三里 | length | 3 | 里'],
    ['修渠五里', '五里 | length | 5 | 里'],
    ['走进三里屯']
  ]
}

for (const [name, sentences] of Object.entries(cases)) checkQuantities(name, sentences)

describe('the rows', () => {
  const sentences = Object.values(cases).flatMap((rows) => rows.map(([value]) => value))

  afterEach(() => {
    vi.doUnmock('../../src/quantity/senses.js')
    vi.resetModules()
  })

  /** What is read by a library that lacks a row, or none. */
  async function readWithout(row: Sense | undefined): Promise<string[]> {
    vi.resetModules()
    vi.doMock('../../src/quantity/senses.js', () => ({senses: senses.filter((one) => one !== row)}))
    const {extractQuantities: extract} = await import('../../src/mention/extract-quantities.js')
    return sentences.map((value) => extract(value).map(showQuantity).join())
  }

  const whole = sentences.map((value) => extractQuantities(value).map(showQuantity).join())

  test('should all be asked, where none lacks', async () => {
    expect(await readWithout(undefined)).toEqual(whole)
  })

  test.each(senses.map((row, index) => [index, row.word, row] as const))(
    'should each decide a sentence: %i, %s',
    async (_, __, row) => {
      expect(await readWithout(row)).not.toEqual(whole)
    }
  )
})
