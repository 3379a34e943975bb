import type {Cases} from '../sight.js'
import {metro} from '../texts.js'

/** What shows the rules of `rubric.ts`. */
export const rubric: Cases = {
  'rubric-standing': {
    holds: ['### 政务要闻', '## 一把手访谈', '【简讯】'], // 000:100, 001:53
    unlike: ['政务要闻速递平台上线', '何雄讲话 徐衣显致辞', '访谈录'] // 001:107
  },
  'rubric-campaign': {
    holds: ['认真学习贯彻市第十二次党代会精神', '文明创建进行时', '重振辉煌大家谈'], // 001:5
    unlike: ['弘扬精神', '全市学习贯彻党代会精神现场会召开', '我市迎来创业者的黄金时代']
  },
  'rubric-named': {
    holds: ['县区短波', '环球观察', '社会随笔'],
    unlike: ['我市召开年度人物访谈录制会', '城东公园', '长江沿岸生态环境观察'] // too long, or another word
  },
  'rubric-above-campaign': {
    holds: [
      ['→## 建强副中心 形成增长极', '认真学习贯彻市第十二次党代会精神'], // 001:3
      ['→## 躬身入局勇担当', '## 一把手访谈'] // 001:51
    ],
    unlike: [
      ['→## 建强副中心 形成增长极', '以产业集聚打造新引擎'],
      ['→## 躬身入局勇担当'], // the last line
      ['→我市将在农村实施镇选村培发展党员工作机制提高发展质量', '一把手访谈'] // a headline above another column
    ]
  },
  'rubric-short': {
    holds: [
      ['→看发展', '新馆昨日开放', metro],
      ['→今日关注', '## 新馆昨日开放', metro]
    ],
    unlike: [
      ['→今日关注', metro], // over text
      ['→看 发展', '新馆昨日开放', metro], // two words
      ['→看', '新馆昨日开放', metro],
      ['→本周城市关注', '新馆昨日开放', metro]
    ]
  },
  'rubric-rare': {
    holds: ['政务要闻', '认真学习贯彻市第十二次党代会精神'], // 000:100, 001:5
    unlike: [
      '王军等参加调研。', // 001:172
      '洛平', // 000:110
      '（上接01版）', // 000:86
      '一、对标对表', // a section
      '——访宜阳县委书记张汉智', // 001:57
      '编辑:马春晖 校对:程予辉 组版:中辉', // 002:3
      '抓住机遇，真抓实干',
      '甲'.repeat(41)
    ]
  },
  'rubric-short-only': {
    holds: ['徐衣显与香港超赢投资集团客人举行工作会谈', '我市召开关心下一代工作联席会议'], // 001:119, 004:79
    unlike: ['认真学习贯彻市第十二次党代会精神', '政务要闻'] // 001:5, a campaign; 000:100
  }
}
