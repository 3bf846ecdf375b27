import { readFallbacks, writeAddresses } from '../images/fallbacks.ts'
import { unwrapAddress } from '../images/unwrap-address.ts'
import type { Step } from './step.ts'

/** Replaces the address of a picture proxy by the original's; the proxy stays as a fallback. */
export const unwrapImageProxies: Step = {
  id: 'unwrap-image-proxies',
  run(root, context) {
    let unwrapped = 0
    for (const image of root.querySelectorAll('img[src]')) {
      const src = image.getAttribute('src') as string
      const address = URL.parse(src, context.base)?.href ?? src
      const original = unwrapAddress(address)
      if (original === address) continue
      writeAddresses(image, [original, ...readFallbacks(image), address])
      unwrapped++
    }
    if (unwrapped > 0) context.note('imageProxy', `${unwrapped}/${unwrapped}`)
  },
}
