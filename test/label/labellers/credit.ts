import type {Cases} from '../sight.js'

/** What shows the rules of `credit.ts`. */
export const credit: Cases = {
  'credit-names': {
    holds: ['记者 鲁博 通讯员 苟华云 摄', '（周远 摄）', '本报记者 周远 摄'], // 000:50
    unlike: [
      '本报记者 陈曦 通讯员 王燕飞', // 001:49
      '昨日，市民在图书馆新馆看书。（记者 周远 摄）', // a caption with its credit
      '周远拍摄的城市影像展开幕'
    ]
  }
}
