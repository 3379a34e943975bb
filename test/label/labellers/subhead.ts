import type {Cases} from '../sight.js'
import {cut, metro, metroAgain, moreNews, news, rest, tea} from '../texts.js'

/** What shows the rules of `subhead.ts`: subheads, and the rest of one that OCR tore. */
export const subhead: Cases = {
  'subhead-short': {
    holds: ['### 促签约 前瞻谋划 精准招商', '伊滨区储能产业正高歌猛进——', '●路径'], // 000:15, 003:111, 004:23
    unlike: [
      '我市将在农村实施镇选村培发展党员工作机制吗',
      '会议要求：',
      '王军等参加调研。', // 001:172
      '（上接01版）' // 000:86
    ]
  },
  'subhead-word': {
    holds: [
      [metro, '→谷底的账', tea],
      [metro, '→寻', metroAgain]
    ],
    unlike: [
      [metro, '→把路修到茶山的半腰上', tea], // it says who does what
      [metro, '→春到茶山', news], // above a dateline
      [metro, '→洛平', tea], // an author
      ['→谷底的账', metro], // at the head of the page
      [metro, '→春到 茶山', tea], // in parts, as headlines are
      [metro, '→### 春到茶山', tea] // marked: the marks tell
    ]
  },
  'subhead-quoted': {
    holds: [
      [metro, '→“我们不是来游山的”', tea],
      [metro, '→「把水留在山上」', tea]
    ],
    unlike: [
      [metro, '→“把水留在山上”的老人', tea], // words behind it
      [metro, '→“清楚自己要去哪儿的人，全世界都会为他让路。”', tea], // 000:96, a sentence
      [metro, '→“把水留住”与“把人留住”', tea], // two quotations
      [metro, '→“我们不是来游山的”', news], // above a dateline
      ['→“我们不是来游山的”', metro]
    ]
  },
  'subhead-asks': {
    holds: [
      [metro, '→何时通车？', tea],
      [metro, '→没有月票的乘客，怎样进站？', tea]
    ],
    unlike: [
      [metro, '→“何时通车？”', tea], // somebody says it
      [metro, '→记者：何时通车？', tea],
      [metro, '→何时通车', tea],
      [metro, '→何时通车？', '月底。'], // no answer of a length
      [metro, '→地铁通车了。何时延长？', tea],
      ['→何时通车？', metro]
    ]
  },
  'subhead-enumerated': {
    holds: [
      ['→#### 一是集聚统战成员智慧力量。', metro], // 002:31
      ['→●解读', metro], // 004:17
      ['→（一）总体要求', tea]
    ],
    unlike: [
      ['→一、总体要求', '二、主要任务'], // a list
      [`→一、${'甲'.repeat(38)}`, metro], // a sentence without its stop
      ['→三号线轨道全线铺通', metro],
      ['→一、总体要求']
    ]
  },
  'subhead-run-in': {
    holds: [
      '**二、突出重点、精准发力，推动经济高质量发展。**加快建设副中心、致力打造增长极,必须在补短板、强弱项上下功夫。', // 002:17
      '**忧患。**近年洛阳全面深化工作布局,主要经济指标增速高于全省平均水平。' // 002:15
    ],
    unlike: [
      ['→**推动发展。**', metro], // a line of its own
      '**80%**的企业已经复工复产，其余企业将在本月内复工。', // bold, and no heading
      '**推动发展。**加快建设', // a few words behind it
      '坚持便民惠民，打通文化服务最后一公里—— 图书馆新馆昨日开放迎接首批读者三千人', // split, and not bold
      '二、突出重点、精准发力。加快建设副中心、致力打造增长极,必须在补短板上下功夫。'
    ]
  },
  'subhead-repeated': {
    holds: [
      ['→●解读', metro, '●解读', tea], // 004:17, 39
      ['看点', metro, '→看点', tea]
    ],
    unlike: [
      ['→●解读', metro, '●路径', tea], // 004:17, 23
      ['→看点', metro]
    ]
  },
  'subhead-of-sections': {
    holds: [
      ['→新安 扭住龙头更好巩固制造业优势', '●解读', metro, '孟津区 乘势而上 推动整体提升', '●解读', tea], // 004:15, 51
      ['新安 扭住龙头', '●路径', metro, '→孟津 乘势而上', '●路径', tea]
    ],
    unlike: [
      ['→新安 扭住龙头更好巩固制造业优势', '●解读', metro],
      ['→新馆昨日开放', '洛平', metro, '城东公园完成改造', '洛平', tea] // an author comes again
    ]
  },
  'subhead-alike': {
    holds: [
      ['→### 促签约 前瞻谋划 精准招商', metro, '### 重落地 破解瓶颈 精细服务', tea], // 000:15, 29
      ['→新能源——', metro, '新材料——', tea]
    ],
    unlike: [
      ['→### 促签约 前瞻谋划 精准招商', metro, '### 重落地 精细服务', tea],
      ['→创新谋跨越 实干勇担当', metro, '抓发展促改革 真抓又实干', tea] // two parts are common
    ]
  },
  'subhead-before-signature': {
    holds: [
      ['## 环都市区打造发展高地', metro, '→新安扭住龙头', tea, metroAgain, '洛报融媒记者 李东慧 孙小蕊'], // 004:5–67
      ['新馆昨日开放', metro, '→借阅更加方便', tea, rest, '本报记者 周远']
    ],
    unlike: [
      ['## 新馆昨日开放', news, '→## 城东公园完成改造', metro, tea, '本报记者 周远'],
      ['## 新馆昨日开放', metro, '→## 城东公园完成改造', moreNews],
      ['## 新馆昨日开放', metro, '→借阅更加方便', tea]
    ]
  },
  'subhead-speaks': {
    holds: ['周远强调', '市长指出', '专家认为'],
    unlike: ['市长主持会议并作出部署强调', '强调安全']
  },
  'subhead-after-cut': {
    holds: [
      [cut, '→### 保达产 优化环境 挂图作战', metro],
      [
        '我市还进一步明确，县（区）党委要落实好领导责任，每年要专题研究一次',
        '→### 保达产 优化环境 挂图作战',
        metro
      ] // 000:70
    ],
    unlike: [
      [metro, '→### 保达产 优化环境 挂图作战', tea],
      ['### 乡镇党委担好责把好关', '→### 保达产 优化环境 挂图作战', metro],
      [`${metro}（记者 周远）`, '→### 保达产 优化环境 挂图作战', tea]
    ]
  },
  'subhead-lone-mark': {
    holds: [
      [metro, '→二', tea],
      [metro, '→3.', tea]
    ],
    unlike: [
      [metro, '→二人', tea],
      [metro, '→第二', tea]
    ]
  },
  'subhead-box': {
    holds: ['新闻链接', '点评', '短 评', '记者手记', '名词解释'],
    unlike: ['重点评选', '东西部产业链接', '时代背景', '茶农手记']
  },
  'subhead-ordinal': {
    holds: [
      ['→第一个冬天：三百根火柴', metro],
      ['→## 样本一：棉纺厂社区', metro],
      ['→建议之二：修一条路', metro]
    ],
    unlike: [
      ['→第一书记', metro],
      ['→律师：可以报案', metro],
      ['→一：', metro],
      ['→第一个冬天：三百根火柴'] // the last line
    ]
  },
  'subhead-prize': {
    holds: [
      ['→一等奖（3名）', '周远　吴桐　郑岩'],
      ['→## 优秀奖', '陆小满　石磊']
    ],
    unlike: [
      ['→一等奖（3名）'], // the last line
      ['→我市获一等奖', metro],
      ['→诺贝尔奖', metro]
    ]
  },
  'subhead-apart': {
    holds: [
      [metro, '\n\n\n→### 洛阳现代生物产业化基地 本月底试生产', tea], // 000:43, a headline
      [metro, '\n→借阅更加方便', tea]
    ],
    unlike: [
      [metro, '→### 重落地 破解瓶颈 精细服务', tea], // 000:29
      ['→借阅更加方便', tea]
    ]
  },
  'subhead-marked': {
    holds: [
      ['## 新馆昨日开放', news, '→### 借阅更加方便', metro],
      ['→### 促签约 前瞻谋划 精准招商', metro] // 000:15
    ],
    unlike: [
      ['## 新馆昨日开放', news, '→## 城东公园完成改造', metro],
      ['## 新馆昨日开放', news, '→借阅更加方便', metro]
    ]
  },
  'subhead-unmarked': {
    holds: [
      ['## 新馆昨日开放', news, '→借阅更加方便', metro],
      ['# 新馆昨日开放', news, '→居民有了去处', metro]
    ],
    unlike: [
      ['## 新馆昨日开放', news, '→### 借阅更加方便', metro],
      ['新馆昨日开放', news, '→借阅更加方便', metro]
    ]
  },
  'subhead-textual': {
    holds: ['由于连日降雨不断', '我们在大厅看到了许多读者', '现在，我们开始读书吧'],
    unlike: ['培育壮大新兴产业 全力刷新“伊滨速度”', '#### 由于连日降雨不断'] // 003:69; marked
  },
  'subhead-long': {
    holds: ['我市将在农村实施镇选村培发展党员工作机制持续提高发展质量', '甲'.repeat(25)],
    unlike: ['培育壮大新兴产业 全力刷新“伊滨速度”', '甲'.repeat(24)] // 003:69
  },
  'subhead-open': {
    holds: ['坚持项目为王，', '会议要求：', '一是强化监督；'],
    unlike: ['伊滨区储能产业正高歌猛进——', '环都市区:打造发展高地'] // 003:111
  },
  'subhead-sentence': {
    holds: ['会议由市长主持。', '王军等参加调研。'], // 001:172
    unlike: [
      '#### 一是集聚统战成员智慧力量。', // 002:31, marked and numbered
      '二是抓好落实。',
      '#### 新馆昨日开放。', // marked
      '宜阳如何突破？' // sections ask
    ]
  },
  'subhead-torn': {
    holds: [
      [
        '#### 一、对标对表、找准差距,始终保持清醒',
        '→**忧患。**近年洛阳全面深化工作布局,主要经济指标增速高于全省平均水平。'
      ], // 002:13, 15
      ['二、突出重点、精准发力', '→**推动发展。**', metro]
    ],
    unlike: [
      ['#### 一、对标对表、找准差距,始终保持清醒', '→忧患。', metro], // not bold
      ['#### 一、对标对表、找准差距。', '→**忧患。**', metro], // the subhead is whole
      ['#### 一、对标对表、找准差距', '→**忧患**', metro], // no stop
      ['新馆昨日开放', '→**忧患。**', metro], // under no heading
      ['#### 一、对标对表、找准差距', '→近年**忧患。**', metro], // bold at its end
      ['#### 一、对标对表、找准差距', '→**忧患**近年。', metro], // bold at its head
      [metro, '→**忧患。**', tea], // under text
      ['#### 一、对标对表、找准差距', '→**加快建设副中心致力打造增长极。**', metro] // a sentence of its own
    ]
  }
}
