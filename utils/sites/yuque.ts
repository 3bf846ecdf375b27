import type { Site } from './site.ts'

/** 语雀: pictures carry the text that was recognised in them, and a request for likes ends the article. */
export const yuque: Site = {
  hosts: ['yuque.com'],
  drop: ['.ne-ui-image-ocr-mask', '.article-content-reward'],
}
