import type { Step } from './step.ts'

/** What the page does not show: marked by the snapshot on the live page, or by its own attributes. */
const HIDDEN = '[data-jd-hidden],[hidden]:not([hidden="until-found"])'

/** Takes out what the page itself hides: decoys against copying, closed dialogs, templates. */
export const dropHidden: Step = {
  id: 'drop-hidden',
  // on pages in other languages Readability decides
  chineseOnly: true,
  run(root, { take }) {
    for (const element of root.querySelectorAll(HIDDEN)) take(element, 'hidden')
  },
}
