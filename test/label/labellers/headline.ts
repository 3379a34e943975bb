import type {Cases} from '../sight.js'
import {metro, metroAgain, moreNews, news, rest, tea, thirdNews} from '../texts.js'

/** Three articles that open with a dateline: on such a page a headline has one below it. */
const opened = [
  '## 新馆昨日开放',
  news,
  '## 城东公园完成改造',
  moreNews,
  '## 高温预报发布',
  thirdNews
] as const

/** Subheads of three parts with the same lengths. */
const alike = ['### 促签约 前瞻谋划 精准招商', metro, '### 重落地 破解瓶颈 精细服务', tea] // 000:15, 29

/** What shows the rules of `headline.ts`: headlines, and their second lines. */
export const headline: Cases = {
  'headline-short': {
    holds: ['全市宣传部长会议召开', '## 集镇建设促融合', '我市召开关心下一代工作联席会议'], // 004:89, 000:106, 004:79
    unlike: [
      '简讯',
      '甲'.repeat(48), // a whole sentence set large
      '今天，重振洛阳辉煌的历史使命交到了我们这一代人手上。', // 000:98, a sentence
      '伊滨区储能产业正高歌猛进——' // 003:111
    ]
  },
  'headline-full': {
    holds: ['我市召开关心下一代工作联席会议', '## 以产业集聚打造制造业高质量发展新引擎'], // 004:79, 001:9
    unlike: ['集镇建设促融合', '●解读', '甲'.repeat(48), '我市召开关心下一代工作联席会议。'] // 000:106, 004:17
  },
  'headline-bare': {
    holds: [
      [...opened, '→## 提升服务水平', metro],
      [...opened, '→市民有了去处', '', metro]
    ],
    unlike: [
      ['→## 新馆昨日开放', ...opened.slice(1)], // a dateline is below it
      ['→## 提升服务水平', metro] // a page where no article opens so
    ]
  },
  'headline-parts': {
    holds: ['抢抓机遇 务实重干 为加快副中心城市建设贡献力量', '市应急管理局 获评全国先进集体'], // 002:7, 004:97
    unlike: [
      '全市宣传部长会议召开', // 004:89
      '洛 平', // 003:7
      '春 到 茶 山', // letters set apart
      '甲乙丙 甲乙丙 甲乙丙 甲乙丙 甲乙丙'
    ]
  },
  'headline-marked': {
    holds: [
      ['→## 新馆昨日开放', news],
      ['## 新馆昨日开放', news, '→## 城东公园完成改造', metro]
    ],
    unlike: [
      ['## 新馆昨日开放', news, '→### 城东公园完成改造', metro],
      ['→新馆昨日开放', news], // no mark
      ['→## 新馆昨日开放', metro] // nothing tells the depth
    ]
  },
  'headline-heading': {
    holds: ['## 集镇建设促融合', '# 新馆昨日开放'], // 000:106
    unlike: ['全市宣传部长会议召开', '#新馆昨日开放'] // 004:89; no mark without a space
  },
  'headline-picture': {
    holds: ['新馆开放迎读者（图）', '城东公园换新颜(组图)', '茶山春意浓（附图2张）'],
    unlike: ['城东公园绘就蓝图', '茶山春意浓（见图3）', '城东公园完成改造（图片说明）']
  },
  'headline-apart': {
    holds: [
      [metro, '\n\n\n→### 洛阳现代生物产业化基地 本月底试生产'], // 000:43
      [metro, '\n→新馆昨日开放', news]
    ],
    unlike: [
      [metro, '→全市宣传部长会议召开'], // 004:89
      ['→### 建强副中心 形成增长极'] // 000:3, the head of the page
    ]
  },
  'headline-another-subject': {
    holds: [
      [metro, '→春到茶山采茶忙', tea],
      [tea, '→三号线轨道全线铺通', metro]
    ],
    unlike: [
      [metro, '→三号线轨道全线铺通', metroAgain],
      ['→春到茶山采茶忙', tea] // nothing above
    ]
  },
  'headline-other-subject': {
    holds: [
      [metro, '→春到茶山采茶忙', tea],
      [tea, '→三号线轨道全线铺通', metro]
    ],
    unlike: [
      [metro, '→三号线轨道全线铺通', metroAgain],
      [metro, '→春到茶山采茶忙', '采茶'] // hardly any text below
    ]
  },
  'headline-like-subject': {
    holds: [
      [metro, '→送电调试', metroAgain],
      [metroAgain, '→铺设轨道', metro]
    ],
    unlike: [
      [metro, '→春到茶山采茶忙', tea],
      [tea, '→三号线轨道全线铺通', metro]
    ]
  },
  'headline-same-subject': {
    holds: [
      [metro, '→送电调试', metroAgain],
      [metroAgain, '→铺设轨道', metro]
    ],
    unlike: [
      [metro, '→春到茶山采茶忙', tea],
      ['→送电调试', metro]
    ]
  },
  'headline-said': {
    holds: [
      ['→地铁三号线铺设轨道', metro],
      ['→老师傅翻炒鲜叶', tea]
    ],
    unlike: [
      ['→地铁三号线铺设轨道', tea],
      ['→春到人间', metro]
    ]
  },
  'headline-unsaid': {
    holds: [
      ['→地铁三号线铺设轨道', tea],
      ['→弘扬优良传统', metro]
    ],
    unlike: [
      ['→地铁三号线铺设轨道', metro],
      ['→地铁三号线铺设轨道'] // no text below
    ]
  },
  'headline-alike': {
    holds: [
      [`→${alike[0] ?? ''}`, ...alike.slice(1)],
      [...alike, '→### 保达产 优化环境 挂图作战', rest] // 000:70
    ],
    unlike: [
      ['→## 市应急管理局 获评全国先进集体', metro, '## 人大监督 开展专项检查', tea], // other lengths
      [`→### 促签约 前瞻谋划 精准招商`, metro, '## 重落地 破解瓶颈 精细服务', tea] // another depth
    ]
  },
  'headline-clauses': {
    holds: [
      '聚焦新定位、奏好协奏曲,环都市区五个县区发挥区位优势、加快转型步伐', // 004:3
      '实施产业集群发展行动,持续推动产业转型' // 001:7
    ],
    unlike: ['两新带动抢抓机遇扩大内需稳增长', '聚焦新定位、奏好协奏曲'] // 、 stands in titles
  },
  'headline-textual': {
    holds: [
      '市领导表示，要抓好落实',
      '由于连日降雨不断',
      '市图书馆表示将进一步',
      '截至去年12月底，全市386个',
      '新建住房、商贸、医疗、教育等设施'
    ],
    unlike: [
      '茶山致富更进一步走在前列',
      '全市宣传部长会议召开', // 004:89
      '## 由于连日降雨不断' // marked
    ]
  },
  'headline-before-signature': {
    holds: [
      ['## 环都市区打造发展高地', metro, '→新安扭住龙头', tea, metroAgain, '洛报融媒记者 李东慧 孙小蕊'], // 004:5–67
      ['新馆昨日开放', metro, '→借阅更加方便', tea, rest, '本报记者 周远']
    ],
    unlike: [
      ['## 新馆昨日开放', news, '→## 城东公园完成改造', metro, tea, '本报记者 周远'], // the one above named its source
      ['## 新馆昨日开放', metro, '→## 城东公园完成改造', moreNews], // another article opens first
      ['## 新馆昨日开放', metro, '→借阅更加方便', tea] // nobody signs
    ]
  },
  'headline-below-signed': {
    holds: [
      ['## 新馆昨日开放', `${metro}（记者 周远）`, '→城东公园完成改造', tea],
      ['## 新馆昨日开放', metro, '（本报北京4月3日电 记者周远）', '→城东公园完成改造', tea]
    ],
    unlike: [
      ['## 新馆昨日开放', metro, '→城东公园完成改造', tea],
      ['## 新馆昨日开放', `${metro}（见图）`, '→城东公园完成改造', tea], // a remark
      ['## 新馆昨日开放', news, '→借阅更加方便', tea] // it names its source, and goes on
    ]
  },
  'headline-speaks': {
    holds: ['周远强调', '市长指出', '专家认为'],
    unlike: ['市长主持会议并作出部署强调', '强调安全'] // too long; it ends in another word
  },
  'headline-unmarked': {
    holds: [
      ['## 新馆昨日开放', news, '→借阅更加方便', metro],
      ['# 新馆昨日开放', news, '# 城东公园完成改造', moreNews, '→居民有了去处', metro]
    ],
    unlike: [
      ['## 新馆昨日开放', news, '→### 借阅更加方便', metro],
      ['→新馆昨日开放', news], // nothing is marked
      ['新馆昨日开放', news, '→借阅更加方便', metro]
    ]
  },
  'headline-other-depth': {
    holds: [
      ['## 新馆昨日开放', news, '→### 借阅更加方便', metro],
      ['### 新馆昨日开放', news, '→## 借阅更加方便', metro] // the wrong way round, as in 000
    ],
    unlike: [
      ['## 新馆昨日开放', news, '→## 城东公园完成改造', metro],
      ['→### 借阅更加方便', metro],
      ['## 新馆昨日开放', news, '→借阅更加方便', metro]
    ]
  },
  'headline-sentence': {
    holds: ['会议由市长主持。', '#### 四、着力抓好民族宗教领域重点难点问题。'],
    unlike: [
      '为重振洛阳辉煌筑牢“三农”压舱石', // 001:79
      '宜阳如何突破？', // headlines ask
      '奋力刷新“伊滨速度”！'
    ]
  },
  'headline-enumerated': {
    holds: ['#### 一、对标对表、找准差距,始终保持清醒', '●解读', '（一）总体要求', '1. 决定任命'], // 002:13, 004:17
    unlike: ['一论乡村振兴', '三号线轨道全线铺通', '1.2万亩茶园开采'] // words and decimals
  },
  'headline-document': {
    holds: ['关于调整部分公交线路的通告', '市城市管理局关于公开征求意见的公告', '城东公园改造工程招标公告'],
    unlike: ['市长就关于公园的公告答问', '关于城东公园', '洛阳市人民代表大会常务委员会公告', '我市发布通告']
  },
  'headline-bracketed': {
    holds: ['（以上观点仅供参考，不构成投资建议）', '(摘自《茶山散文选》)'],
    unlike: ['盐码头（37）', '（短波）图书馆新馆开放', '【短波】']
  },
  'headline-photo': {
    holds: [
      ['→## 雪中送“暖”', '昨日，供电公司员工冒雪抢修线路。', '周远 摄'],
      ['→春到茶山采茶忙', '茶农在茶园里采茶。', '本报记者 周远 摄']
    ],
    unlike: [
      ['→春到茶山采茶忙', tea, metro, '周远 摄'],
      ['→春到茶山采茶忙', '周远 摄'], // the name of a picture
      ['→春到茶山采茶忙', tea, '本报记者 周远']
    ]
  },
  'headline-too-short': {
    holds: ['简讯', '朝鲜', '评论员', ['→## 茶山', metro]],
    unlike: ['春到茶山', '政务要闻', ['→## 茶山', '□ 周远', metro]] // 000:100; an essay
  },
  'headline-repeated': {
    holds: [
      ['→●解读', metro, '●解读', tea], // 004:17, 39
      ['借阅更加方便', metro, '→借阅更加方便', tea]
    ],
    unlike: [
      ['→借阅更加方便', metro, '借阅更加快捷', tea],
      ['→借阅更加方便', metro]
    ]
  },
  'headline-of-section': {
    holds: [
      ['→新安 扭住龙头更好巩固制造业优势', '●解读', metro, '孟津区 乘势而上 推动整体提升', '●解读', tea], // 004:15, 51
      ['新安 扭住龙头', '●路径', metro, '→孟津 乘势而上', '●路径', tea]
    ],
    unlike: [
      ['→新安 扭住龙头更好巩固制造业优势', '●解读', metro], // once is no habit
      ['新安 扭住龙头', '●解读', metro, '→●路径', tea, '●解读', rest]
    ]
  },
  'headline-long': {
    holds: [
      '全市上下坚持项目为王以三个一批活动为载体聚精会神抓项目促投资增动能以高质量项目建设牵引支撑高质量发展', // 000:5, without its marks
      '甲'.repeat(46)
    ],
    unlike: ['甲'.repeat(45), '我市召开关心下一代工作联席会议'] // 004:79
  },
  'headline-open': {
    holds: ['坚持项目为王，', '会议要求：', '伊滨区储能产业正高歌猛进——', '一是强化监督；'], // 003:111
    unlike: ['坚持项目为王', '环都市区:打造县域经济发展高地'] // 004:5, a colon inside
  },
  'headline-two-lines': {
    holds: [
      ['着力培育特色富民产业', '→全面提升乡村建设水平'], // 003:41, in two lines
      ['## 新馆昨日开放', '→## 读者络绎不绝']
    ],
    unlike: [
      ['## 新馆昨日开放', '→### 读者络绎不绝'], // another rank
      ['新馆开放', '→首日接待读者三千余人创下新高'] // much longer
    ]
  },
  'headline-two-short': {
    holds: [
      ['市应急管理局', '→获评全国先进集体', tea], // 004:97, in two lines
      ['我市图书馆新馆', '→昨日开放', metro]
    ],
    unlike: [
      ['我市图书馆新馆', '→首日接待读者三千余人创新高', metro],
      ['我市图书馆新馆', '→昨日向读者开放', news] // it stands above a dateline
    ]
  },
  'headline-two-marked': {
    holds: [
      ['## 我市图书馆新馆', '→## 昨日向读者开放'],
      ['### 乡镇党委担好责把好关', '→### 镇村协力提高发展质量']
    ],
    unlike: [
      ['我市图书馆新馆', '→昨日向读者开放'],
      ['## 我市图书馆新馆', '→### 昨日向读者开放'],
      ['## 我市图书馆新馆', '→昨日向读者开放']
    ]
  },
  'headline-two-picture': {
    holds: [
      ['我市图书馆新馆', '→昨日向读者开放（图）'],
      ['城东公园', '→换上新颜(组图)']
    ],
    unlike: [
      ['我市图书馆新馆', '→昨日向读者开放'],
      ['→昨日向读者开放（图）'] // a first line
    ]
  },
  'headline-two-people': {
    holds: [
      ['## 全省静脉产业园建设工作现场会在洛召开', '→## 何雄讲话 徐衣显致辞'], // 001:107
      ['全市春耕现场会召开', '→周远出席']
    ],
    unlike: [
      ['着力培育特色富民产业', '→全面提升乡村建设水平'],
      ['我市图书馆新馆', '→昨日向读者开放']
    ]
  },
  'headline-two-genre': {
    holds: [
      ['## 厂门口那盏灯又亮了', '→## 国企老厂改制重生记'],
      ['灯亮在山那边', '→山乡图书馆建设纪实']
    ],
    unlike: [
      ['着力培育特色富民产业', '→全面提升乡村建设水平'],
      ['全市各区推行房屋买卖', '→网上实名制统一登记']
    ]
  },
  'headline-two-rare': {
    holds: [
      ['着力培育特色富民产业', '→全面提升乡村建设水平'],
      ['## 全省静脉产业园建设工作现场会在洛召开', '→## 何雄讲话 徐衣显致辞'] // 001:107
    ],
    unlike: [
      ['→着力培育特色富民产业'], // a first line
      ['着力培育特色富民产业', '→乡村'], // a word
      ['着力培育特色富民产业', '→在全市大局中展现更大担当作为推进城乡融合发展'], // as long as a headline
      ['## 创新谋跨越 实干勇担当', '→## ——访宜阳县委书记张汉智'], // 001:57, a deck
      [metro, '→全面提升乡村建设水平'] // under text
    ]
  },
  'headline-two-clause': {
    holds: [
      ['我市图书馆新馆开放', '→首日客流大，秩序井然'],
      ['城东公园', '→步道宽了;座椅多了']
    ],
    unlike: [
      ['我市图书馆新馆', '→昨日向读者开放'],
      ['我市图书馆新馆', '→大厅、书库全开放']
    ]
  }
}
