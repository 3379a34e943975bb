import {weights, type Labeller} from '../evidence.js'

const pageNumber =
  /(?:^|[\s·|])(?:第\s?[A-Z]?[0-9一二三四五六七八九十]{1,3}\s?版|[A-Z]?\d{1,3}\s?版)(?:$|[\s·|:：])/u
const paper = /^[\u4e00-\u9fff]{1,6}(?:日报|晚报|晨报|早报|时报|商报|都市报|周报|周刊|导报|農民日报)$/u
const section =
  /^(?:要闻|综合|国际|国内|时政|经济|社会|民生|文化|体育|副刊|理论|评论|专题|专版|广告|突发|城事|县区|教育|健康|科技|法治|财经|艺术|视觉)(?:[·•/ ](?:要闻|综合|国际|国内|时政|经济|社会|民生|文化|体育|副刊|新闻|专题))?$/u

/** 报头: the name of the paper, the number and the name of the page. */
export const masthead: Labeller = {
  part: 'masthead',
  canBe: ({line}) => line.length <= 24 && line.ending === 'none' && [pageNumber, paper, section].some((shape) => shape.test(line.block.value)),
  evidence: [
    {
      rule: 'masthead-page',
      weight: weights.certain,
      because: 'the head of a page gives its number and name (版次, 版名)',
      holds: ({line}) => !/[上接下转]/u.test(line.block.value) && pageNumber.test(line.block.value)
    },
    {
      rule: 'masthead-paper',
      weight: weights.certain,
      because: 'the name of a paper alone is its masthead',
      holds: ({line}) => paper.test(line.block.value)
    },
    {
      rule: 'masthead-section',
      weight: weights.likely + weights.possible,
      because: 'a page is named after its desk',
      holds: ({line, before, after}) =>
        section.test(line.block.value) &&
        (!before || !after || isFurnitureLike(after) || isFurnitureLike(before))
    },
    {
      rule: 'masthead-rare',
      weight: -weights.possible,
      because: 'most lines are text of articles',
      holds: () => true
    }
  ]
}

function isFurnitureLike(line: {staff: unknown; block: {value: string}}): boolean {
  return line.staff !== undefined || pageNumber.test(line.block.value) || paper.test(line.block.value)
}
