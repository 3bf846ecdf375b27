import { BLOCK_TAGS } from '../dom/block-tags.ts'
import { textLength } from './link-share.ts'
import type { Step } from './step.ts'

/** Attribute by which the snapshot marks the topmost element that the live page does not show. */
export const HIDDEN_MARK = 'data-jd-hidden'

/** Text that is set too small to be seen, and nothing in it that is set otherwise. */
const TOO_SMALL =
  ':is(span,font)[style*="font-size:0px"]:not(:has([style*="font-size"]:not([style*="font-size:0px"]),img))'

/** What the page does not show: so marked, or by its own attributes, of which `fallback` is AMP's, or too small for any screen. */
const HIDDEN = `[${HIDDEN_MARK}],[hidden]:not([hidden="until-found"]),[fallback],${TOO_SMALL}`

/** What AngularJS hides, by a style of its own; most of the page is hidden so until its script has run. */
const HIDDEN_BY_ANGULAR = '.ng-hide'

/** Discuz hides characters between the lines of a text, some in such an element and the others by style. */
const JAMMER = 'font.jammer'
const HIDDEN_BY_STYLE = 'span[style*="display:none"],span[style*="display: none"]'

/** A label for screen readers, without which nothing tells that the name behind it gave the picture: 圖像來源，ASML. */
const CREDIT_LABEL = /^\s*(?:圖像來源|图像来源|圖片來源|图片来源)[，,：:]\s*$/

const isCreditLabel = (element: Element) =>
  CREDIT_LABEL.test(element.textContent ?? '') &&
  !BLOCK_TAGS.has(element.tagName) &&
  /\S/.test(element.nextSibling?.textContent ?? '')

/** Takes out what the page itself hides: decoys against copying, closed dialogs, templates. */
export const dropHidden: Step = {
  id: 'drop-hidden',
  // on pages in other languages Readability decides
  chineseOnly: true,
  run(root, { take }) {
    const hidden = root.querySelector(JAMMER) ? `${HIDDEN},${JAMMER},${HIDDEN_BY_STYLE}` : HIDDEN
    for (const element of root.querySelectorAll(hidden)) if (!isCreditLabel(element)) take(element, 'hidden')
    const shown = textLength(root)
    for (const element of root.querySelectorAll(HIDDEN_BY_ANGULAR))
      if (textLength(element) * 2 <= shown) take(element, 'hidden')
  },
}
