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
  '筐箱包袋瓶桶杯碗盒罐车船场期轮遍趟回步层排列门类样款则封页章节集卷首曲缕颗粒滴朵束枝顶盏例起宗桩笔单票床席' +
  '字句段课点眼孔尊具发挺出台代股辈拨趟串捆锭炉剂针丛畦垄挂盘局圈跤拳脚顿餐桌摞级大羽尾盆幕道任注响蔸帧勺档手球'

/** Classifiers of several characters. */
export const longClassifiers: string =
  '人次 人份 车次 架次 班次 场次 件次 户次 家次 例次 台次 艘次 辆次 批次 台套 台（套） 台(套) 件套 标箱 标准箱 国际标准箱 标准集装箱 TEU 课时 学时 学分 系列 人口 车皮 回合 阶段 赛段 赛季 梯队'

/** Classifiers of things that have a number or a rank: 十五届, 42号, 3楼, 五论. */
export const ordinalClassifiers: string = '届 号 楼 版 论 年级 等奖 等功 星级'

/** Nouns that take a number without a classifier, in Arabic digits (18县, 5国). With Chinese digits they are words. */
export const countedNouns: string =
  '国 省 市 县 区 乡 镇 村 州 校 院 馆 站 乡镇 县区 县市 区县 省份 省市 省区市 部门 单位 社区 地市 市州 地 分 面 行 环 人民 名额 车道 车厢 车间'

/** People counted by what happened to them or what they are, without a classifier: 4死16伤, 六男四女. */
export const casualties: string = '死 伤 亡 失踪 男 女 男子 女子'

/** Words that are several units, or none, as the words around them say; `settle-unit.ts` settles which. */
export const doubtful: string = '度 级 届 期 次 周 论 大 成 方 分 点 号 里 折 块 版 层 节 赛季 手 球'

/** Words that begin like a unit and are none of it: 两条例, 14亿人民. */
export const classifierGuards: ReadonlyArray<readonly [unit: string, words: string]> = [
  ['人', '人民'],
  // 1995、1996两年: two of them, and no mass.
  [
    '两',
    '两年 两月 两天 两日 两周 两季 两个 两国 两省 两市 两县 两区 两乡 两镇 两村 两校 两院 两地 两岸 两章 两节 两条 两项 两款 两届 两次 两期 ' +
      '两方 两级 两党 两军 两队 两家 两户 两人 两名 两位 两组 两厂 两部 两篇 两路 两线 两江 两类 两种 两所 两站 两科 两门 两者 两大'
  ],
  ['条', '条例 条件'],
  ['项', '项目'],
  ['部', '部门 部委 部队 部长'],
  ['年', '年代 年级 年薪 年报'],
  ['副', '副部 副市 副主 副总 副省 副书 副会 副院 副县 副局 副校 副委'],
  ['步', '步兵'],
  ['羽', '羽毛 羽绒'],
  ['尾', '尾气 尾矿'],
  ['盆', '盆地 盆景'],
  ['道', '道路 道德 道理 道口 道县 道沟 道湾 道河 道教'],
  ['任', '任务 任职 任期 任命 任教 任何 任意'],
  ['注', '注册 注意 注重 注入 注资 注射'],
  ['响', '响应 响水'],
  ['出', '出头 出厂 出口 出生 出土 出版 出租 出让 出现 出台 出资 出栏 出席 出发 出任 出炉 出境 出院 出门'],
  ['手', '手机 手续 手术 手段 手工 手艺 手下 手法 手册 手表 手臂 手指 手写'],
  ['球', '球员 球队 球迷 球场 球馆 球星 球赛 球门 球衣 球王 球童 球类 球拍 球杆'],
  ['批次', '批次品'],
  ['阶段', '阶段性'],
  ['档', '档案 档次'],
  ['毛', '毛竹 毛衣 毛线 毛巾 毛毯 毛猪 毛重 毛利 毛皮 毛呢 毛主席 毛泽 毛驴 毛笔 毛料 毛纺 毛病 毛坯 毛茶'],
  ['码', '码事 码头'],
  ['群', '群众'],
  ['首', '首都'],
  ['票', '票房'],
  ['单', '单元 单位'],
  ['口', '口岸'],
  ['点', '点击'],
  ['代', '代表'],
  ['组', '组织'],
  ['队', '队伍 队员'],
  ['层', '层次 层面'],
  ['门', '门类 门户'],
  ['节', '节气'],
  ['版', '版本 版权 版面 版图'],
  ['集', '集团'],
  ['类', '类型'],
  ['场', '场所 场馆'],
  ['国', '国家 国内 国际 国道'],
  ['省', '省委 省级 省道'],
  ['市', '市委 市级 市民 市场'],
  ['县', '县委 县级 县道'],
  ['区', '区域'],
  ['乡', '乡道'],
  ['村', '村民'],
  ['地', '地区 地方 地震'],
  ['面', '面积'],
  ['行', '行业 行动'],
  ['男', '男性 男生 男孩'],
  ['女', '女性 女生 女孩 女士'],
  ['分', '分公司 分院 分校 分局 分会 分厂 分别']
]
