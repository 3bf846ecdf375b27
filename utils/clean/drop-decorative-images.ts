import { decorationOf, isEmoji } from '../images/decoration.ts'
import { INLINE } from '../images/inline-image.ts'
import { isPlaceholderAddress } from '../images/placeholder-address.ts'
import type { Step } from './step.ts'

/** Takes out icons, counters, logos, avatars and advertisements; emoticons stay in their line, small. */
export const dropDecorativeImages: Step = {
  id: 'drop-decorative-images',
  run(root, context) {
    for (const image of root.querySelectorAll('img')) {
      if (isEmoji(image)) {
        image.setAttribute(INLINE, '')
        continue
      }
      if (isPlaceholderAddress(image.getAttribute('src'))) {
        context.take(image, 'imageMissing')
        continue
      }
      const decoration = decorationOf(image)
      if (decoration) context.take(image, `image${decoration}`)
    }
  },
}
