import type { Site } from './site.ts'

/** 手机新浪: the account that posted the story stands above it as a figure, its name and the hour in the caption. */
export const sina: Site = {
  hosts: ['sina.cn'],
  source: '.weibo_info .weibo_user',
  drop: ['.weibo_info'],
}
