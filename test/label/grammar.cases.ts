import type {Part} from '../../src/label/parts.js'

/** What a line is, and the line; a `\n` at its head leaves a further blank line. */
type Labelled = readonly [part: Part, line: string]

/** A paragraph that a column end cut. */
const cut = '街道干部把图纸铺在议事厅的长桌上，一户一户地讲采光怎么算、井道放在哪里、施工期间垃圾由谁清'
const hall = '街道设了议事厅，谁家有意见都到这里说。'
const checks = '电梯公司每月派人来检修一次，费用从广告收入里出。'
const basket = '早上七点，六楼的贺大娘拎着菜篮走进电梯，按下一楼。三年前，她下楼要歇四次。'
const shares = '钱分三份：财政补一份，公积金提一份，住户按楼层分摊一份，越高出得越多。'
const tea = '清明时节，茶农背着竹篓上山采摘嫩芽。老师傅守着铁锅翻炒，满屋飘香。'
const price = '合作社收购鲜叶，每斤价钱比往年略高，乡亲们乐得合不拢嘴。'
const fire = '周守山已经生好了火。他十六岁学徒，一双手在铁锅里翻了四十年，徒弟带出三十多个。'
const camera = '茶园里装了摄像头，城里人认养一垄茶树，足不出户看着它发芽。'
const track = '地铁三号线昨夜完成最后一段轨道铺设，列车将在月底空载试跑。沿线车站正在安装扶梯和屏蔽门。'
const river = '最后三公里在河底，盾构机一天只走六米。'

const liftNews =
  '本报讯（记者 周远）昨日上午，滨河街道第一百部加装电梯交付使用，六楼的老人第一次自己下楼买菜。'
const teaNews = '本报云岭4月6日电（记者 吴桐）清明前最后一批鲜叶今天下山，云岭县的茶叶合作社连夜开秤收购。'
const metroNews = '本报讯（记者 郑岩）昨夜，地铁三号线铺下最后一根钢轨，列车将在月底空载试跑。'

/**
 * For each row of the grammar, by why it stands there, a page that is read right with it and wrong without. They are
 * invented.
 */
export const cases: Readonly<Record<string, readonly Labelled[]>> = {
  '电头 opens the text of news': [
    ['headline', '装电梯，他们跑了三百天'],
    ['opening', liftNews]
  ],
  '署名 above the text': [
    ['headline', '装电梯，他们跑了三百天'],
    ['author', '□ 郑岩'],
    ['paragraph', basket]
  ],
  '接版 stands under the headline': [
    ['headline', '装电梯，他们跑了三百天'],
    ['arrival', '（上接01版）'],
    ['paragraph', hall]
  ],
  '提要 comes ahead of the text': [
    ['headline', '轨通之夜'],
    ['standfirst', '核心提示'],
    ['paragraph', river]
  ],
  'text follows its headline': [
    ['headline', '老周的茶园'],
    ['paragraph', camera]
  ],
  '引题 leads into 主题': [
    ['kicker', '### 茶香飘出大山，茶农鼓起腰包'],
    ['headline', '## 这片茶园，他守了四十年'],
    ['paragraph', price]
  ],
  '栏目 heads an article': [
    ['rubric', '灯下漫笔'],
    ['headline', '\n老周的茶园'],
    ['paragraph', tea]
  ],
  'after the end of an article another begins': [
    ['headline', '## 轨通之夜'],
    ['paragraph', river],
    ['signature', '郑岩'],
    ['headline', '## 今年要装两百部电梯'],
    ['paragraph', cut]
  ],
  'a page begins with furniture or a headline group': [
    ['headline', '装电梯，他们跑了三百天'],
    ['paragraph', shares]
  ],
  'a subhead heads text': [
    ['headline', '我市地铁里程突破一百公里'],
    ['opening', metroNews],
    ['subhead', '河底三公里'],
    ['paragraph', river]
  ],
  '署名 below the text': [
    ['headline', '地铁三号线全线轨通'],
    ['paragraph', river],
    ['signature', '（郑岩）'],
    ['notice', '（详细报道见3版）']
  ],
  '图片署名 stands under 图片说明': [
    ['headline', '我市地铁里程突破一百公里'],
    ['paragraph', track],
    ['caption', '图为轨通现场。'],
    ['credit', '本报记者 郑岩 摄'],
    ['opening', liftNews],
    ['paragraph', checks]
  ],
  'a signed text is at its end': [
    ['kicker', '听民声，解民忧'],
    ['headline', '邻里一起想办法 老楼也能装电梯'],
    ['deck', '邻居反对、资金不足，都是怎样谈下来的'],
    ['author', '贺知秋'],
    ['paragraph', basket]
  ],
  'a signed text has no further section': [
    ['headline', '## 茶山上的年轻人'],
    ['author', '本报通讯员 郑岩'],
    ['paragraph', price],
    ['signature', '云岭县农业农村局'],
    ['headline', '## 轨通之夜'],
    ['headline-more', '## 年底载客'],
    ['paragraph', river]
  ],
  'a page does not begin in the middle of an article': [
    ['headline', '## 轨通之夜'],
    ['paragraph', track]
  ],
  'the head of a page stands above a headline': [
    ['folio', '2019年5月8日 星期三'],
    ['headline', '## 轨通之夜'],
    ['deck', '### 市长郑岩出席并宣布全线轨通'],
    ['paragraph', track]
  ],
  'text stands between one subhead and the next': [
    ['masthead', '第二版 要闻'],
    ['headline', '# 老旧小区加装电梯提速'],
    ['headline-more', '让老人走出楼道'],
    ['paragraph', basket]
  ],
  'a subhead heads text: no other article begins below it': [
    ['headline', '## 末班车后的六个小时'],
    ['headline-more', '## 月底空载试跑'],
    ['deck', '夜班工人素描'],
    ['paragraph', river]
  ],
  '电头 stands at the beginning of an article': [
    ['rubric', '聚焦老旧小区'],
    ['kicker', '听民声，解民忧'],
    ['headline', '## 电梯'],
    ['opening', liftNews],
    ['paragraph', checks]
  ],
  'a subhead heads text of its own article': [
    ['kicker', '国庆假期'],
    ['headline', '## 信号工程师的夜班'],
    ['deck', '### 夜班工人素描'],
    ['author', '本报记者 郑岩 周远'],
    ['arrival', '（上接1版）'],
    ['paragraph', river]
  ],
  '引题 leads into 主题, and into nothing else': [
    ['kicker', '### 三号线月底空载试跑，沿线车站进入最后调试'],
    ['headline', '## 轨通之夜'],
    ['paragraph', river]
  ],
  'one kicker': [
    ['rubric', '聚焦老旧小区'],
    ['kicker', '听民声，解民忧'],
    ['headline', '“电梯管家”进楼栋'],
    ['opening', liftNews]
  ],
  '副题 is under 主题': [
    ['rubric', '走基层'],
    ['headline', '装电梯，他们跑了三百天'],
    ['opening', liftNews]
  ],
  'one deck': [
    ['headline', '# 一部电梯的三次搬家'],
    ['deck', '——滨河街道加装电梯见闻'],
    ['paragraph', cut],
    ['paragraph', hall]
  ],
  'headlines have two lines, hardly three': [
    ['headline', '## 末班车后的六个小时'],
    ['headline-more', '## 月底空载试跑'],
    ['deck', '夜班工人素描'],
    ['paragraph', river]
  ],
  'after the deck comes text': [
    ['masthead', '第二版 要闻'],
    ['kicker', '三号线月底空载试跑，沿线车站进入最后调试'],
    ['headline', '信号工程师的夜班'],
    ['paragraph', river]
  ],
  'a headline has text: no other article begins below it': [
    ['headline', '邻里一起想办法 老楼也能装电梯'],
    ['headline-more', '让老人走出楼道'],
    ['paragraph', shares]
  ],
  'text stands between a headline and the first subhead': [
    ['headline', '## 地铁三号线：最后三公里'],
    ['deck', '## 市长郑岩出席并宣布全线轨通'],
    ['paragraph', river]
  ],
  'text stands between a deck and the first subhead': [
    ['headline', '# 地铁三号线全线轨通'],
    ['headline-more', '月底空载试跑'],
    ['deck', '夜班工人素描'],
    ['paragraph', track]
  ],
  'a headline has text: neither page nor article ends with it': [
    ['headline', '## 地铁通到家门口'],
    ['caption', '工人在铺设最后一根钢轨']
  ],
  '接版 stands between headline and text': [
    ['headline', '## 一部电梯的三次搬家'],
    ['arrival', '（上接01版）'],
    ['paragraph', cut],
    ['headline', '## 清明'],
    ['opening', teaNews],
    ['paragraph', tea]
  ],
  'one author line': [
    ['headline', '## 地铁通到家门口'],
    ['paragraph', river],
    ['signature', '本报记者 郑岩'],
    ['signature', '通讯员 周远'],
    ['notice', '（详细报道见3版）']
  ],
  'an author stands above text, and above no headline': [
    ['headline', '## 我们楼的电梯'],
    ['paragraph', cut],
    ['signature', '（周远）']
  ],
  'an author stands below the headline, and above all text': [
    ['headline', '地铁三号线：最后三公里'],
    ['paragraph', track],
    ['signature', '（郑岩）'],
    ['opening', metroNews]
  ],
  'a signature is below the text': [
    ['headline', '老周的茶园'],
    ['author', '本报通讯员 郑岩'],
    ['arrival', '（上接第一版）'],
    ['paragraph', tea]
  ],
  'it ends a subhead': [
    ['headline', '## 守住老手艺 带富一方人'],
    ['paragraph', '**天没亮。**'],
    ['paragraph', fire]
  ],
  'a headline stands between 栏目 and 署名': [
    ['masthead', 'A03版 城事'],
    ['series', '“走进古村落”系列报道之五'],
    ['headline', '清明'],
    ['arrival', '（上接第一版）'],
    ['paragraph', camera],
    ['paragraph', price],
    ['signature', '（周守山）']
  ],
  '栏目 stands above 主题, and 副题 and subheads below it': [
    ['rubric', '人民论坛'],
    ['headline', '# 这片茶园，他守了四十年'],
    ['paragraph', tea]
  ],
  '提要 stands right below the headline group or the author': [
    ['headline', '# 茶'],
    ['standfirst', '提要'],
    ['opening', teaNews]
  ]
}
