/**
 * Classifiers (量词) and the nouns that do without one: the units of counts and ordinals.
 *
 * Source: the list of classifiers in 吕叔湘《现代汉语八百词》 (appendix), and the pages this library was made on.
 *
 * @module
 */

/** Classifiers of counts, one character each. */
export const classifiers: string =
  '个家项名人户次条处座支台批种件位所栋幢间套辆架艘只头匹棵株张份本部篇册幅枚块片根把口扇双对副组队班群堆' +
  '筐箱包袋瓶桶杯碗盒罐车船场期轮遍趟回步层排列门类样款则封页章节集卷首曲颗粒滴朵束枝顶盏例起宗桩笔单票床席' +
  '字句段课点眼孔尊具发挺出台代股辈拨趟串捆锭炉剂针丛畦垄挂盘局圈跤拳脚顿餐桌摞级大'

/** Classifiers of several characters. */
export const longClassifiers: string =
  '人次 人份 车次 架次 班次 场次 件次 户次 家次 例次 台次 艘次 台套 台（套） 台(套) 件套 课时 学时 学分 系列 人口'

/** Classifiers of things that have a number or a rank: 十五届, 42号, 3楼, 五论. */
export const ordinalClassifiers: string = '届 号 楼 版 论 年级 等奖 等功 星级'

/** Nouns that take a number without a classifier, in Arabic digits (18县, 5国). With Chinese digits they are words. */
export const countedNouns: string =
  '国 省 市 县 区 乡 镇 村 州 校 院 馆 站 县区 县市 区县 省份 省市 省区市 部门 单位 社区 地市 市州 地 分 面 行 男 女 折 环 人民 名额'

/** What happened to people, counted without a classifier: 4死16伤. */
export const casualties: string = '死 伤 亡 失踪'

/** Words that are several units, or none, as the words around them say; `settle-unit.ts` settles which. */
export const doubtful: string = '度级届期次论大成方分点号里'

/** Words that begin like a classifier and are none: 3条例, 14亿人民. */
export const classifierGuards: ReadonlyArray<readonly [classifier: string, words: string]> = [
  ['人', '人民 人大 人均 人才 人类 人工 人物 人生 人格 人间 人心 人权 人为 人气 人文 人体'],
  ['条', '条例 条件'],
  ['项', '项目'],
  ['名', '名单 名牌 名录 名胜'],
  ['部', '部门 部分 部队 部长 部委'],
  ['家', '家庭 家长 家乡 家园 家具 家电'],
  ['台', '台湾 台风 台阶 台胞 台海'],
  ['处', '处理 处于 处置 处分 处罚'],
  ['位', '位于 位置 位居 位列'],
  ['场', '场所 场地 场馆 场景'],
  ['所', '所有 所谓 所以 所得'],
  ['对', '对于 对象 对此 对外 对口 对标 对接'],
  ['双', '双方 双边'],
  ['门', '门类 门口 门槛'],
  ['首', '首先 首都 首次 首席 首席 首位'],
  ['组', '组织 组成 组建 组长'],
  ['队', '队伍 队员 队长'],
  ['班', '班子 班级 班长'],
  ['代', '代表 代理 代码 代价 代替'],
  ['层', '层次 层面 层级'],
  ['期', '期间 期待 期望 期末 期货'],
  ['股', '股份 股权 股东 股票 股市'],
  ['票', '票房 票据'],
  ['单', '单位 单元 单独 单日 单身 单一'],
  ['点', '点击 点评 点赞'],
  ['支', '支持 支付 支部 支撑 支出'],
  ['把', '把握'],
  ['节', '节日 节约 节点 节能 节目 节水'],
  ['次', '次日 次要 次年'],
  ['级', '级别'],
  ['口', '口号 口岸 口径'],
  ['片', '片区 片面'],
  ['头', '头部'],
  ['只', '只有 只能 只要 只是'],
  ['号', '号召 号称 号码'],
  ['届', '届时'],
  ['字', '字号'],
  ['发', '发展 发布 发生 发现 发射 发行'],
  ['起', '起来 起到 起点 起步 起飞'],
  ['出', '出口 出台 出现 出版 出席'],
  ['包', '包括 包含'],
  ['车', '车间 车站 车辆 车道 车主'],
  ['本', '本报 本市 本地 本土'],
  ['份', '份额'],
  ['回', '回家 回归 回到'],
  ['具', '具有 具体 具备'],
  ['类', '类似 类型'],
  ['集', '集中 集团 集体 集聚'],
  ['列', '列入 列为 列车'],
  ['根', '根据 根本'],
  ['国', '国家 国内 国际 国道'],
  ['省', '省委 省级 省长 省道'],
  ['市', '市委 市级 市民 市场 市长'],
  ['县', '县委 县级 县道'],
  ['区', '区域 区间 区别'],
  ['乡', '乡村 乡道'],
  ['村', '村民 村庄'],
  ['校', '校园 校长'],
  ['院', '院士 院长'],
  ['地', '地区 地方 地震 地点'],
  ['楼', '楼盘 楼市'],
  ['男', '男子'],
  ['分', '分别 分布 分析 分公司 分院 分校 分局 分会 分为 分之'],
  ['桌', '桌面'],
  ['局', '局面 局长'],
  ['环', '环境 环保 环节'],
  ['面', '面积 面向 面临 面对'],
  ['行', '行业 行动 行政 行为'],
  ['人口', '人口普查'],
  ['群', '群众'],
  ['副', '副部 副市 副主 副总 副省 副书 副会 副院 副县 副局 副校 副委'],
  ['步', '步兵 步入 步骤'],
  ['码', '码事 码头'],
  ['年', '年代 年级 年轻 年薪 年报 年检 年货 年味 年会']
]
