import { normaliseBlocks } from './normalise-blocks.ts'
import type { Step } from './step.ts'

/** The steps of cleaning in their order, each with the reason for its place. */
export const steps: readonly Step[] = [
  // the border: steps above see the page's markup, steps below see flat blocks
  normaliseBlocks,
]
