import {describe, expect, it} from 'vitest'
import {readByline} from '../../src/byline/read-byline.js'
import {show} from './show.js'

/** How sure it is, and who is named. */
function read(value: string): Array<string | undefined> {
  const reading = readByline(value)
  return reading ? [reading.strength, ...show(reading.byline).slice(1)] : []
}

describe('readSender', () => {
  it.each<[string, string[]]>([
    ['河北　余长庚', ['possible', '余长庚 author <河北>']],
    ['四川　税　晓', ['possible', '税晓 author <四川>']],
    ['湖北 武汉 王大明', ['possible', '王大明 author <湖北 武汉>']],
    ['北京市海淀区 王大明', ['possible', '王大明 author <北京市海淀区>']],
    ['青平县 余长庚 白守拙', ['possible', '余长庚 author <青平县>', '白守拙 author <青平县>']],
    ['读者　白守拙', ['possible', '白守拙 author (读者)']],
    ['家庭主妇　阿芬', ['possible', '阿芬 author (家庭主妇)']],
    ['县委书记　陶景清', ['possible', '陶景清 author (县委书记)']],
    ['中共青平县委书记 陶景清', ['possible', '陶景清 author (中共青平县委书记)']],
    ['第二实验小学　庾文静', ['possible', '庾文静 author @第二实验小学']],
    ['实验小学四年级 庾文静', ['possible', '庾文静 author @实验小学四年级']],
    ['□县畜牧局 余长庚', ['likely', '余长庚 author @县畜牧局']],
    ['（临江区人民法院　苗　青）', ['likely', '苗青 author @临江区人民法院']],
    ['（县委办 苗青 王敏）', ['likely', '苗青 author @县委办', '王敏 author @县委办']],
    ['（河北 余长庚）', ['likely', '余长庚 author <河北>']],
    ['（村民 余长庚）', ['likely', '余长庚 author (村民)']]
  ])('should read %j', (value, expected) => {
    expect(read(value)).toEqual(expected)
  })

  it.each([
    '河北 石家庄',
    '云南 石林',
    '广东 大亚湾',
    '福建 武夷山',
    '上海 陆家嘴',
    '湖北 黄鹤楼',
    '（江苏 云龙湖）',
    '（山西 黎城）', // a county: two characters, not set apart
    '四川 税晓', // it may be a town
    '河北 新闻',
    '北京 上海 广州',
    '第二实验小学 运动会',
    '第二实验小学 苗青', // a word of two on a line of its own
    '市财政局 公告',
    '市财政局 金点子',
    '临江区人民法院 白皮书',
    '教师 风采',
    '市民 建议',
    '退休教师 白 云', // a word, though set apart
    '□县畜牧局 阴如海', // 阴 opens too many words
    '家庭主妇 阿姨',
    '县委书记 谈发展',
    '读者 向未来',
    '河北·余长庚',
    '河北 余长庚：',
    '政务 余长庚',
    '河北余长庚'
  ])('should find none in %j', (value) => {
    expect(read(value)).toEqual([])
  })

  it('should leave what is longer than such a line', () => {
    expect(read(`河北 ${Array(9).fill('余长庚').join(' ')}`)).toHaveLength(10)
    expect(read(`河北 ${Array(10).fill('余长庚').join(' ')}`)).toEqual([])
  })
})
