import { isImageCredit } from '../images/caption.ts'
import { isRelatedHeading } from './frame-headings.ts'
import { lineReason } from './line-reason.ts'
import { linkShare } from './link-share.ts'
import { marksOf } from './mark-lines.ts'

/** Whether a block is no part of the story and may stand below it: marks, the page's frame, links to other articles. */
export const endsArticle = (block: Element, text: string, home: string): boolean =>
  text === '' ||
  marksOf(text) !== null ||
  lineReason(text) !== null ||
  isStrayCredit(block, text) ||
  isRelatedHeading(text) ||
  linkShare(block, home) > 0.95

/** The credit of a picture that stands at the end of the text, not below a picture. */
export function isStrayCredit(block: Element, text: string): boolean {
  const before = block.previousElementSibling
  return (
    isImageCredit(text) && !(before && /^(?:FIGURE|IMG)$/.test(before.tagName)) && !block.querySelector('img')
  )
}
