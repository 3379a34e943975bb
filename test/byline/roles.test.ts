import {describe, expect, it} from 'vitest'
import {parseByline} from '../../src/byline/parse-byline.js'
import {modifierBefore, modifiers, titleAt, titles} from '../../src/byline/roles.js'

describe('titles', () => {
  const rows: Array<[string, string]> = [
    ['记者', 'reporter'],
    ['通讯员', 'correspondent'],
    ['报道员', 'correspondent'],
    ['实习生', 'intern'],
    ['评论员', 'author'],
    ['观察员', 'author'],
    ['撰稿人', 'writer'],
    ['摄影师', 'photographer'],
    ['作者', 'author']
  ]

  it.each(rows)('should make of a %s a %s', (title, role) => {
    expect(parseByline(`${title} 王明`)?.contributors).toEqual([
      {type: 'contributor', name: '王明', role, title, start: title.length + 1, end: title.length + 3}
    ])
  })

  it('should each be tested', () => {
    expect(titles.map(({word}) => word)).toEqual([...rows.map(([word]) => word), '编辑'])
    expect(parseByline('记者 王明 编辑 李刚')?.contributors[1]).toMatchObject({name: '李刚', role: 'editor'})
  })
})

describe('modifiers', () => {
  const rows: Array<[string, string]> = [
    ['见习', 'trainee-reporter'],
    ['实习', 'trainee-reporter'],
    ['特约', 'special-reporter'],
    ['特派', 'reporter'],
    ['首席', 'reporter'],
    ['高级', 'reporter'],
    ['资深', 'reporter'],
    ['主任', 'reporter'],
    ['主笔', 'reporter'],
    ['摄影', 'reporter'],
    ['文字', 'reporter'],
    ['视频', 'reporter'],
    ['全媒体', 'reporter'],
    ['融媒体', 'reporter'],
    ['全媒', 'reporter'],
    ['融媒', 'reporter'],
    ['体育', 'reporter'],
    ['财经', 'reporter'],
    ['驻站', 'reporter'],
    ['随军', 'reporter'],
    ['随队', 'reporter'],
    ['随行', 'reporter'],
    ['前线', 'reporter'],
    ['战地', 'reporter'],
    ['时政', 'reporter'],
    ['政法', 'reporter'],
    ['法治', 'reporter'],
    ['经济', 'reporter'],
    ['科技', 'reporter'],
    ['教育', 'reporter'],
    ['文化', 'reporter'],
    ['文娱', 'reporter'],
    ['民生', 'reporter'],
    ['社会', 'reporter'],
    ['军事', 'reporter'],
    ['国际', 'reporter'],
    ['专题', 'reporter'],
    ['责任', 'reporter'],
    ['值班', 'reporter'],
    ['本版', 'reporter'],
    ['新媒体', 'reporter'],
    ['专栏', 'reporter'],
    ['校园', 'reporter'],
    ['学生', 'reporter'],
    ['青年', 'reporter'],
    ['网络', 'reporter'],
    ['特邀', 'reporter'],
    ['前方', 'reporter']
  ]

  it.each(rows)('should make of a %s记者 a %s', (word, role) => {
    expect(parseByline(`本报${word}记者 王明`)?.contributors[0]).toMatchObject({
      role,
      title: `${word}记者`,
      outlet: '本报'
    })
  })

  it('should each be tested', () => {
    expect(modifiers.map(({word}) => word)).toEqual(rows.map(([word]) => word))
  })

  it('should leave a correspondent what he is', () => {
    expect(parseByline('特约通讯员 王明')?.contributors[0]).toMatchObject({
      role: 'correspondent',
      title: '特约通讯员'
    })
  })

  it('should stand together', () => {
    expect(parseByline('首席摄影记者 王明')?.contributors[0]?.title).toBe('首席摄影记者')
  })
})

describe('titleAt and modifierBefore', () => {
  it('should keep within the bounds given', () => {
    expect(titleAt('本报记者', 2, 4)?.word).toBe('记者')
    expect(titleAt('本报记者', 2, 3)).toBeUndefined()
    expect(titleAt('本报记者', 0, 4)).toBeUndefined()
    expect(modifierBefore('见习记者', 0, 2)?.word).toBe('见习')
    expect(modifierBefore('见习记者', 1, 2)).toBeUndefined()
  })
})
