import type {Cases} from '../sight.js'
import {cut, metro, news, rest, tea} from '../texts.js'

/** What shows the rules of `paragraph.ts`. */
export const paragraph: Cases = {
  'paragraph-long': {
    holds: [`${metro}${tea}`, '甲'.repeat(71)],
    unlike: ['甲'.repeat(70), '文明，总是在与时俱进中焕发新的光彩。'] // 003:27
  },
  'paragraph-middling': {
    holds: ['甲'.repeat(37), metro],
    unlike: ['甲'.repeat(36), '甲'.repeat(71), '道固远，笃行可至；事虽巨，坚为必成。'] // 000:92
  },
  'paragraph-sentence': {
    holds: [
      '王军等参加调研。', // 001:172
      '何为重振洛阳辉煌？怎样重振洛阳辉煌？', // 000:88
      '会议由市长主持。（完）' // a remark behind the stop
    ],
    unlike: ['何雄讲话 徐衣显致辞', '争取到“十四五”末,', '何时通车？'] // 001:107; a question heads as well
  },
  'paragraph-sentences': {
    holds: ['何为重振洛阳辉煌？怎样重振洛阳辉煌？', '她来了。大家都笑了'], // 000:88
    unlike: ['王军等参加调研。', '全市宣传部长会议召开'] // 001:172: one; 004:89: none
  },
  'paragraph-clauses': {
    holds: ['文明，总是在与时俱进中焕发新的光彩。', '用好农村“三块地”改革成果,发展壮大集体经济'], // 003:27, 001:99
    unlike: ['抓住机遇，真抓实干', '集镇建设促融合', '面向未来市场、前沿需求', '王军等参加调研。'] // 000:106, 001:172; 、 stands in titles
  },
  'paragraph-textual': {
    holds: ['由于连日降雨不断', '我们在大厅看到了许多读者', '总产量达到2023'],
    unlike: ['全市宣传部长会议召开', '## 由于连日降雨不断'] // 004:89; marked
  },
  'paragraph-comma': {
    holds: ['他指出,', '要聚焦产业、', '今年，新安将重点围绕先进装备制造产业链，'],
    unlike: ['伊滨区储能产业正高歌猛进——', '会议要求：', '抓住机遇，真抓实干'] // 003:111
  },
  'paragraph-colon': {
    holds: ['重点做好五个方面工作:', '会议要求：'], // 002:29
    unlike: ['环都市区:打造县域经济发展高地', '一是强化监督；'] // 004:5
  },
  'paragraph-announces': {
    holds: ['现将有关事项公告如下:', '主席、副主席名单如下：'],
    unlike: ['会议要求：', '名单如下', '公告如下：周远任主任。']
  },
  'paragraph-contact': {
    holds: ['服务热线：8226228', '五、联系人：卢先生　联系电话：0000-8216637', '报名地址：西环路89号'],
    unlike: [
      '## 服务热线：8226228',
      '市长热线一年接了三万个电话',
      '电话：',
      '热线追踪：电梯停了九天',
      '她拨通了电话：“我再待一年。”'
    ]
  },
  'paragraph-goes-on': {
    holds: [
      [`→${cut}`, rest],
      [
        '→近日出台的《洛阳市制造业产业链招商行动计划》提出,将依托龙',
        '头企业开展产业链精准招商,进一步发挥龙头企业辐射带动作用。'
      ] // 001:31
    ],
    unlike: [
      [`→${metro}`, rest], // the sentence is finished
      [`→${metro}`, '的确，水质变化牵动人心。'], // so it is, whatever begins the next
      ['→全市宣传部长会议召开', news], // 004:89
      [`→## ${cut}`, rest] // marked
    ]
  },
  'paragraph-word-cut': {
    holds: [
      ['## 厂房先于新房', '→县里的办法是倒着干：安置点还没封顶，配', '套的标准厂房先交了钥匙。'],
      ['→当庭出示了一段录', '像，画面里老人坐在床上。']
    ],
    unlike: [
      ['## 厂房先于新房', '→县里的办法是倒着干', '标准厂房先交了钥匙。'],
      ['→安置点还没封顶，配。', '套的标准厂房先交了钥匙。'], // it has its stop
      ['→## 安置点还没封顶，配', '套的标准厂房先交了钥匙。'], // marked
      ['→安置点还没封顶，配'] // the last line
    ]
  },
  'paragraph-continues': {
    holds: [
      [cut, `→${rest}`],
      [
        '近日出台的《洛阳市制造业产业链招商行动计划》提出,将依托龙',
        '→头企业开展产业链精准招商,进一步发挥龙头企业辐射带动作用。'
      ] // 001:33
    ],
    unlike: [
      [metro, `→${rest}`], // the sentence is finished
      [metro, '→的确，水质变化牵动人心。'], // so it is, whatever begins the next
      [cut, `→${news}`], // another text begins
      [cut, `→## ${rest}`], // marked
      ['讲解水质变', `→${rest}`], // a title
      [cut, '\n→化的过程', metro], // a few words set apart
      [`→${rest}`]
    ]
  },
  'paragraph-under-title': {
    holds: [
      ['## 全省静脉产业园建设工作现场会在洛召开', '→## 何雄讲话 徐衣显致辞'], // 001:107
      ['着力培育特色富民产业 全面提升乡村建设水平', '→杨晓到孟津区调研乡村振兴工作'] // 003:43
    ],
    unlike: [
      ['## 新馆昨日开放', '→她来了。大家都笑了'], // a sentence
      [metro, '→杨晓到孟津区调研乡村振兴工作'], // under text
      ['## 新馆昨日开放', '→王军等参加调研。'],
      ['## 新馆昨日开放', `→${'甲'.repeat(40)}`], // as long as text
      ['会议要求：', '→杨晓到孟津区调研乡村振兴工作'], // under what opens a list
      ['由于连日降雨不断', '→杨晓到孟津区调研乡村振兴工作'] // under running text
    ]
  },
  'paragraph-bare': {
    holds: ['全市宣传部长会议召开', '何雄讲话 徐衣显致辞'], // 004:89, 001:107
    unlike: ['王军等参加调研。', '抓住机遇，真抓实干', '甲'.repeat(31)] // 001:172
  },
  'paragraph-marked': {
    holds: ['## 集镇建设促融合', `## ${metro}`], // 000:106
    unlike: ['全市宣传部长会议召开', `#${metro}`, '**忧患。**'] // 004:89
  }
}
