/**
 * Invented text to stand around the lines looked at.
 *
 * @module
 */

/** A paragraph about a metro line. */
export const metro =
  '地铁三号线昨夜完成最后一段轨道铺设，列车将在月底空载试跑。沿线车站正在安装扶梯和屏蔽门，电力班组连夜送电，信号工程师逐站核对参数。'

/** Another one about the same line: it has most of its words. */
export const metroAgain =
  '地铁三号线空载试跑前，信号工程师逐站核对参数，电力班组连夜送电。沿线车站的扶梯和屏蔽门安装到位，最后一段轨道铺设验收合格，列车司机完成培训。'

/** A paragraph about tea: it shares no pair of characters with the one about the metro. */
export const tea =
  '清明时节，茶农背着竹篓上山采摘嫩芽。老师傅守着铁锅翻炒，满屋飘香。合作社收购鲜叶，每斤价钱比往年略高，乡亲们乐得合不拢嘴。'

/** A paragraph that a column end cut in the middle of a word. */
export const cut = '市民代表走进污水处理厂，沿着参观通道察看沉淀池和曝气池，技术人员逐一讲解水质变'

/** What it goes on with. */
export const rest =
  '化的过程，并现场回答提问。参观结束后，大家在留言簿上写下对水质变化的期待，希望开放日长期办下去。'

/** The first paragraph of a news item. */
export const news = '本报讯（记者 周远）昨日，市图书馆新馆开放，首日接待读者三千余人，志愿者在大厅引导参观。'

/** Another one. */
export const moreNews = '本报讯（记者 吴桐）近日，城东公园完成改造，新增步道和座椅，附近居民晚饭后多了去处。'

/** A third one. */
export const thirdNews = '本报讯（记者 郑岩）昨日，市气象台发布高温预报，提醒户外作业人员避开正午时段。'
