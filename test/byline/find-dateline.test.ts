import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findClosingDateline, findDateline, findLeadByline, isEndMark} from '../../src/byline/find-dateline.js'
import {prepareHouseStyle} from '../../src/house-style/prepare.js'
import {show} from './show.js'

/** What a dateline says: value, agency, form, place, date, names, and how the text begins. */
function read(value: string): unknown[] {
  const match = findDateline(value)
  if (!match) return []
  const {agency, form, place, date, byline, bodyStart} = match
  return [match.value, agency, form, place, date, show(byline).slice(1), value.slice(bodyStart)]
}

describe('findDateline', () => {
  it.each<[string, unknown[]]>([
    // 000:58
    [
      '本报讯（记者 孙小蕊 通讯员 王国辉）为贯彻',
      [
        '本报讯',
        '本报',
        '讯',
        undefined,
        undefined,
        ['孙小蕊 reporter (记者)', '王国辉 correspondent (通讯员)'],
        '为贯彻'
      ]
    ],
    // 003:45
    [
      '本报讯(洛报融媒记者 孙小蕊)昨日',
      ['本报讯', '本报', '讯', undefined, undefined, ['孙小蕊 reporter (记者) @洛报融媒'], '昨日']
    ],
    // A line of its own: the text begins below it.
    [
      '本报义乌5月21日电 记者 周远',
      ['本报义乌5月21日电', '本报', '电', '义乌', '5月21日', ['周远 reporter (记者)'], '']
    ],
    ['本报讯 记者 近日', ['本报讯', '本报', '讯', undefined, undefined, [], '记者 近日']],
    ['本报讯 近日', ['本报讯', '本报', '讯', undefined, undefined, [], '近日']],
    ['　　本报讯  近日', ['本报讯', '本报', '讯', undefined, undefined, [], '近日']],
    ['本报讯3月27日晚', ['本报讯', '本报', '讯', undefined, undefined, [], '3月27日晚']],
    ['本报讯据市公安局消息', ['本报讯', '本报', '讯', undefined, undefined, [], '据市公安局消息']],
    [
      '本报讯 记者李国明报道：《诗选》一书',
      ['本报讯', '本报', '讯', undefined, undefined, ['李国明 reporter (记者)'], '《诗选》一书']
    ],
    [
      '本报讯 记者 李明 通讯员 王刚 近日，我市',
      [
        '本报讯',
        '本报',
        '讯',
        undefined,
        undefined,
        ['李明 reporter (记者)', '王刚 correspondent (通讯员)'],
        '近日，我市'
      ]
    ],
    ['本报讯 记者李明昨日获悉', ['本报讯', '本报', '讯', undefined, undefined, [], '记者李明昨日获悉']],
    [
      '新华社成都3月18日电 3月18日上午',
      ['新华社成都3月18日电', '新华社', '电', '成都', '3月18日', [], '3月18日上午']
    ],
    [
      '新华社成都6月28日电 （记者李明）全国',
      ['新华社成都6月28日电', '新华社', '电', '成都', '6月28日', ['李明 reporter (记者)'], '全国']
    ],
    [
      '新华社成都 6 月 28 日电 全国',
      ['新华社成都 6 月 28 日电', '新华社', '电', '成都', '6 月 28 日', [], '全国']
    ],
    [
      '新华社北京2001年1月1日电 新年',
      ['新华社北京2001年1月1日电', '新华社', '电', '北京', '2001年1月1日', [], '新年']
    ],
    [
      '新华社首尔、平壤3月1日电 两国',
      ['新华社首尔、平壤3月1日电', '新华社', '电', '首尔、平壤', '3月1日', [], '两国']
    ],
    [
      '新华社“雪龙”号3月1日电 考察队',
      ['新华社“雪龙”号3月1日电', '新华社', '电', '“雪龙”号', '3月1日', [], '考察队']
    ],
    [
      '本报上海10月19日电 记者王岚报道：大会',
      ['本报上海10月19日电', '本报', '电', '上海', '10月19日', ['王岚 reporter (记者)'], '大会']
    ],
    [
      '本报成都12月30日讯新华社记者秦明、本报记者赵东报道：市民',
      [
        '本报成都12月30日讯',
        '本报',
        '讯',
        '成都',
        '12月30日',
        ['秦明 reporter (记者) @新华社', '赵东 reporter (记者) @本报'],
        '市民'
      ]
    ],
    [
      '本报成都1月2日讯综合本报各地消息：',
      ['本报成都1月2日讯', '本报', '讯', '成都', '1月2日', [], '综合本报各地消息：']
    ],
    ['本报北京3月1日专电 昨日', ['本报北京3月1日专电', '本报', '电', '北京', '3月1日', [], '昨日']],
    ['本报上海讯 近日', ['本报上海讯', '本报', '讯', '上海', undefined, [], '近日']],
    [
      '中新社兰州十月九日电(记者冷明)记者从',
      ['中新社兰州十月九日电', '中新社', '电', '兰州', '十月九日', ['冷明 reporter (记者)'], '记者从']
    ],
    [
      '中新社三亚五月二日电五月二日',
      ['中新社三亚五月二日电', '中新社', '电', '三亚', '五月二日', [], '五月二日']
    ],
    ['中新网10月13日电印度', ['中新网10月13日电', '中新网', '电', undefined, '10月13日', [], '印度']],
    [
      '中新网南宁3月18日电(王娇)中新网记者',
      ['中新网南宁3月18日电', '中新网', '电', '南宁', '3月18日', ['王娇 author'], '中新网记者']
    ],
    [
      '人民网4月9日讯据环球网消息，',
      ['人民网4月9日讯', '人民网', '讯', undefined, '4月9日', [], '据环球网消息，']
    ],
    [
      '滨河网3月18日南宁讯（王远记者明哲）17日晚',
      [
        '滨河网3月18日南宁讯',
        '滨河网',
        '讯',
        '南宁',
        '3月18日',
        ['王远 author', '明哲 reporter (记者)'],
        '17日晚'
      ]
    ],
    [
      '晨报讯（实习生程英）昨天',
      ['晨报讯', '晨报', '讯', undefined, undefined, ['程英 intern (实习生)'], '昨天']
    ],
    ['西部网讯12日下午', ['西部网讯', '西部网', '讯', undefined, undefined, [], '12日下午']],
    ['碧水蓝天网讯今天', ['碧水蓝天网讯', '碧水蓝天网', '讯', undefined, undefined, [], '今天']],
    [
      '厦门网-厦门日报讯 昨日',
      ['厦门网-厦门日报讯', '厦门网-厦门日报', '讯', undefined, undefined, [], '昨日']
    ],
    [
      '国际在线消息(记者金明):比利时',
      ['国际在线消息', '国际在线', '讯', undefined, undefined, ['金明 reporter (记者)'], '比利时']
    ],
    ['新京报9月7日信息：昨日', ['新京报9月7日信息', '新京报', '讯', undefined, '9月7日', [], '昨日']],
    [
      '东方网(来源:长江商报)11月12日信息:昨日',
      ['东方网(来源:长江商报)11月12日信息', '东方网', '讯', undefined, '11月12日', [], '昨日']
    ],
    ['中广网消息今天', ['中广网消息', '中广网', '讯', undefined, undefined, [], '今天']],
    ['本报综合消息 近日', ['本报综合消息', '本报', '讯', undefined, undefined, [], '近日']],
    ['【本报讯】近日', ['本报讯', '本报', '讯', undefined, undefined, [], '近日']],
    [
      '(本报讯 记者 李明)昨日',
      ['本报讯', '本报', '讯', undefined, undefined, ['李明 reporter (记者)'], '昨日']
    ]
  ])('should read %j', (value, expected) => {
    expect(read(value)).toEqual(expected)
  })

  it.each<[string, true | undefined, string]>([
    ['据新华社成都5月26日电 （记者李明）中共中央', true, '中共中央'],
    ['据新华社电，4月7日', true, '4月7日'],
    ['新华社成都5月26日电 中共中央', undefined, '中共中央']
  ])('should tell whether %j is abridged', (value, abridged, body) => {
    const match = findDateline(value)
    expect([match?.abridged, value.slice(match?.bodyStart)]).toEqual([abridged, body])
    expect(match?.value).toBe(value.slice(match?.start, match?.end))
  })

  it('should pass over a bracket with a title in which no name can be read', () => {
    const value = '本报讯（记者王）昨日'
    expect(findDateline(value)).toEqual({
      value: '本报讯',
      start: 0,
      end: 3,
      agency: '本报',
      form: '讯',
      bodyStart: 8
    })
  })

  it('should give the byline offsets in the paragraph', () => {
    const value = '本报讯（记者 李明）昨日'
    const byline = findDateline(value)?.byline
    expect(byline).toMatchObject({kind: 'dateline', value: '（记者 李明）', start: 3, end: 10})
    expect(byline?.value.slice(byline.contributors[0]?.start, byline.contributors[0]?.end)).toBe('李明')
  })

  it('should know the outlets of a house style', () => {
    const style = prepareHouseStyle({outlets: ['顶呱呱']})
    expect(findDateline('顶呱呱讯 近日', style)?.agency).toBe('顶呱呱')
    expect(findDateline('顶呱呱讯 近日')).toBeUndefined()
  })

  it.each([
    '据新华社报道，今年',
    '据新华网消息，今年',
    '据日本新闻网报道',
    '据中国电影家协会统计',
    '新华社记者在车站看到，大火',
    '新华社消息说，会谈',
    '本报记者在采访时了解到',
    '本报接到市民来电，反映',
    '本报3月5日电视版',
    '本报通讯员队伍',
    '本报讯息',
    '本报电子版',
    '人民日报社论指出',
    '中国网信息中心发布',
    '互联网讯息时代',
    '中新网记者18日从广西',
    '昨日，我市召开', // 000:102
    '（新华社北京3月1日电）',
    '',
    '据'
  ])('should find none in %j', (value) => {
    expect(findDateline(value)).toBeUndefined()
  })

  it('should cut true, whatever the text', () => {
    const pieces = [
      ...'据本报新华社网讯电消息信北京上海3月一日（）()：，、 记者李明。',
      '报道：',
      '通讯员',
      '\ud83d'
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 30}), (parts) => {
        const value = `本报${parts.join('')}`
        const match = findDateline(value)
        if (!match) return
        expect(value.slice(match.start, match.end)).toBe(match.value)
        expect(match.value).toContain(match.agency)
        expect(match.bodyStart).toBeGreaterThanOrEqual(match.byline?.end ?? match.end)
        if (match.byline) expect(value.slice(match.byline.start, match.byline.end)).toBe(match.byline.value)
      }),
      {numRuns: 2000}
    )
  })
})

describe('findClosingDateline', () => {
  it.each<[string, string | undefined, string | undefined, string[]]>([
    ['（新华社里斯本2月6日电）', '里斯本', '2月6日', []],
    ['（本报首尔、平壤7月29日电）', '首尔、平壤', '7月29日', []],
    [
      '(本报平壤、首尔4月1日电 记者王岚、马琳、温明)',
      '平壤、首尔',
      '4月1日',
      ['王岚 reporter (记者)', '马琳 reporter (记者)', '温明 reporter (记者)']
    ],
    ['本报北京3月1日电', '北京', '3月1日', []],
    ['（据新华社电）', undefined, undefined, []]
  ])('should read %j', (value, place, date, names) => {
    const match = findClosingDateline(value)
    expect([match?.place, match?.date, show(match?.byline).slice(1)]).toEqual([place, date, names])
  })

  it.each([
    '（本报记者 李明）',
    '新华社北京3月1日电 昨日。',
    '（新华社北京3月1日电 昨日）',
    '本报讯',
    '供电',
    '（通讯）',
    ''
  ])('should find none in %j', (value) => {
    expect(findClosingDateline(value)).toBeUndefined()
  })
})

describe('isEndMark', () => {
  it.each(['（完）', '(完)', '(全文完)', '（续完）', '（本报综合）', '（综合报道）'])(
    'should be %j',
    (value) => {
      expect(isEndMark(value)).toBe(true)
    }
  )

  it.each(['完', '（上）', '（待续）', '（完成）', '（综合）', ''])('should not be %j', (value) => {
    expect(isEndMark(value)).toBe(false)
  })
})

describe('datelines that OCR or the setting spoilt', () => {
  it.each([
    ['本 报 讯 （记者 丁国庆）昨日，市政协召开主席会议。', '丁国庆', '昨日，市政协召开主席会议。'],
    ['本报讯（记者 马晓军  昨日，市公安局公布了新一批点位。', '马晓军', '昨日，市公安局公布了新一批点位。'],
    ['【本报讯】记者王大明北京报道：会议昨日闭幕。', '王大明', '会议昨日闭幕。'],
    ['本报讯 记者王大明 纽约报道：会议昨日闭幕。', '王大明', '会议昨日闭幕。'],
    ['本报讯 记者王大明报道：会议昨日闭幕。', '王大明', '会议昨日闭幕。'],
    ['大河报客户端北京4月27日电（记者 周远）会议今天闭幕。', '周远', '会议今天闭幕。']
  ])('should be read: %s', (value, name, body) => {
    const match = findDateline(value)
    expect(match?.byline?.contributors.map((one) => one.name)).toEqual([name])
    expect(value.slice(match?.bodyStart)).toBe(body)
  })

  it.each(['本报讯（图片为资料照片 昨日，会议召开。', '本 报 讯息中心昨日成立。'])(
    'should name nobody where nobody is named: %s',
    (value) => {
      expect(findDateline(value)?.byline).toBeUndefined()
    }
  )
})

describe('findLeadByline', () => {
  it.each([
    ['（记者 祝融融 通讯员 穆青山）昨日，专家门诊开到了家门口。', '祝融融 穆青山'],
    ['本报记者 上官云 北京报道　春节临近，年货市场日渐红火。', '上官云'],
    ['本报记者孟凡林 通讯员许志平报道：近日，库区又现候鸟。', '孟凡林 许志平']
  ])('should read the names that open a text: %s', (value, names) => {
    expect(findLeadByline(value)).toMatchObject({kind: 'dateline'})
    expect(
      findLeadByline(value)
        ?.contributors.map(({name}) => name)
        .join(' ')
    ).toBe(names)
  })

  it.each([
    '记者昨日从市气象局获悉，本周末将有一次降雨。',
    '本报记者在现场看到，工人正在安装路灯。',
    '（记者 鲁博 摄）工人正在安装路灯。',
    '（记者 鲁博）',
    '本报记者 周远 摄',
    '（小标题）昨日，会议召开。'
  ])('should read none in: %s', (value) => {
    expect(findLeadByline(value)).toBeUndefined()
  })
})
