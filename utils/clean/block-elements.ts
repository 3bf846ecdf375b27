import { textOf } from '../dom/block-text.ts'

/** What can be one block of an article; rows stand for their table. */
const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,pre,li,tr,caption,figcaption,dt,dd,blockquote,summary'

/** With more of the text than this in captions, the captions are the story (part of the text). */
const PHOTO_STORY = 0.25

/**
 * Elements that are the blocks of a normalised article, in reading order. `Article.blocks` is their text one to one, and
 * `Trace.place` counts them; the reader finds with this where to put something back. Captions belong to their pictures
 * (`ArticleImage.caption`) and are no blocks, unless they are the story.
 * @param withCaptions whether they are, where that is decided elsewhere: for the whole of which this is a part.
 */
export function blockElements(root: ParentNode, withCaptions?: boolean): Element[] {
  const blocks = textElements(root)
  return (withCaptions ?? areStory(blocks)) ? blocks : blocks.filter((block) => !isCaption(block))
}

/** Whether the captions of a normalised article are its story. */
export const isPhotoStory = (root: ParentNode): boolean => areStory(textElements(root))

const areStory = (blocks: Element[]) => lengthOf(blocks.filter(isCaption)) > PHOTO_STORY * lengthOf(blocks)

/** All elements of a normalised article with text that hold no other such element, captions too, in reading order. */
export function textElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll(BLOCKS)].filter(
    (element) =>
      !element.querySelector(BLOCKS) && /\S/.test(element.textContent ?? '') && textOf(element) !== '',
  )
}

const isCaption = (element: Element) => element.tagName === 'FIGCAPTION'

function lengthOf(blocks: Element[]): number {
  return blocks.reduce((sum, block) => sum + (block.textContent ?? '').length, 0)
}
