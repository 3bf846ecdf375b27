import { textOf } from './block-text.ts'

/** What can be one block of an article; rows stand for their table. */
const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,pre,li,tr,caption,figcaption,dt,dd,blockquote,summary'

/**
 * Elements that are the blocks of a normalised article, in reading order: those with text that hold no other block.
 * `Article.blocks` is their text one to one, and `Trace.place` counts them; the reader finds with this where to put
 * something back.
 */
export function blockElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll(BLOCKS)].filter(
    (element) =>
      !element.querySelector(BLOCKS) && /\S/.test(element.textContent ?? '') && textOf(element) !== '',
  )
}
