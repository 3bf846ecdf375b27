import { LIST_TAGS } from '../dom/block-tags.ts'
import { runsOf, textOf } from '../dom/block-text.ts'
import { neighbour } from '../dom/neighbour.ts'
import { isPersonName } from '../text/person-name.ts'
import { isPublisher } from '../text/publishers.ts'
import { withoutSigns } from '../text/space.ts'
import { weightOfWords } from './chrome-words.ts'
import { headWeight, type Place } from './head-line.ts'
import { HALF, SURE } from './line-pieces.ts'
import { lineReason } from './line-reason.ts'
import { leadsToFile } from './link-share.ts'
import { BREAK } from './place-marks.ts'
import type { Step } from './step.ts'
import { isStoryBlock } from './story-block.ts'

/** A longer line is not judged, nor a longer word of it that nothing is known of (characters). */
const MAX_LINE = 70
const MAX_UNKNOWN = 12

/** The mark of something that was taken. */
const isMark = (node: Node | null) => node?.nodeType === 8 && node.nodeValue !== BREAK

/** Whether a picture is next to a block, which may be its caption. */
const isByPicture = ({ previousElementSibling, nextElementSibling }: Element) =>
  [previousElementSibling, nextElementSibling].some((other) => other?.tagName === 'FIGURE')

/**
 * Takes out what stands above or below the story directly beside lines of the frame and is told by them: what is left of a row
 * that went, the word of a button or the name of a paper alone, a count of something unknown, an arrow at the line that went, rows and lists of which most is the frame's.
 */
export const dropBesideFrame: Step = {
  id: 'drop-beside-frame',
  chineseOnly: true,
  run(root, { take, names }) {
    const blocks = [...root.children]
    const first = blocks.findIndex(isStoryBlock)
    const last = blocks.findLastIndex(isStoryBlock)
    if (first < 0) return
    for (const [index, block] of blocks.entries()) {
      if (index >= first && index <= last) continue
      const place = index < first ? 'head' : 'tail'
      if (isOfFrame(block, place, names)) take(block, 'tools')
    }
  },
}

function isOfFrame(block: Element, place: Place, names: readonly string[]): boolean {
  const text = textOf(block)
  if (text === '' || text.length > MAX_LINE || /[。！？；…“”]/.test(text)) return false
  if (!/^(?:P|UL|OL|DL|TABLE)$/.test(block.tagName) || block.querySelector('img') || isByPicture(block))
    return false
  const beside = [neighbour(block, 'previousSibling'), neighbour(block, 'nextSibling')].filter(isMark).length
  const isTorn = [...block.childNodes].some(isMark)
  if (beside === 0 && !isTorn) return false
  return (
    (isTorn && (place === 'tail' || beside === 2) && isRest(text)) ||
    (beside > 0 && weightOfWords(text) === HALF && !leadsToFile(block)) ||
    (beside === 2 && COUNT.test(text)) ||
    (beside === 2 && names.includes(text) && isPublisher(text)) ||
    (beside > 0 && ARROW.test(text) && !text.includes('\n')) ||
    isMostlyFrame(partsOf(block), place, names)
  )
}

/** What is left of a row of buttons: a word. */
function isRest(text: string): boolean {
  const word = withoutSigns(text)
  return word.length <= MAX_REST && !isPersonName(word)
}
const MAX_REST = 3

/** A number and who read it: 13点看, 1.2万人读过. */
const COUNT = /^\d[\d.,]{0,8} ?[万萬KkWw]?\+? ?\p{Script=Han}{0,2}[看览覽阅閱读讀评評赞讚][过過]?$/u

/** Points up at the buttons above it, or down at those below. */
const ARROW =
  /^(?=.{0,20}(?:[点點加关關看戳扫掃]|收藏|[来來][「《“]))[\p{L}\p{N}「」《》【】 ]{2,16}(?:[↑↓⬆⬇👆👇☝⇧⇩]\ufe0f?){1,3}$/u

/** The pieces of a block: items of a list, cells, elements side by side. */
function partsOf(block: Element): string[] {
  if (!LIST_TAGS.has(block.tagName)) return runsOf(block).flatMap((run) => run.split(/[|｜\u3000]/))
  return [...block.children].map((item) => runsOf(item).join(' '))
}

/** Whether pieces side by side are the frame's but for a few words of which nothing is known. */
function isMostlyFrame(parts: readonly string[], place: Place, names: readonly string[]): boolean {
  const words = parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part))
  const weights = words.map((word) => (lineReason(word) ? SURE : headWeight(word, names, place)))
  const unknown = words.filter((_, index) => weights[index] === null)
  return (
    weights.includes(SURE) &&
    unknown.length * 2 <= words.length &&
    unknown.every((word) => word.length <= MAX_UNKNOWN && !/[，：:、]/.test(word))
  )
}
