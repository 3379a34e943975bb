/**
 * Titles of those who make a page: 责编, 校对, 组版.
 *
 * By hand, after the staff boxes of mainland papers. Those who check, direct or answer the
 * telephone are editors here, as the field has no other word for them.
 *
 * @module
 */
import type {Role} from '../types.js'

/** Titles with their role. */
export const staffTitles: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['编辑', 'editor'],
  ['责编', 'editor'],
  ['责任编辑', 'editor'],
  ['本版编辑', 'editor'],
  ['本版责编', 'editor'],
  ['本版责任编辑', 'editor'],
  ['值班编辑', 'editor'],
  ['见习编辑', 'editor'],
  ['执行编辑', 'editor'],
  ['图片编辑', 'editor'],
  ['文字编辑', 'editor'],
  ['实习编辑', 'editor'],
  ['版面编辑', 'editor'],
  ['本期编辑', 'editor'],
  ['新媒体编辑', 'editor'],
  ['主编', 'editor'],
  ['副主编', 'editor'],
  ['执行主编', 'editor'],
  ['本版主编', 'editor'],
  ['总编辑', 'editor'],
  ['值班总编', 'editor'],
  ['值班编委', 'editor'],
  ['值班主任', 'editor'],
  ['编审', 'editor'],
  ['统筹', 'editor'],
  ['策划', 'editor'],
  ['审核', 'editor'],
  ['审读', 'editor'],
  ['终审', 'editor'],
  ['校对', 'proofreader'],
  ['责任校对', 'proofreader'],
  ['本版校对', 'proofreader'],
  ['校检', 'proofreader'],
  ['责校', 'proofreader'],
  ['组版', 'layout'],
  ['本版组版', 'layout'],
  ['排版', 'layout'],
  ['照排', 'layout'],
  ['视觉', 'layout'],
  ['版式', 'layout'],
  ['版式设计', 'layout'],
  ['版式制作', 'layout'],
  ['版面', 'layout'],
  ['版面设计', 'layout'],
  ['美编', 'layout'],
  ['本版美编', 'layout'],
  ['责任美编', 'layout'],
  ['美术编辑', 'layout'],
  ['美术', 'layout'],
  ['设计', 'layout'],
  ['制版', 'layout'],
  ['制作', 'layout'],
  ['制图', 'layout'],
  ['绘图', 'layout'],
  ['电脑制作', 'layout'],
  ['图片制作', 'layout'],
  ['检查', 'proofreader'],
  ['检校', 'proofreader']
])
