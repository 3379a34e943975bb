import type {Cases} from '../sight.js'
import {cut, metro, rest, tea} from '../texts.js'

/** What shows the rules of `caption.ts`. */
export const caption: Cases = {
  'caption-credited': {
    holds: [
      [tea, '→该项目本月底试生产。  \n记者 鲁博 通讯员 苟华云 摄', metro], // 000:49
      [tea, '\n→位于城东的新生产线正在调试', '记者 周远 摄', metro],
      [tea, `\n→${metro}`, '记者 周远 摄', metro], // long, but set apart
      [tea, '→城东污水处理厂的沉淀池', '（资料图片）', metro]
    ],
    unlike: [
      [tea, '→该项目本月底试生产。', metro], // nobody took a picture
      [tea, '→该项目本月底试生产。', '\n记者 鲁博 摄'], // the credit stands apart
      [tea, `→${cut}，${cut}。`, '记者 鲁博 摄'], // a paragraph
      [`→${metro}\n记者 周远 摄`] // a paragraph
    ]
  },
  'caption-of-photo-news': {
    holds: [
      [
        '### 洛阳现代生物产业化基地 本月底试生产',
        metro,
        '→该项目本月底试生产。  \n记者 鲁博 通讯员 苟华云 摄'
      ], // 000:49
      ['## 新馆开放迎读者', '→昨日，市民在图书馆新馆看书。', '记者 周远 摄'],
      [tea, '\n→昨日，市民在图书馆新馆看书。', '记者 周远 摄'] // set apart
    ],
    unlike: [
      ['## 新馆开放迎读者', '→昨日，市民在图书馆新馆看书。', metro],
      [tea, `→${metro}`, '记者 周远 摄'], // text that a picture stands under
      ['林中岁月', '→护林站二十六年没有山火', '本报记者 周远 文/摄', metro], // a deck above who wrote the text
      ['她又数了一遍：“我再待一年。”', '→去年冬天，她把父母接到岛上住了两个月。', '周远 摄'], // below a sentence
      [tea, `\n→${metro}${tea}`, '记者 周远 摄'],
      ['## 新馆开放迎读者', '→昨日，市民在图书馆新馆看书。', '\n记者 周远 摄']
    ]
  },
  'caption-inline-credit': {
    holds: ['昨日，市民在图书馆新馆看书。（记者 周远 摄）', '昨日，市民在图书馆新馆看书。 记者 周远 摄'],
    unlike: [
      '伊川县吕店镇富硒小米种植基地 (本文配图均为资料图片)', // 004:129
      '努力在高质量发展征程上出新出彩! 孙磊磊 袁燕芳/文 倪睿/图', // 003:139, a signature
      '昨日，市民在图书馆新馆看书。'
    ]
  },
  'caption-under-picture-headline': {
    holds: [
      ['新馆开放迎读者（图片）', '→昨日，市民在图书馆新馆看书。'],
      ['新馆开放迎读者（组图）', '→昨日，市民在图书馆新馆看书。']
    ],
    unlike: [
      ['新馆开放迎读者', '→昨日，市民在图书馆新馆看书。'],
      ['昨日，市民在新馆看书。（图片）', '→昨日，市民在图书馆新馆看书。'] // under a sentence
    ]
  },
  'caption-numbered': {
    holds: [
      ['1.市民在新馆看书。（记者 周远 摄）', '→2.志愿者在大厅引导参观。'],
      ['图片：', '→1、新馆大厅', metro]
    ],
    unlike: [
      ['1.带好证件。', '→2.准时到场。'], // a list
      ['昨日，市民在新馆看书。（记者 周远 摄）', '→志愿者在大厅引导参观。'], // no number
      ['昨日，市民在新馆看书。（记者 周远 摄）', '→二、志愿者在大厅引导参观。'] // a section
    ]
  },
  'caption-under-picture-mark': {
    holds: [
      ['图片：', '→昨日，市民在图书馆新馆看书。', metro],
      [metro, '图片：', '→城东污水处理厂', tea],
      ['图片', '→昨日，市民在图书馆新馆看书。', metro]
    ],
    unlike: [
      ['图片新闻', '→昨日，市民在图书馆新馆看书。', metro], // a rubric
      ['图书馆新馆图片', '→昨日，市民在图书馆新馆看书。', metro], // a headline
      [metro, '→昨日，市民在图书馆新馆看书。', '图片：'] // above it
    ]
  },
  'caption-stock': {
    holds: [
      '伊川县吕店镇富硒小米种植基地 (本文配图均为资料图片)', // 004:129
      '城东污水处理厂（资料图片）',
      '城东污水处理厂（图为资料图）'
    ],
    unlike: [
      '孟津草莓助农增收', // 004:125
      '（资料图片）', // without a picture's words
      '伊川县吕店镇富硒小米种植基地（位于县城西部）',
      '城东污水处理厂（资料图片）征集启事',
      '城东污水处理厂（图为资料图片）由市民提供',
      '本文配图均为资料图片）' // nothing opens
    ]
  },
  'caption-apart': {
    holds: [
      [metro, '\n\n\n→偃师首阳新区万达广场', tea], // 004:13
      [metro, '\n→位于宜阳先进制造业开发区的洛阳欣悦特航空复合材料有限公司生产车间', tea] // 004:35
    ],
    unlike: [
      [metro, '→偃师首阳新区万达广场', tea], // one blank line
      ['→偃师首阳新区万达广场', tea], // the head of the page
      [metro, '\n→新安 扭住龙头更好巩固制造业优势', tea], // 004:15, two parts
      [metro, '\n→偃师首阳新区，万达广场', tea],
      [metro, '\n→偃师首阳新区万达广场。', tea], // a sentence
      [metro, '\n→偃师首阳新区万达广场\n位于新区中心', tea], // text right under it
      [metro, `\n→${'偃师首阳新区万达广场'.repeat(5)}`, tea] // longer than a line under a picture
    ]
  },
  'caption-inside-sentence': {
    holds: [
      [cut, '\n→城东污水处理厂的沉淀池', `\n${rest}`],
      [
        '根据目标任务倒排工期、挂图作战、现场办公,随时解决各类问题;先后到',
        '\n\n\n→中航洛阳光电产业园',
        '福建宁德、江苏溧阳、四川宜宾、上海及苏州工业园区,学习当地在服务项目建设方面的成功经验,全面提升服务能力。'
      ] // 003:81
    ],
    unlike: [
      [metro, '\n→城东污水处理厂的沉淀池', `\n${rest}`], // the sentence is finished
      [cut, '→城东污水处理厂的沉淀池', `\n${rest}`], // no room for a picture
      [cut, '\n→化的过程，并现场回答提问', `\n${tea}`], // it goes on itself
      [cut, '\n→城东污水处理厂的沉淀池。', `\n${rest}`], // a sentence
      [cut, '\n→城东污水处理厂的沉淀池', `\n${tea}`], // nothing goes on below
      ['水质变', '\n→城东污水处理厂的沉淀池', `\n${rest}`], // no column above
      [cut, '\n→城东污水处理厂的沉淀池', '\n化的过程'], // no column below
      [cut, `\n→${'城东污水处理厂的沉淀池'.repeat(5)}`, `\n${rest}`] // longer than a line under a picture
    ]
  },
  'caption-isolated': {
    holds: [
      [metro, '\n\n\n→孟津草莓助农增收', '\n\n\n伊川县吕店镇富硒小米种植基地'], // 004:125
      [metro, '\n→新安县洛阳新强联回转支承股份有限公司车间'] // 004:151
    ],
    unlike: [
      [metro, '\n→孟津草莓助农增收', tea], // text right under it
      [metro, '\n→孟津草莓，助农增收'], // a clause
      [metro, '→孟津草莓助农增收'], // no room above
      [metro, '\n→孟津草莓助农增收。'], // a sentence
      [metro, `\n→${'孟津草莓助农增收'.repeat(6)}`], // longer than a line under a picture
      ['→孟津草莓助农增收'] // nothing above
    ]
  },
  'caption-of-figure': {
    holds: ['图①：新馆大厅。', '图2:志愿者引导读者。'],
    unlike: ['图书馆：新馆开放', '版图：新馆大厅', '①新馆大厅', '图书馆新馆图1：大厅']
  },
  'caption-in-picture': {
    holds: ['图为市民在新馆看书。', '图①为新馆大厅', '下图为改造后的公园', '这是城东污水处理厂的资料图'],
    unlike: ['图书馆新馆开放', '企图为自己开脱', '地图为游客指路', '图书馆新馆将地图为读者备齐']
  },
  'caption-rare': {
    holds: ['偃师首阳新区万达广场', '孟津草莓助农增收'], // 004:13, 004:125
    unlike: [
      '## 偃师首阳新区万达广场', // a heading
      '●解读', // 004:17
      '（上接01版）', // 000:86
      '记者 鲁博 通讯员 苟华云 摄', // 000:50
      '编辑:马春晖 校对:程予辉 组版:中辉', // 002:3
      '本报讯（记者 周远）昨日，新馆开放。',
      '朝鲜' // two characters describe no picture
    ]
  }
}
