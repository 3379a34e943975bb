import {describe, expect, it} from 'vitest'
import {parseInstitution} from '../../src/byline/parse-institution.js'

describe('parseInstitution', () => {
  it.each([
    '洛阳市人民代表大会常务委员会', // 001:155
    '中共洛阳市委办公室',
    '洛阳市公安局交警支队',
    '洛阳日报社',
    '庄伯庸同志治丧小组',
    '“清江杯”青年书法大赛组委会',
    '洛阳甲乙（集团）有限公司'
  ])('should read %s', (value) => {
    expect(parseInstitution(value)).toEqual({
      type: 'byline',
      kind: 'signature',
      value,
      contributors: [{type: 'contributor', name: value, role: 'institution', start: 0, end: value.length}],
      start: 0,
      end: value.length
    })
  })

  it.each(['滨河县自然资源局　2021年6月10日', '滨河县人民政府办公室 二〇二一年六月十日'])(
    'should read the office before the day: %s',
    (value) => {
      const name = value.split(/[ \u3000]/u)[0] ?? ''
      expect(parseInstitution(value)).toMatchObject({
        value,
        contributors: [{name, start: 0, end: name.length}]
      })
    }
  )

  it.each([
    '滨河县自然资源局2021年6月10日',
    '市图书馆开放　2021年6月10日',
    '中航洛阳光电产业园', // 003
    '市应急管理局 获评全国先进集体', // 004:97
    '全市宣传部长会议召开', // 004:89
    '第42号', // 001:151
    '委员会',
    '由市人大常委会，市政府',
    ''
  ])('should find none in %j', (value) => {
    expect(parseInstitution(value)).toBeUndefined()
  })
})
