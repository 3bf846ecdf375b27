import type { Reason } from './reasons.ts'
import type { Step } from './step.ts'

/** Set by the map of the page on boxes of comments and of other stories behind the story: the reason that they are none of it. */
export const BESIDE_MARK = 'data-jd-beside'

/** Takes out what the map of the page has found to stand beside the story. */
export const dropBeside: Step = {
  id: 'drop-beside',
  chineseOnly: true,
  run(root, { take }) {
    for (const box of root.querySelectorAll(`[${BESIDE_MARK}]`))
      take(box, box.getAttribute(BESIDE_MARK) as Reason)
  },
}
