/**
 * Words that look like names because they open with a surname, and characters that no name holds.
 *
 * A newspaper sets rubrics, subheads and captions of two or three characters in the same place as a lone name: 关注, 时评, 高端,
 * 黄河水. The list is by hand, from the pages here and the headlines of mainland papers; a word that is missing costs a
 * wrong author on a page, a word too many costs a rare author.
 *
 * @module
 */
import {isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'

/** Words of two characters. */
const surnameWords =
  '宣传 宣布 宣言 朴素 朴实 仇恨 宛如 宛若 万个 万公 万美 万居 万多 温差 颜值 石英 储藏 储备 储蓄 韩元 宋词 左传 楚辞 梁祝 江姐 白蛇 周易 秦晋 苍茫 高一 龙吟 龙虎 齐家 钱袋 项任 项减 ' +
  '王国 王牌 王朝 王者 王子 王府 李子 张贴 张开 张掖 张家 陈列 陈述 陈旧 杨柳 杨树 杨凌 黄河 黄金 黄色 黄山 黄海 黄埔 黄石 黄昏 黄土 黄瓜 ' +
  '黄牛 黄冈 黄浦 黄岛 黄州 黄豆 黄页 吴江 吴中 吴兴 周末 周年 周边 周刊 周报 周期 周围 周一 周二 周三 周四 周五 周六 周日 周口 周知 周密 周到 周转 ' +
  '徐州 徐汇 徐徐 孙子 孙女 马上 马路 马车 马术 马尾 马匹 马达 马拉 马来 马克 马列 马德 马尼 马鞍 马耳 马里 朱红 朱门 胡同 胡萝 胡乱 胡须 胡杨 ' +
  '何时 何地 何处 何必 何况 何以 何为 何在 何去 何从 何谓 何故 何等 林业 林地 林木 林区 林场 林草 林果 林芝 林权 林带 林下 罗马 罗湖 罗列 罗盘 ' +
  '高度 高端 高考 高铁 高速 高校 高中 高层 高温 高原 高效 高级 高价 高峰 高血 高质 高科 高标 高品 高位 高空 高压 高产 高职 高地 高潮 高雅 高尔 ' +
  '高等 高手 高招 高龄 高危 高低 高歌 高台 高密 高薪 高额 高点 高炉 高粱 高架 高清 高频 高举 高扬 高大 高达 高管 高额 高新 郑州 郑重 郑开 ' +
  '梁山 谢谢 谢幕 谢绝 谢意 宋代 宋朝 唐代 唐朝 唐山 唐诗 唐宋 唐三 唐人 唐装 许多 许可 许昌 许诺 许久 许愿 韩国 韩方 韩美 韩朝 韩城 韩流 韩剧 ' +
  '曹县 曾经 曾任 曾被 肖像 田园 田野 田地 田间 田径 田头 田埂 董事 余额 余地 余热 余人 余名 余年 余震 余波 余姚 余杭 余种 余家 余个 于是 于今 杜绝 杜鹃 ' +
  '叶片 叶子 叶县 程序 程度 程式 魏晋 魏都 苏州 苏联 苏醒 苏北 苏南 苏绣 苏丹 苏格 丁香 任务 任何 任命 任期 任免 任职 任教 任意 任用 任性 任重 ' +
  '卢旺 卢布 卢森 卢沟 沈阳 沈丘 钟表 钟楼 钟情 钟头 钟点 钟爱 钟祥 陆地 陆续 陆军 陆路 陆海 陆上 范围 范例 范文 范畴 范本 石油 石头 石化 石榴 石材 石窟 ' +
  '石家 石景 石刻 石板 石墨 石灰 石狮 石雕 金融 金牌 金属 金额 金秋 金色 金华 金奖 金银 金黄 金榜 金山 金价 金砖 金桥 金币 金税 金卡 金字 金三 金花 金杯 ' +
  '金婚 金盾 金工 金农 夏天 夏季 夏日 夏粮 夏收 夏令 夏种 夏播 夏至 夏威 夏商 夏装 夏夜 付出 付款 付费 付之 付诸 方法 方案 方面 方向 方便 方式 方针 方略 ' +
  '方言 方阵 方圆 方程 方寸 方队 方舱 方能 方可 方块 熊猫 熊市 白天 白色 白酒 白云 白领 白银 白菜 白皮 白宫 白血 白纸 白内 白发 白俄 白马 白鹭 白山 白城 ' +
  '孟津 孟州 孟加 孟买 秦岭 秦皇 秦汉 秦腔 侯马 江苏 江西 江南 江北 江山 江湖 江河 江水 江面 江门 江宁 江阴 江东 江城 江边 段落 段子 雷达 雷电 雷雨 雷同 雷霆 ' +
  '龙头 龙门 龙舟 龙年 龙虾 龙卷 龙岩 龙江 龙岗 龙井 龙脉 龙灯 龙湖 黎族 黎巴 史料 史诗 史册 史实 史学 史上 史前 史记 陶瓷 陶器 陶艺 陶冶 陶醉 ' +
  '贺卡 贺电 贺信 贺岁 贺词 贺年 贺州 毛病 毛巾 毛衣 毛利 毛主 毛笔 毛坯 顾客 顾问 顾及 顾虑 邵阳 万元 万人 万事 万物 万众 万里 万家 万吨 万户 万岁 万能 万科 ' +
  '万象 万州 万名 万亩 万余 万世 万分 万般 万宁 万基 武汉 武术 武警 武器 武装 武力 武夷 武昌 武侠 武当 武威 武功 武清 武陟 钱包 钱币 钱塘 钱财 戴上 ' +
  '严格 严重 严肃 严厉 严峻 严禁 严打 严防 严寒 严查 严谨 严密 严惩 严管 严守 严控 严把 莫斯 莫高 莫过 莫名 莫桑 莫让 莫要 孔子 孔雀 孔庙 向上 向前 向往 ' +
  '向导 向好 向善 向着 向党 常委 常务 常年 常见 常州 常态 常识 常规 常用 常德 常熟 常驻 常常 常抓 常住 常设 常说 ' +
  '康复 康养 康乐 施工 施行 施策 颜色 洪水 洪涝 洪灾 章程 章节 鲁迅 鲁能 毕业 毕竟 毕节 齐心 齐全 齐鲁 凌晨 祝贺 祝福 祝愿 祝酒 左右 左边 左岸 蓝天 蓝色 蓝领 ' +
  '蓝图 蓝皮 欧洲 欧盟 欧美 欧元 欧亚 盛大 盛会 盛事 盛况 盛夏 盛世 盛典 焦点 焦作 焦虑 吉林 吉祥 吉利 吉他 吉尔 费用 费率 昌平 昌盛 花园 花卉 花木 花生 花费 花样 ' +
  '花炮 苗木 苗族 苗圃 纪念 纪委 纪律 纪实 纪检 纪录 纪要 项目 项城 席位 麻将 麻雀 麻烦 童年 童话 童装 危机 危险 危害 危房 杭州 诸多 诸城 滑雪 滑坡 滑县 ' +
  '荣誉 荣获 荣耀 荣膺 曲艺 曲阜 曲线 曲折 巴西 巴黎 巴基 巴中 巴厘 巴士 巴勒 乌克 乌鲁 乌拉 乌海 乌兹 祖国 祖先 祖孙 符合 符号 司法 司机 司令 薄弱 咸阳 卓越 蒙古 蒙牛 ' +
  '蒙特 兰州 兰考 兰花 梅花 梅州 米兰 米粉 贝尔 贝类 谈判 谈话 谈心 屈原 鄂州 鄂尔 赖以 卫生 卫星 卫视 卫浴 柏林 柏油 哈尔 哈萨 哈密 阿里 阿拉 阿富 阿根 艾滋 ' +
  '沙漠 沙尘 沙特 沙发 沙滩 墨西 墨尔 归来 归国 归真 归纳 钦州 岳阳 晋升 晋江 晋城 汝阳 汝州 楚雄 楚天 荆州 荆门 智慧 智能 智库 智造 智利 云南 云端 云集 云计 云雾 ' +
  '云台 池塘 池州 岩石 延安 延续 延伸 延长 延期 延边 闪光 闪亮 闪电 阳光 阳台 阳泉 阳江 简讯 简介 简报 简单 简历 简明 简易 简化 简称 简史 简析 简政 简论 简评 甘肃 甘蔗 ' +
  '甘南 练习 练兵 劳动 劳模 劳务 丛书 丛林 迟到 栗子 牛奶 牛羊 牛年 惠民 惠州 惠农 惠及 冷静 冷链 冷空 冷战 桑园 桂林 桂花 仓库 仓储 辛苦 辛勤 辛亥 巩固 巩义 代表 代理 ' +
  '代价 代办 代码 敬老 敬业 敬礼 续写 续航 衣服 拜年 拜访 呼吁 呼吸 呼声 呼和 汤圆 汤加 米其 植物 植树 植被 麦收 麦田 漆器 贡献 ' +
  '安全 安徽 安排 安装 安阳 安置 安静 安定 安心 安居 安检 安家 安保 安庆 安溪 安顺 安理 安营 平安 平台 平等 平均 平方 平原 平凡 平衡 平稳 平壤 平时 平民 平价 平面 平息 平顶 平遥 平谷 平凉 平静 平日 平房 平常 ' +
  '文化 文明 文艺 文学 文物 文章 文件 文旅 文字 文献 文体 文教 文联 文博 文摘 文汇 文具 文人 文科 文史 文莱 文娱 文创 成果 成功 成立 成都 成为 成长 成绩 成本 成效 成就 成员 成熟 成年 成品 成交 成人 成分 成渝 ' +
  '明天 明年 明星 明显 明确 明代 明清 明日 明白 时间 时代 时候 时期 时评 时事 时政 时刻 时报 时尚 时局 时装 时速 时讯 时论 时令 时点 时机 时空 时节 时段 华人 华侨 华夏 华北 华南 华东 华中 华西 华盛 华尔 华丽 华商 华语 ' +
  '关于 关注 关键 关心 关系 关怀 关爱 关税 关闭 关联 关口 关岛 关中 关节 解读 解放 解决 解答 解释 解除 解析 解密 解困 解说 解套 路径 路线 路桥 路面 路口 路灯 路况 路网 车辆 车站 车间 车主 车型 车祸 车市 车展 车队 车道 ' +
  '水利 水平 水质 水务 水库 水果 水电 水稻 水泥 水产 水上 水源 水资 山东 山西 山区 山水 山村 山路 山城 山河 山体 温度 温州 温暖 温馨 温情 温泉 温室 温饱 古代 古城 古巴 古镇 古都 古迹 古典 古籍 古今 古老 古树 古村 ' +
  '宁夏 宁波 宁静 宁德 游客 游泳 游戏 游览 游船 游园 游记 连续 连接 连云 连锁 连线 连载 连日 连年 连夜 经济 经过 经验 经营 经贸 经典 经历 经费 经常 经理 国家 国际 国内 国庆 国务 国企 国防 国资 国税 国土 国民 国有 国旗 国产 ' +
  '公告 公司 公路 公示 公安 公园 公益 公平 公民 公共 公众 公布 公开 公积 公务 公里 公交 公正 公报 公约 全国 全省 全市 全县 全区 全球 全面 全体 全文 全力 全民 全年 全程 全景 通知 通讯 通报 通告 通过 通用 通道 能源 能力 能量 ' +
  '和谐 和平 元旦 元首 元宵 计划 计算 计生 富强 富裕 富民 农业 农村 农民 农历 农家 习惯 容易 步伐 步行 满意 满足 广东 广西 广州 广告 广场 广播 广大 东方 东北 东部 东京 东莞 东南 利用 利益 利润 师生 师范 师资 空间 空气 空军 ' +
  '红色 红军 有关 后勤 后天 年度 年轻 年货 言论 福建 福利 福州 强国 强化 强调 支持 支部 应急 应用 双减 双创 双赢 来信 来源 来稿 原因 原则 初步 初心 战略 战争 战士 达到 人才 由来 展览 展望 展会 门户 商务 商业 商场 商丘 银行 边疆 边境 ' +
  '相关 党员 党建 党委 党校 宝贝 宝鸡 图片 图书 图文 木材 法律 法院 法国 法治 管理 申请 申报 申办 单位 都市 权威 权益 权利 尚未 班子 秋季 秋收 秋粮 景区 景点 景观 印度 印尼 印象 怀念 索引 寿命 充分 终于 居民 居家 衡阳 越南 红旗 益阳 ' +
  '费时 费力 费尽 费心 费解 费城 房产 房屋 房价 房地 房贷 房租 房车 房源 房东 房管 房改 房款 房企 房市 房展 房间 房子 房主 房县 房山 房顶 房型 房卡 房票 房门 ' +
  '宗教 宗旨 宗族 宗派 宗地 楼市 楼盘 楼房 楼上 楼下 楼宇 楼层 楼道 楼梯 楼顶 楼阁 楼台 楼兰 萨尔 萨达 萨格 萨斯 赫尔 赫赫 沐浴 睢县 睢阳 ' +
  '管乐 管弦 蓝丝 黄丝 石河 康百 齐聚 齐声 齐上 齐动 谈谈 谈论 谈起 谈天 谈及 税务 税收 税费 税率 税制 税法 税额 税源 官员 官兵 官方 官僚 官场 官网 奉献 奉节 奉贤 奉化 奉行 奉公'

/**
 * Openings that make a run of three no name although the surname is a common one: 高速路, 严禁烟, 常委会.
 *
 * The other words of two do so only behind a surname that proves less, because a given name may well begin so: 王国辉, 白云飞.
 */
const firmOpenings =
  '高度 高端 高考 高铁 高速 高校 高中 高层 高温 高效 高级 高价 高血 高质 高科 高标 高品 高位 高空 高压 高产 高职 高地 高潮 高尔 高等 高手 高招 高龄 ' +
  '高危 高低 高台 高薪 高额 高点 高炉 高架 高清 高频 高管 何时 何地 何处 何必 何况 何以 何为 任务 任何 任命 任免 任职 任期 金融 金牌 金属 金额 金税 金卡 ' +
  '金字 金三 金币 金工 金农 方法 方案 方面 方向 方便 方式 方针 方言 方队 方舱 石油 石化 石家 白皮 白血 白内 白酒 白菜 白俄 江苏 江西 马上 马路 马车 马拉 ' +
  '马克 马列 马德 马尼 马鞍 马来 马里 林业 林地 林区 林场 林权 林草 许多 许可 许昌 韩国 韩方 韩美 韩朝 韩日 程序 程度 范围 范例 夏季 夏收 夏令 夏威 夏粮 ' +
  '付出 付款 付费 严格 严重 严厉 严峻 严禁 严打 严防 严查 严惩 严管 严控 严把 万元 万人 万事 万物 万众 万家 万吨 万户 万名 万亩 万余 万分 武汉 武术 武警 ' +
  '武器 武装 雷达 雷电 龙头 龙卷 龙门 龙舟 龙湖 史上 史前 陶瓷 陶器 贺电 贺信 贺卡 毛利 毛主 顾客 顾问 莫斯 莫高 莫桑 莫让 孔子 常委 常务 常见 常州 常态 ' +
  '常识 常规 常用 常驻 常住 常回 黄丝 雷锋 金点 白天 管乐 王府 张家 高原 石榴 江南 黄梅 钱塘 马头 周末 周年 周边 周刊 周报 周期 周围 周口 余名 余家 余个 余种 余额 余热 田径 田间 董事 徐州 郑州 沈阳 苏州 苏联 苏格 卢旺 卢森 ' +
  '卢布 罗马 胡同 胡萝 唐代 唐朝 唐三 宋代 宋朝 黄色 黄浦 黄埔 黄河 黄金 吴江 陆地 陆续 陆路 秦皇 孟津 孟加 熊猫 邵阳 于是 曾经 王牌 张家 向上 白蛇 钱袋 龙虎'

/** Words that stand between brackets or behind 记者 and name nobody. */
const otherWords =
  '完 图 表 上 中 下 续 节选 摘要 待续 续完 全文 连载 转载 选载 摘编 下同 见图 附图 图片 资料 漫画 摄影 本版 上图 下图 左图 右图 题图 配图 ' +
  '小说 诗歌 散文 随笔 杂文 评论 社论 短评 述评 札记 侧记 特写 专访 综述 点评 快评 锐评 简讯 香港 澳门 台湾 北京 上海 天津 重庆 日本 美国 ' +
  '单位 简介 洛阳 太原 沈阳 长春 哈尔滨 南京 杭州 合肥 福州 南昌 济南 郑州 武汉 长沙 广州 深圳 南宁 海口 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川 ' +
  '手记 观察 调查 来信 了解 获悉 走访 采访 看到 发现 感言 视线 直击 目击 亲历 论坛 之家 队伍 协会 证 站 部 会 节 团 走基层 观点 近日 昨日 今日 今天 昨天 日前 ' +
  '启事 公告 广告 目录 通知 声明 更正 讣告 说明 前言 后记 结语 引言 编后 编前 导读 导语 目次 索引 要闻 综合 国际 国内 体育 财经 副刊 天气 气象 现场 随行 跟随 通过 ' +
  '编辑 责编 来源 编制 制图 连线 文章 获奖 题记 注 室 们 证件 节目 协会 俱乐部 代序 附录 照片 作品 热线 心声 心得 寄语 说法 说明 招募 招聘 培训 会议 采风 之友 日记 札记 见闻 目睹 体验 发自'

/**
 * Words of two characters that papers set apart as rubrics and subheads, as they do names: 尾 声, 书 讯, 谷 雨. Who stands where in
 * a picture (左二), the solar terms and festivals are with them.
 */
const headingWords =
  '尾声 引子 楔子 序幕 序曲 跋语 按语 编者 快讯 短讯 书讯 书评 剧评 影评 乐评 来论 视点 视野 视界 广角 博览 百科 寓言 谜语 对联 篆刻 剪纸 新知 编读 信箱 答疑 期货 股评 ' +
  '小品 曲谱 歌词 版画 油画 速写 素描 木刻 邮票 集邮 棋牌 棋谱 食谱 菜谱 药膳 养生 保健 育儿 家教 收藏 鉴赏 赏析 书画 书架 书摘 书话 茶座 沙龙 讲座 课堂 校园 擂台 看台 ' +
  '左一 左二 左三 左四 右一 右二 右三 右四 前左 前右 后左 后右 居中 ' +
  '小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至 春节 端午 中秋 重阳 七夕 腊八 除夕 鼠年 兔年 猴年 鸡年 狗年 猪年 蛇年'

/** People of legend and history, whom headings name and who sign nothing. */
const legends =
  '诸葛亮 秦始皇 汉武帝 康熙 穆桂英 孟姜女 刘三姐 白毛女 岳飞传 岳家军 窦娥冤 鲁班奖 谢师宴 梁山泊'

const behindTitles: ReadonlySet<string> = new Set(otherWords.split(' '))
const words: ReadonlySet<string> = new Set(
  [surnameWords, otherWords, headingWords, legends].flatMap((list) => list.split(' '))
)
const openings: ReadonlySet<string> = new Set(firmOpenings.split(' '))

/** Characters that stand in sentences and in names of offices, not in names of people. */
const foreignToNames: CodeSet = toCodes(
  '的了是在这那你他她它们么吗呢吧啊很把被将或没就市县省区镇部局厅院校厂站网报社台队店馆所税费款率币说讲看听吃喝跑做给让使到该此每些哪谁怎什您昨某姓称采访走与及并但因则而且由系嘴驿坞甸罩盔袋'
)

/**
 * Whether a stretch is an ordinary word.
 *
 * @param text - A stretch without spaces.
 * @returns Whether it is a word and no name.
 */
export function isWord(text: string): boolean {
  return words.has(text)
}

/**
 * Whether a stretch is a word that follows 记者 in headings and sentences: 手记, 调查, 获悉.
 *
 * @param text - A stretch without spaces.
 * @returns Whether it is. Words that look like names are names there: the reporter 智慧 (001:125).
 */
export function isWordBehindTitle(text: string): boolean {
  return behindTitles.has(text)
}

/**
 * Whether a stretch of three opens with an ordinary word, so that it is hardly a surname and a given name.
 *
 * @param text - A stretch without spaces.
 * @param common - Whether its surname is a common one, behind which only the firm openings count.
 * @returns Whether it does.
 */
export function opensWithWord(text: string, common: boolean): boolean {
  const opening = text.slice(0, 2)
  return openings.has(opening) || (!common && words.has(opening))
}

/**
 * Whether a stretch holds a character that no name holds.
 *
 * @param text - A stretch without spaces.
 * @param start - Offset of the first character looked at; default 0.
 * @param end - Offset after the last one; default the end of the text.
 * @returns Whether it does.
 */
export function isForeignToNames(text: string, start: number = 0, end: number = text.length): boolean {
  for (let index = start; index < end; index++) if (isCodeAt(text, index, foreignToNames)) return true
  return false
}
