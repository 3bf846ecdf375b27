import { dropDecorativeImages } from './drop-decorative-images.ts'
import { dropDoubledImages } from './drop-doubled-images.ts'
import { dropQrCodes } from './drop-qr-codes.ts'
import { joinCaptionLines } from './join-caption-lines.ts'
import { normaliseBlocks } from './normalise-blocks.ts'
import { restoreLazyImages } from './restore-lazy-images.ts'
import { setCaptions } from './set-captions.ts'
import type { Step } from './step.ts'
import { unwrapImageProxies } from './unwrap-image-proxies.ts'

/** The steps of cleaning in their order, each with the reason for its place. */
export const steps: readonly Step[] = [
  // first: a picture hidden until its script runs must not be taken for hidden content, and others judge by address
  restoreLazyImages,
  unwrapImageProxies,
  // needs classes of the page and the originals' addresses
  dropDecorativeImages,
  // after the ornaments, which are no pictures with a caption; needs the page's layout
  joinCaptionLines,
  // the border: steps above see the page's markup, steps below see flat blocks
  normaliseBlocks,
  // before captions: what stands beside a code is an invitation
  dropQrCodes,
  setCaptions,
  dropDoubledImages,
]
