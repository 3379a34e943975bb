import type {Cases} from '../sight.js'

/** What shows the rules of `staff.ts`. */
export const staff: Cases = {
  'staff-box': {
    holds: ['编辑:马春晖 校对:程予辉 组版:中辉', '责编 周远 美编 吴桐', '本版责任编辑：周远'], // 002:3
    unlike: [
      '本报记者 陈曦 通讯员 王燕飞', // 001:49
      '编辑同志：', // a letter to the editors
      '校对科的老周退休了'
    ]
  }
}
