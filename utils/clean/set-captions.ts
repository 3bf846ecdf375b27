import { isCaptionText, joinCaption } from '../images/caption.ts'
import type { Step } from './step.ts'

/** Captions that say so themselves: 图为…, ▲…, （某某摄）. */
export const setCaptions: Step = {
  id: 'set-captions',
  run(root) {
    for (const figure of root.querySelectorAll('figure')) {
      if (figure.querySelector('figcaption') || !figure.querySelector('img')) continue
      const line = figure.nextElementSibling
      if (line?.localName === 'p' && !line.querySelector('img') && isCaptionText(line.textContent ?? ''))
        joinCaption(figure, line)
    }
  },
}
