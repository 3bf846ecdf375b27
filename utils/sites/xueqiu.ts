import type { Site } from './site.ts'

/** 雪球: who wrote a post is the user over its headline, and a line says of which column it is. */
export const xueqiu: Site = {
  hosts: ['xueqiu.com'],
  author: '.article__author .name',
  drop: ['.article__bd__from'],
}
