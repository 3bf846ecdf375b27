import type { Site } from './site.ts'

/** 批踢踢: author, board, title and time stand in front of the text, and the comments behind it, in the text's own element. */
export const ptt: Site = {
  hosts: ['ptt.cc'],
  title: '.article-metaline:nth-of-type(3) .article-meta-value',
  author: '.article-metaline:nth-of-type(1) .article-meta-value',
  published: '.article-metaline:nth-of-type(4) .article-meta-value',
  drop: ['.article-metaline', '.article-metaline-right', '.push', '#main-content > .f2'],
}
