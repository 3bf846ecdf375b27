import { HIDDEN_MARK } from '../clean/drop-hidden.ts'
import { lettersOf, oneLine, trimEnds } from '../text/space.ts'
import { toSimplified } from '../text/to-simplified.ts'

/** What a reader presses for the rest of a story, by its letters: 展开剩余60%, 阅读全文, 点击查看余下全文. */
const UNFOLDS =
  /^(?:点击)?(?:(?:展开|查看|阅读|显示)(?:(?:剩余|余下)(?:\d{1,2}|全文|内容|文章)?|全文)|展开(?:全部|更多)(?:内容|文章)?)$/

/** A shorter text is no rest of a story (characters). */
const MIN_STORY = 40

/** Shows the rest of a story that a page keeps folded beside the button that unfolds it, as mobile pages do. */
export function showFoldedStory(body: Element): void {
  for (const box of body.querySelectorAll(`[${HIDDEN_MARK}]`)) {
    const text = box.textContent ?? ''
    if (text.length < MIN_STORY || !text.includes('。')) continue
    const beside = [box.previousElementSibling, box.nextElementSibling]
    if (!beside.some((button) => UNFOLDS.test(toSimplified(lettersOf(button?.textContent ?? ''))))) continue
    // the long form of what stands above, of which the page shows one
    const short = trimEnds(oneLine(box.previousElementSibling?.textContent ?? ''), (sign) =>
      '…。.'.includes(sign),
    )
    if (short && oneLine(text).startsWith(short)) continue
    box.removeAttribute(HIDDEN_MARK)
    box.removeAttribute('hidden')
  }
}
