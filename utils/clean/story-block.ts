import { textOf } from '../dom/block-text.ts'
import { lineReason } from './line-reason.ts'

/** A block of this length with the end of a sentence is the story (characters). */
const MIN_SENTENCE = 30

/** Whether a block is beyond doubt a paragraph of the story, and no line of the page's frame. */
export function isStoryBlock(block: Element): boolean {
  const text = textOf(block)
  return text.length >= MIN_SENTENCE && /[。！？]/.test(text) && lineReason(text) === null
}
