import { isCaptionElement, joinCaption, pictureBefore } from '../images/caption.ts'
import type { Step } from './step.ts'

/** Captions that only the page's layout shows as such: by class, or a short centred line under the picture. */
export const joinCaptionLines: Step = {
  id: 'join-caption-lines',
  run(root) {
    for (const line of root.querySelectorAll('p, div, span, figcaption, font, center, em, section')) {
      if (line.closest('figcaption, a') || !isCaptionElement(line)) continue
      const picture = pictureBefore(line, root)
      if (picture && !picture.contains(line)) joinCaption(picture, line)
    }
  },
}
