import { readFallbacks } from '../utils/images/fallbacks.ts'
import { fullSizeAddress } from '../utils/images/full-size.ts'
import { unwrapAddress } from '../utils/images/unwrap-address.ts'
import type { LargePicture } from './Lightbox.tsx'

/** What the lightbox shows for a picture of the text: the host's full size where its naming is known, then what is shown. */
export function largePicture(image: HTMLImageElement): LargePicture {
  const shown = image.currentSrc || image.src
  const full = [shown, ...readFallbacks(image)].flatMap((address) => fullSizeAddress(address) ?? [])
  return {
    addresses: [...new Set([...full.slice(0, 2), shown])],
    original: unwrapAddress(shown),
    alt: image.alt,
    caption: image.closest('figure')?.querySelector('figcaption')?.textContent ?? null,
  }
}
