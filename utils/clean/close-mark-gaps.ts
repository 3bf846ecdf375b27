import { textNodesOf } from '../dom/block-text.ts'
import { withoutMarkGaps } from '../text/mark-gaps.ts'
import type { Step } from './step.ts'

/** Text in these stays as it is. */
const AS_IT_STANDS = 'pre,code,kbd,samp,math'

/** A no-break space between two words of Latin letters; so many in a text are not set with care, and tear its lines apart. */
const TIE = /(?<=[A-Za-z.,;:'()])\u00a0(?=[A-Za-z('])/g
const MIN_TIES = 3

const untied = (text: string) => ((text.match(TIE)?.length ?? 0) < MIN_TIES ? text : text.replace(TIE, ' '))

/** Takes the white space beside marks that bring their own, and unties words that a page has tied. */
export const closeMarkGaps: Step = {
  id: 'close-mark-gaps',
  chineseOnly: true,
  run(root) {
    for (const text of textNodesOf(root)) {
      const closed = withoutMarkGaps(text.data.includes('\u00a0') ? untied(text.data) : text.data)
      if (closed !== text.data && !text.parentElement?.closest(AS_IT_STANDS)) text.data = closed
    }
  },
}
