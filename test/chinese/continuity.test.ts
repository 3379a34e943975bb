import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {toCollocations} from '../../src/chinese/collocations.js'
import {continuity, partsWord} from '../../src/chinese/continuity.js'

/** What speaks for one line going on in another, on a page of these two and perhaps more. */
function weigh(tail: string, head: string, ...page: readonly string[]): number {
  return continuity(tail, head, toCollocations([tail, head, ...page]))
}

/** Likely enough to join (see `continuity`). */
const likely = 3

describe('continuity', () => {
  test.each([
    ['签约22个重大项目', '之后，我市招商引资工作结出的又一丰硕成果。'], // 000:19, a particle
    ['将依托龙', '头企业开展产业链精准招商。', '培育壮大龙头企业15家以上'], // 001:31, half of a word
    ['各级党组织认真学习,准确领悟精神实质;巧', '用新媒体传播优势,推动全县上下统一思想,妙用、巧用新平台。'], // 001:61
    ['向“宜阳智造”“宜', '阳创造”转变。'], // 001:65, half of a quotation
    ['他指出,', '要加快紧密型县域医共体建设。'], // 001:164, a comma
    ['是洛阳人民', '对美好生活的热切期盼。', '人民对美好生活的向往'], // 002:99
    ['今年以来，主动外出招商,2023', '年赴北京、上海招商66次。'], // 003:135, a numeral and its unit
    ['总投资达12.', '8亿元的项目开工。'], // half of a numeral
    ['占比超过85', '%的企业已经复工。'],
    ['门诊大厅里，一位七十多', '岁的老人在排队。'], // an amount and its unit
    ['总投资将近十亿', '元的项目开工。'],
    ['会议审议通过了《城市管理', '条例》和三个配套办法。'], // half of a title
    ['我市将建设一批智慧校园、', '一批医院病房。'],
    ['截至发稿时，主办方对改期', '尚未作出说明。'], // an adverb that wants a subject
    ['市气象台', '说，今夜到明天有雨。'], // who says it stands before
    ['推动城市更新和', '、', '和'] // no line begins with a mark
  ])('should say that %s goes on in %s', (tail, head, ...page) => {
    expect(weigh(tail, head, ...page)).toBeGreaterThanOrEqual(likely)
  })

  test.each([
    ['会议由市长主持', '昨日，市图书馆新馆开放。'],
    ['会议由市长主持', '据了解，新馆设有儿童区。'],
    ['会议由市长主持', '记者在现场看到，读者有序排队。'],
    ['会议由市长主持', '此外，新馆还开通了夜间借阅。'],
    ['会议由市长主持', '“说走就走的旅行要留心天气。”导游说。'],
    ['会议由市长主持', '“城市的书房越来越多了。”读者周远说。'],
    ['会议由市长主持', '2024年3月，新馆开工。'],
    ['会议由市长主持', '一是强化监督，二是抓好落实。']
  ])('should say that %s does not go on in %s', (tail, head) => {
    expect(weigh(tail, head)).toBeLessThan(0)
  })

  test('should take one character and a comma for the rest of a word, unless it calls or answers', () => {
    expect(weigh('当庭出示了一段录', '像，画面里老人坐在床上。')).toBeGreaterThanOrEqual(likely)
    expect(weigh('会议由市长主持', '像，画面里老人坐在床上。')).toBe(1)
    expect(weigh('会议由市长主持', '好，就这么办。')).toBe(0)
    expect(weigh('会议由市长主持', '画面里，老人坐在床上。')).toBe(0)
  })

  test('should learn from the page which characters go together', () => {
    const [tail, head] = ['专家组考察了滃', '滘村的榕树群。']
    expect(weigh(tail, head, '滃滘村位于河涌交汇处，滃滘村的祠堂保存完好。')).toBeGreaterThan(
      weigh(tail, head)
    )
  })

  test('should take an open quotation for more where the next line closes it', () => {
    const tail = '负责人说，“新馆开放以后'
    expect(weigh(tail, '借阅量翻了一番”。')).toBeGreaterThan(weigh(tail, '借阅量翻了一番。'))
    expect(weigh(tail, '借阅量翻了一番。')).toBeGreaterThan(
      weigh('负责人说，新馆开放以后', '借阅量翻了一番。')
    )
  })

  test('should read both widths alike', () => {
    const pairs = [
      ['他指出，', '要加快建设。'],
      ['会议通过了（以下简称', '方案）的决定。']
    ] as const
    for (const [tail, head] of pairs) {
      const half = (value: string): string =>
        value.replaceAll('，', ',').replaceAll('（', '(').replaceAll('）', ')')
      expect(weigh(half(tail), half(head))).toBe(weigh(tail, head))
    }
  })

  test('should not mind white space at the cut', () => {
    expect(weigh('将依托龙 \u3000', '\u3000\u3000头企业开展招商。')).toBe(
      weigh('将依托龙', '头企业开展招商。')
    )
  })

  test('should say nothing where a line is empty', () => {
    expect(weigh('', '头企业')).toBe(0)
    expect(weigh('将依托龙', ' ')).toBe(0)
  })

  test('should say a number of any two lines, bounded', () => {
    const line = fc.oneof(
      fc.string({
        unit: fc.constantFrom('“', '”', '（', '）', '的', '龙', '头', '，', '1', '年', '\ud800', ' '),
        maxLength: 40
      }),
      fc.string({unit: 'binary', maxLength: 20})
    )
    const property = fc.property(line, line, (tail, head) => {
      const weight = weigh(tail, head)
      expect(Number.isFinite(weight)).toBe(true)
      expect(Math.abs(weight)).toBeLessThan(40)
    })
    fc.assert(property, {seed: 1, numRuns: 200})
  })
})

describe('partsWord', () => {
  test.each([
    ['安置点还没封顶，配', '套的标准厂房先交了钥匙。'],
    ['近日出台的《洛阳市制造业产业链招商行动计划》提出,将依托龙', '头企业开展产业链精准招商'] // 001:31
  ])('should find a word in two: %s | %s', (tail, head) => {
    expect(partsWord(tail, head)).toBe(true)
  })

  test.each([
    ['会议由市长主持', '记者在现场看到，读者有序排队。'],
    ['安置点还没封顶，配。', '套的标准厂房先交了钥匙。'],
    ['', '套的标准厂房'],
    ['安置点还没封顶，配', '']
  ])('should find none: %s | %s', (tail, head) => {
    expect(partsWord(tail, head)).toBe(false)
  })
})
