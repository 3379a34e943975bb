import {isCodeAt, toCodes, type CodeSet} from '../../chinese/code-set.js'
import type {PreparedStyle} from '../../house-style/prepare.js'
import {weights, type Labeller} from '../evidence.js'
import {
  ABOVE_LINE,
  ABOVE_TITLE,
  BELOW_TITLE,
  CLAUSES,
  DASHED,
  JUMP,
  MARKED,
  NUMBERED,
  OPEN,
  PARTED,
  STAFF
} from '../traits.js'

/** Names that columns and campaigns have in most papers. */
const standing =
  /^[【[]?(?:政务要闻|时政要闻|要闻|简讯|短讯|快讯|短波|动态|简明新闻|新闻速递|钟声|社论|评论员文章|时评|锐评|快评|今日谈|人民论坛|视点|国际视点|观察|聚焦|社会聚焦|一把手访谈|访谈|对话|现场|特写|图片新闻|出访归来|新春走基层|走基层|一句话新闻|记者调查|新闻调查|深度调查|读者来信|群众来信|来信照登|编读往来|读者论坛|百姓故事|凡人善举|身边好人|热线追踪|民生热线|市民热线|以案说法|今日快评|今日评论|本报评论|街谈巷议|一家之言|心香一瓣|灯下漫笔|人生百味|世相百态|岁月留痕|读史札记|长篇连载|小说连载|大使随笔|金台随感|文化评弹|热点追踪)[】\]]?$/u
const campaign =
  /(?:学习|宣传|贯彻|践行|弘扬|落实)[^，。]{2,24}精神$|(?:进行时|大家谈|在行动|系列谈|专栏|专题|特刊)$/u
const namedAfter = /(?:访谈|观察|论坛|视点|聚焦|快讯|简讯|短波|随笔|时评|要闻)$/u

/** Longest of the standing names, brackets included. */
const longestStanding = 7
/** Last characters of the names of campaigns, and of what columns are named after. */
const campaignLast: CodeSet = toCodes('神时谈动栏题刊')
const namedAfterLast: CodeSet = toCodes('谈察坛点焦讯波笔评闻')

function isStanding(value: string): boolean {
  return value.length <= longestStanding && standing.test(value)
}

function isCampaign(value: string): boolean {
  return isCodeAt(value, value.length - 1, campaignLast) && campaign.test(value)
}

function isNamedAfter(value: string): boolean {
  return isCodeAt(value, value.length - 1, namedAfterLast) && namedAfter.test(value)
}

/** A standing rubric of the house, with or without the brackets that it is set in. */
function isOfHouse(value: string, {rubrics}: PreparedStyle): boolean {
  return rubrics.size > 0 && (rubrics.has(value) || rubrics.has(value.replace(frame, '')))
}

/** 【简讯】, “读懂洛阳”. */
const frame = /^[【［《“「]|[】］》”」]$/gu

/** 栏目: the column or campaign that an article stands under. */
export const rubric: Labeller = {
  part: 'rubric',
  needs: OPEN,
  lacks: STAFF | JUMP,
  least: 2,
  most: 40,
  canBe: ({line, shown, habits}) =>
    isOfHouse(line.text, habits.style) ||
    ((shown & (CLAUSES | NUMBERED | DASHED)) === 0 && (line.byline === undefined || isStanding(line.text))),
  evidence: [
    {
      rule: 'rubric-standing',
      weight: weights.certain + weights.likely,
      because: 'columns keep their names for years and across papers',
      holds: ({line, habits}) => isStanding(line.text) || isOfHouse(line.text, habits.style)
    },
    {
      rule: 'rubric-campaign',
      weight: weights.likely + weights.possible,
      because: 'campaigns are named by a formula: 学习贯彻…精神, …进行时',
      closes: campaignLast,
      holds: ({line}) => campaign.test(line.text)
    },
    {
      rule: 'rubric-named',
      weight: weights.likely,
      because: 'a short name that ends in a word for a column',
      most: 8,
      holds: ({line}) => isNamedAfter(line.text)
    },
    {
      rule: 'rubric-above-campaign',
      weight: weights.likely + weights.possible,
      because: 'the slogan of a campaign stands above its name',
      stands: ABOVE_LINE,
      most: 24,
      holds: ({line, after}) =>
        after !== undefined && (isCampaign(after.text) || isStanding(after.text)) && !line.text.includes('。')
    },
    {
      rule: 'rubric-below-slogan',
      weight: weights.likely,
      because: 'the name of a campaign stands below its slogan, and both above the headline',
      stands: BELOW_TITLE | ABOVE_TITLE,
      holds: ({line, before}) => isCampaign(line.text) && before !== undefined && before.parts.length > 1
    },
    {
      rule: 'rubric-short',
      weight: weights.possible,
      because: 'columns have short names, headlines are longer',
      stands: ABOVE_TITLE,
      lacks: PARTED,
      most: 5
    },
    {
      rule: 'rubric-higher-mark',
      weight: -weights.likely,
      because:
        'the name of a column is set smaller than the headline: where one line of the two is marked, it is the headline',
      needs: MARKED,
      stands: ABOVE_TITLE,
      holds: ({after}) => after !== undefined && after.block.depth === 0
    },
    {
      rule: 'rubric-rare',
      weight: -weights.possible,
      because: 'most articles stand under no column'
    },
    {
      rule: 'rubric-short-only',
      weight: -weights.possible,
      because: 'a column has a short name',
      least: 15,
      holds: ({line}) => !isCampaign(line.text)
    }
  ]
}
