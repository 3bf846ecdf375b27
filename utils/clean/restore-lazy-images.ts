import { restoreLazySources } from '../images/lazy-sources.ts'
import type { Step } from './step.ts'

/** Gives every lazy picture the address that its script would have loaded. */
export const restoreLazyImages: Step = {
  id: 'restore-lazy-images',
  run(root, context) {
    const restored = restoreLazySources(root, context.base)
    if (restored > 0) context.note('imageLazy', String(restored))
  },
}
