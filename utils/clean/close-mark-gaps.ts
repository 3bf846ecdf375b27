import { withoutMarkGaps } from '../text/mark-gaps.ts'
import type { Step } from './step.ts'

/** Text in these stays as it is. */
const AS_IT_STANDS = 'pre,code,kbd,samp,math'

/** A no-break space between two words of Latin letters: lines beside such a run would be torn apart. */
const TIED = /(?<=[A-Za-z.,;:)])\u00a0(?=[A-Za-z(])/g

/** Takes the white space beside marks that bring their own, and unties words that a page has tied. */
export const closeMarkGaps: Step = {
  id: 'close-mark-gaps',
  chineseOnly: true,
  run(root) {
    const walker = root.ownerDocument.createTreeWalker(root, 4)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data, parentElement } = node as Text
      const untied = data.includes('\u00a0') ? data.replace(TIED, ' ') : data
      const closed = withoutMarkGaps(untied)
      if (closed !== data && !parentElement?.closest(AS_IT_STANDS)) node.nodeValue = closed
    }
  },
}
