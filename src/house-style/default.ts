/**
 * What most mainland papers have in common: names of papers, agencies and sites that stand before 记者 or in a dateline.
 *
 * Plain data. A paper of its own is another object of the same shape, laid over this one by `prepareHouseStyle`.
 *
 * @module
 */
import type {HouseStyle} from '../types.js'

/** How a paper calls itself in a byline or a dateline. By hand, after the seeds and the pages here. */
const ownNames = '本报 本刊 本台 本网 本社 本站'

/** News agencies, home and abroad. By hand: those that Chinese papers quote. */
const agencies =
  '新华社 中新社 中国新闻社 中央社 中评社 中通社 法新社 路透社 美联社 塔斯社 俄塔社 俄通社 国际文传电讯社 俄新社 ' +
  '共同社 时事社 韩联社 朝中社 朝鲜中央通讯社 德新社 埃菲社 安莎社 越通社 合众国际社 印报托 彭博社'

/** Sites and broadcasters that sign as agencies do. */
const sites =
  '新华网 中新网 中国新闻网 中广网 央广网 人民网 中国网 央视网 光明网 中国青年网 国际在线 环球在线 环球网 东方网 ' +
  '南海网 大众网 西部网 红网 大河网 映象网 洛阳网 千龙网 北方网 齐鲁网 荆楚网 中国经济网 中国日报网 ' +
  '央视 新华视点 中央人民广播电台 中国国际广播电台 中央电视台 中央广播电视总台 澎湃新闻 封面新闻 红星新闻 新黄河'

/** Names of newspapers, as a masthead prints them. By hand: papers of the centre and the provinces, large city papers,
 * and those of the seeds. */
const newspapers =
  '人民日报 光明日报 经济日报 解放军报 中国青年报 工人日报 农民日报 法制日报 法治日报 科技日报 中国日报 参考消息 ' +
  '环球时报 中国文化报 中国教育报 中国妇女报 人民政协报 检察日报 人民法院报 人民公安报 中国新闻出版报 学习时报 ' +
  '北京日报 天津日报 河北日报 山西日报 内蒙古日报 辽宁日报 吉林日报 黑龙江日报 解放日报 文汇报 新民晚报 新华日报 ' +
  '浙江日报 安徽日报 福建日报 江西日报 大众日报 河南日报 湖北日报 湖南日报 南方日报 广西日报 海南日报 重庆日报 ' +
  '四川日报 贵州日报 云南日报 西藏日报 陕西日报 甘肃日报 青海日报 宁夏日报 新疆日报 洛阳日报 洛阳晚报 郑州日报 ' +
  '郑州晚报 大河报 河南商报 东方今报 杭州日报 广州日报 羊城晚报 南方都市报 南方周末 新快报 北京晚报 北京青年报 ' +
  '北京晨报 新京报 京华时报 法制晚报 华商报 华西都市报 成都商报 楚天都市报 长江日报 长江商报 潇湘晨报 扬子晚报 ' +
  '现代快报 钱江晚报 齐鲁晚报 半岛都市报 燕赵都市报 辽沈晚报 新文化报 深圳特区报 深圳商报 晶报 厦门日报 海峡都市报'

/** Words of the house before 记者, beside the names of papers. */
const desks = '洛报融媒 洛报 河报融媒 大河新闻'

/**
 * The house style used where none is given.
 *
 * It lists no rubric and no staff title: those differ from paper to paper, and the common titles of page staff are in
 * `byline/staff-titles.ts`.
 */
export const defaultHouseStyle: HouseStyle = {
  newspapers: newspapers.split(' '),
  outlets: `${ownNames} ${agencies} ${sites} ${desks}`.split(' '),
  rubrics: [],
  staffTitles: {}
}
