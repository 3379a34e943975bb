import type {Cases} from '../sight.js'

/** What shows the rules of `notice.ts`. */
export const notice: Cases = {
  'notice-formula': {
    holds: [
      '第42号', // 001:149
      '(2021年10月13日洛阳市第十五届人大常委会第二十八次会议通过)', // 001:131
      '（作者为洛阳师范学院教授）',
      '（本版图片均为资料图片）',
      '晴间多云',
      '最高气温36℃'
    ],
    unlike: [
      '第42号台风登陆',
      '第28次会议', // a count
      '表决通过了多项议案',
      '作者与读者面对面',
      '晴空下的城东公园',
      '图片新闻',
      '风力发电机组在城东荒坡上迎风转动为附近的企业送去绿电', // as weather begins
      `作者系${'甲'.repeat(80)}`
    ]
  }
}
