import { textOf } from '../dom/block-text.ts'
import { INLINE } from '../images/inline-image.ts'
import type { Step } from './step.ts'

/** How often one address may stand in a text before it is an ornament. */
const ORNAMENT = 3

/** The size that a file is named by, behind what it is called: `1567_a640x364.jpg`, `1567_a320xH.jpg`. */
const SIZE = /[_-]a?\d{2,4}x(?:H|\d{2,4})(?=\.\w{3,4}$)/

/** Takes out the second showing of a picture, the headline's above the text most of all, and ornaments between parts. */
export const dropDoubledImages: Step = {
  id: 'drop-doubled-images',
  run(root, context) {
    const shown = new Map<string, Element[]>()
    for (const image of root.querySelectorAll(`img[src]:not([${INLINE}])`)) {
      const src = (image.getAttribute('src') as string).replace(/^https?:/, '').replace(SIZE, '')
      shown.set(src, [...(shown.get(src) ?? []), image])
    }
    for (const images of shown.values()) {
      if (images.length >= ORNAMENT) for (const image of images) context.take(image, 'imageOrnament')
      else if (images[0] && images[1]) context.take(withCaption(images[1], images[0]), 'imageDoubled')
    }
  },
}

/** The second showing of a picture, with its caption where this is the first one's as well. */
function withCaption(second: Element, first: Element): Element {
  const figure = second.closest('figure')
  const [caption, other] = [figure, first.closest('figure')].map((one) => one?.querySelector('figcaption'))
  const isSame = caption && other && textOf(caption) === textOf(other)
  return figure && isSame && figure.querySelectorAll('img').length === 1 ? figure : second
}
