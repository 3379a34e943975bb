import {describe, expect, it} from 'vitest'
import {isDotAt, isNameBehindTitle, loneNameStrength} from '../../src/byline/names.js'

describe('loneNameStrength', () => {
  it.each([
    '陈曦', // 000:104
    '王琰君', // 002:9
    '王国辉', // 000:58, though 王国 is a word
    '白云飞', // 000:82, though 白云 is a word
    '苟华云', // 000:50
    '欧阳明',
    '司马明远',
    '扎西·次仁',
    '曲六乙',
    '马也',
    '扎西次仁',
    '白玛央金',
    '斯琴高娃',
    '房玉田',
    '费砚', // 费 stands in no given name, but opens one
    '雒树声',
    '相里萤'
  ])('should find %s likely', (name) => {
    expect(loneNameStrength(name, false)).toBe('likely')
  })

  it.each(['洛平', '钟声', '安颖文', '文晓光', '谈骨气', '向未来', '税晓明', '东方晓'])(
    'should find %s possible',
    (name) => {
      expect(loneNameStrength(name, false)).toBe('possible')
    }
  )

  it.each([
    '高度',
    '高速路', // opens with a word
    '常委会',
    '石油城',
    '扎西德勒', // a greeting
    '央金', // one word
    '房产证',
    '房价',
    '向前进',
    '高原红',
    '东方市', // a place
    '文化宫',
    '时间表',
    '王在',
    '李市长',
    '高质',
    '解读', // 004:17
    '平安',
    '成果',
    '剑武',
    '王',
    '王晓明远',
    '要闻·综合',
    '魏坡·新序', // 003:49
    '·次仁',
    'Tom',
    '',
    '\ud83d'
  ])('should find no name in %j', (name) => {
    expect(loneNameStrength(name, false)).toBeUndefined()
  })

  it.each<[string, string | undefined]>([
    ['洛平', 'likely'],
    ['云德', 'likely'],
    ['剑武', 'possible'],
    ['社会', undefined],
    ['简讯', undefined],
    ['洛阳', undefined]
  ])('should take into account that %s is set apart', (name, strength) => {
    expect(loneNameStrength(name, true)).toBe(strength)
  })
})

describe('isNameBehindTitle', () => {
  it.each([
    '智慧', // 001:125
    '间红宝',
    '明哲',
    '厦公宣',
    '费孝明',
    '次仁卓玛',
    '高峰',
    '钟起的', // OCR for a rare character
    '施密特·约翰',
    'DavidSmith'
  ])('should be %s', (name) => {
    expect(isNameBehindTitle(name)).toBe(true)
  })

  it.each(['手记', '调查', '获悉', '在现场', '从市局', '北京', '王', '王晓明远大', '钟的', '', 'a'])(
    'should not be %j',
    (name) => {
      expect(isNameBehindTitle(name)).toBe(false)
    }
  )
})

describe('isDotAt', () => {
  it('should know the dots that OCR puts in', () => {
    const dots = '·•・‧∙'
    for (let index = 0; index < dots.length; index++) expect(isDotAt(dots, index)).toBe(true)
    expect(isDotAt('.', 0)).toBe(false)
    expect(isDotAt('·', 1)).toBe(false)
  })
})
