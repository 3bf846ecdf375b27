import type { Site } from './site.ts'

/** 豆瓣: whose review it is stands amid the words of its head, 某某 评论 某片, without a mark in those of books. */
export const douban: Site = {
  hosts: ['douban.com'],
  author: '[property="v:reviewer"], .main-hd > a:not(.avatar) > span',
}
