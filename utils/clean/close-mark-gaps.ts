import { withoutMarkGaps } from '../text/mark-gaps.ts'
import type { Step } from './step.ts'

/** Text in these stays as it is. */
const AS_IT_STANDS = 'pre,code,kbd,samp,math'

/** Words of Latin letters that no-break spaces tie in a row, beside which lines would be torn apart; two words are tied with care. */
const TIED = /(?:[A-Za-z.,;:'()]+\u00a0){3,}/g

/** Takes the white space beside marks that bring their own, and unties words that a page has tied. */
export const closeMarkGaps: Step = {
  id: 'close-mark-gaps',
  chineseOnly: true,
  run(root) {
    const walker = root.ownerDocument.createTreeWalker(root, 4)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data, parentElement } = node as Text
      const untied = data.includes('\u00a0')
        ? data.replace(TIED, (words) => words.replaceAll('\u00a0', ' '))
        : data
      const closed = withoutMarkGaps(untied)
      if (closed !== data && !parentElement?.closest(AS_IT_STANDS)) node.nodeValue = closed
    }
  },
}
