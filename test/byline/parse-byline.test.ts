import {describe, expect, it} from 'vitest'
import {parseByline} from '../../src/byline/parse-byline.js'
import {show} from './show.js'

describe('parseByline', () => {
  it.each<[string, string[]]>([
    // 000:82
    [
      '本报记者 白云飞 李东慧 通讯员 刘超',
      [
        'signature',
        '白云飞 reporter (记者) @本报',
        '李东慧 reporter (记者) @本报',
        '刘超 correspondent (通讯员)'
      ]
    ],
    // 004:67
    [
      '洛报融媒记者 李东慧 孙小蕊',
      ['signature', '李东慧 reporter (记者) @洛报融媒', '孙小蕊 reporter (记者) @洛报融媒']
    ],
    // 001:125
    [
      '(记者 智慧 见习记者 谢娜 通讯员 何燕)',
      ['signature', '智慧 reporter (记者)', '谢娜 trainee-reporter (见习记者)', '何燕 correspondent (通讯员)']
    ],
    ['本报记者 陈曦', ['signature', '陈曦 reporter (记者) @本报']],
    ['□本报记者 陈 醒', ['author', '陈醒 reporter (记者) @本报']],
    ['（陈曦）', ['signature', '陈曦 author']], // 000:104
    ['洛平', ['author', '洛平 author']], // 000:110
    ['洛 平', ['author', '洛平 author']], // 003:7
    ['王琰君', ['author', '王琰君 author']], // 002:9
    ['何伟', ['author', '何伟 author']], // 002:61
    ['张海川  付明志   赵学文', ['author', '张海川 author', '付明志 author', '赵学文 author']],
    [
      '本报驻泰国记者 万 晨 马 琳 本报驻越南记者 王 岚',
      [
        'signature',
        '万晨 reporter (记者) @本报 <驻泰国>',
        '马琳 reporter (记者) @本报 <驻泰国>',
        '王岚 reporter (记者) @本报 <驻越南>'
      ]
    ],
    [
      '（本报记者 赵文和 苏州日报记者 何志明）',
      ['signature', '赵文和 reporter (记者) @本报', '何志明 reporter (记者) @苏州日报']
    ],
    [
      '（本报记者李战生、罗爱国报道）',
      ['signature', '李战生 reporter (记者) @本报', '罗爱国 reporter (记者) @本报']
    ],
    ['本报记者 李晓明 北京报道', ['signature', '李晓明 reporter (记者) @本报 <北京>']],
    ['记者 李明 责任编辑 王刚', ['signature', '李明 reporter (记者)', '王刚 editor (责任编辑)']],
    [
      '通讯员　郗小满（县融媒体中心）　阴如海（县畜牧局）　本报记者　甘　泉',
      [
        'signature',
        '郗小满 correspondent (通讯员) @县融媒体中心',
        '阴如海 correspondent (通讯员) @县畜牧局',
        '甘泉 reporter (记者) @本报'
      ]
    ],
    ['本报通讯员 王明（青平县）', ['signature', '王明 correspondent (通讯员) @本报 <青平县>']],
    [
      '本报特约记者　贺兰舟　发自埃斯佩兰萨港',
      ['signature', '贺兰舟 special-reporter (特约记者) @本报 <埃斯佩兰萨港>']
    ],
    ['本报赴以色列特派记者 王明', ['signature', '王明 reporter (特派记者) @本报 <赴以色列>']],
    ['南都记者 张艳丽', ['signature', '张艳丽 reporter (记者) @南都']],
    ['华西都市报-封面新闻记者 杨雪', ['signature', '杨雪 reporter (记者) @华西都市报-封面新闻']],
    ['大河报·豫视频记者 朱长振', ['signature', '朱长振 reporter (记者) @大河报·豫视频']],
    ['现代快报+记者 徐明', ['signature', '徐明 reporter (记者) @现代快报+']],
    ['本报随队记者 王明', ['signature', '王明 reporter (随队记者) @本报']],
    ['记者 施密特·约翰', ['signature', '施密特·约翰 reporter (记者)']],
    ['扎西·次仁', ['author', '扎西·次仁 author']],
    ['（高建疆　买买提江）', ['signature', '高建疆 author', '买买提江 author']],
    ['本报记者 阿依古丽', ['signature', '阿依古丽 reporter (记者) @本报']],
    ['（记者 次仁卓玛）', ['signature', '次仁卓玛 reporter (记者)']],
    ['欧阳明远', ['author', '欧阳明远 author']],
    ['本报记者 王 琰 君', ['signature', '王琰君 reporter (记者) @本报']]
  ])('should read the names in %j', (value, expected) => {
    expect(show(parseByline(value))).toEqual(expected)
  })

  it.each<[string, string[]]>([
    // 000:50
    [
      '记者 鲁博 通讯员 苟华云 摄',
      ['credit', '鲁博 reporter photo (记者)', '苟华云 correspondent photo (通讯员)']
    ],
    // 003:139
    [
      '孙磊磊 袁燕芳/文 倪睿/图',
      ['signature', '孙磊磊 writer text', '袁燕芳 writer text', '倪睿 photographer photo']
    ],
    ['文/张三 图/李四', ['signature', '张三 writer text', '李四 photographer photo']],
    ['文：张三　图：李四', ['signature', '张三 writer text', '李四 photographer photo']],
    ['新华社记者 黄文明摄', ['credit', '黄文明 reporter photo (记者) @新华社']],
    ['（新华社记者陆红旗摄）', ['credit', '陆红旗 reporter photo (记者) @新华社']],
    ['记者 赵海燕 文/图', ['credit', '赵海燕 reporter (记者)']],
    ['本报记者 张三 李四 摄影报道', ['credit', '张三 reporter (记者) @本报', '李四 reporter (记者) @本报']],
    ['（图片除署名外均为本报记者周远摄）', ['credit', '周远 reporter photo (记者) @本报']],
    ['题图：张三摄', ['credit', '张三 photographer photo']],
    ['新华社发（张三摄）', ['credit', '张三 photographer photo @新华社']],
    ['图/新华社', ['credit', '新华社 institution photo']],
    ['文/图', ['credit']],
    ['郭明远 译', ['signature', '郭明远 translator']],
    ['郭明远译', ['signature', '郭明远 translator']],
    ['约翰·史密斯 郭明远译', ['signature', '约翰·史密斯 author', '郭明远 translator']],
    ['□郗光远口述　翟小棠整理', ['author', '郗光远 author', '翟小棠 compiler']],
    ['记录整理：本报记者　姬小舟', ['signature', '姬小舟 reporter (记者) @本报']],
    ['新华社发（王敏作）', ['credit', '王敏 photographer photo @新华社']],
    ['采访、整理：王敏', ['signature', '王敏 writer text']],
    ['作者丨王敏', ['signature', '王敏 author (作者)']]
  ])('should read who did what in %j', (value, expected) => {
    expect(show(parseByline(value))).toEqual(expected)
  })

  it.each<[string, string[]]>([
    ['人民视觉', ['credit', '人民视觉 institution']],
    ['新华社发', ['credit', '新华社 institution']],
    ['（据新华社）', ['signature', '新华社 institution']],
    ['本报评论员', ['signature', '本报评论员 institution @本报']],
    ['编者', ['signature', '编者 editor']],
    ['本报联合报道组', ['signature', '本报联合报道组 institution @本报']],
    ['本报通讯员　本报记者', ['signature', '本报通讯员 institution @本报', '本报记者 institution @本报']],
    ['编 者', ['signature', '编者 editor']],
    ['中华人民共和国主席李明远', ['signature', '李明远 author (中华人民共和国主席)']],
    ['市长 李明远', ['signature', '李明远 author (市长)']]
  ])('should read who signs %j', (value, expected) => {
    expect(show(parseByline(value))).toEqual(expected)
  })

  it.each<[string, string[]]>([
    [
      '(记者杨正明肖汉文实习生余春生)',
      ['signature', '杨正明 reporter (记者)', '肖汉文 reporter (记者)', '余春生 intern (实习生)']
    ],
    ['(冷文陈明颜志刚)', ['signature', '冷文 author', '陈明 author', '颜志刚 author']],
    ['(记者陈平桂林电台谢明)', ['signature', '陈平 reporter (记者)', '谢明 reporter (记者) @桂林电台']],
    ['(记者陈通讯员交宣)', ['signature', '交宣 correspondent (通讯员)']]
  ])('should read what runs together in %j', (value, expected) => {
    expect(show(parseByline(value))).toEqual(expected)
  })

  it.each([
    '政务要闻', // 000:100
    '核心提示', // 000:7
    '何雄讲话 徐衣显致辞', // 001:107
    '——访宜阳县委书记张汉智', // 001:57
    '●解读', // 004:17
    '中航洛阳光电产业园', // 003
    '孟津草莓助农增收', // 004
    '(本文配图均为资料图片)', // 004
    '王军等参加调研。', // 001:171
    '2020年4月30日 星期四', // 002:5
    '平安洛阳',
    '高质量',
    '时间表',
    '要闻·综合',
    '社 会',
    '洛 阳',
    '记者调查',
    '本报记者在现场',
    '通讯员之家',
    '（完）',
    '尾　声',
    '寒 露',
    '（左二）',
    '记者站',
    '记者 通讯员',
    '本报记者 本报通讯员 本报编辑部',
    '联合报道组',
    '中外记者 齐聚',
    '中外记者 李明',
    '女记者 王敏',
    '高校记者 齐聚',
    '图为记者 王敏',
    '本报记者 发自内心',
    '（记者现场目击）',
    '王敏（女）',
    '王敏新作',
    '王敏讲述',
    '口述 历史',
    '夏夜地图',
    '记者采访',
    '（作者注）',
    '编辑 王明', // staff of the page
    '本报记者 王明 来源：新华网',
    '（评论员文章）',
    '本报记者 获奖',
    '(香港)',
    '(图)',
    '（见图）',
    '(5女6男)',
    '（作者为市作家协会主席）',
    '李明：',
    '宜阳县委书记张汉智',
    '责编：李明远',
    '',
    ' ',
    '（）'
  ])('should find no byline in %j', (value) => {
    expect(parseByline(value)).toBeUndefined()
  })

  it('should keep brackets and take off the spaces around', () => {
    expect(parseByline('　（陈 曦） ')).toEqual({
      type: 'byline',
      kind: 'signature',
      value: '（陈 曦）',
      contributors: [{type: 'contributor', name: '陈曦', role: 'author', start: 1, end: 4}],
      start: 1,
      end: 6
    })
  })
})
