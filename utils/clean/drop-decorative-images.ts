import { decorationOf, isEmoji } from '../images/decoration.ts'
import { INLINE } from '../images/inline-image.ts'
import { isPlaceholderAddress } from '../images/placeholder-address.ts'
import type { Step } from './step.ts'

/** Takes out icons, counters, logos, avatars and advertisements; emoticons stay in their line, small. */
export const dropDecorativeImages: Step = {
  id: 'drop-decorative-images',
  run(root, context) {
    const images = [...root.querySelectorAll('img')]
    const shown = new Set(images.map((image) => image.getAttribute('src')))
    for (const image of images) {
      if (isEmoji(image)) {
        image.setAttribute(INLINE, '')
        continue
      }
      if (isPlaceholderAddress(image.getAttribute('src'))) {
        context.take(image, 'imageMissing')
        continue
      }
      // a magnifying glass, or a small copy, over the picture that stands beside it
      const large = image.closest('a')?.getAttribute('href')
      const decoration =
        large && large !== image.getAttribute('src') && shown.has(large) ? 'Icon' : decorationOf(image)
      if (decoration) context.take(image, `image${decoration}`)
    }
  },
}
