import { boxKind } from '../clean/box-kinds.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { type Region, sumsBefore } from './region.ts'

/**
 * Adds every region to its parents; what stands in a box that is not the article counts against it. The page itself is no such
 * box, whatever it is called.
 * @param headline index of the region of the headline; -1 without one.
 */
export function sumUp(regions: Region[], headline: number) {
  const sums = sumsBefore(regions.map(({ good }) => good))
  // of sentences, but for those of the dialogs below a region
  let total = sums[regions.length] as number
  const toldBefore = (i: number) => (headline < 0 ? 0 : (sums[i] as number) - (sums[headline] as number))
  for (let i = regions.length - 1; i >= 0; i--) {
    const region = regions[i] as Region
    const teasers = region.good > 0 ? teasersOf(regions, i) : []
    const [first] = teasers
    const holdsHeadline = i <= headline && headline < region.end
    // a flash and what follows it in the same box
    if (first !== undefined && holdsHeadline && toldBefore(first) >= MIN_FLASH)
      for (const teaser of teasers) {
        const { good } = regions[teaser] as Region
        region.good -= good
        region.noise += good
        putOutside(regions, teaser)
      }
    else if (teasers.length > 0 || (i > 0 && region.good > 0 && isFrame(region, total, toldBefore(i)))) {
      if (isDialog(region.element)) total -= region.good
      putOutside(regions, i)
    }
    const parent = regions[region.parent]
    if (!parent) continue
    parent.good += region.good
    parent.noise += region.noise
    parent.aside += region.aside
    parent.links += region.links
    parent.neutral += region.neutral
  }
}

/** Counts the text of a region against it, which is summed up. */
function putOutside(regions: Region[], index: number) {
  const region = regions[index] as Region
  region.noise += region.good
  region.good = 0
  for (let inner = index; inner < region.end; inner++) (regions[inner] as Region).outside = true
}

/**
 * Whether a region is a box that is not the article, by its name. What holds most of the sentences is the article whatever it
 * is called, but below a story that is not much shorter: a disclaimer or the site's foot, a thread, its rules, other stories, a dialog.
 * An office's answer may stand in a box called `reply`, and text in one called `pagebox`, which has no links then.
 * @param total characters of sentences on the page.
 * @param told how many of them stand between the headline and the region.
 */
function isFrame(region: Region, total: number, told: number): boolean {
  const { element, good, links } = region
  const kind = boxKind(element)
  if (kind === 'pagination' && links === 0 && good >= MIN_FLASH) return false
  if (kind === null || good < total / 2) return kind !== null
  const isShown = told >= MIN_FLASH && good < told * MAX_BESIDE
  if (kind === 'comments' && isShown) return isOfComments(element)
  if (kind === 'related' && isShown) return links >= MIN_TEASERS
  if (kind === 'prompt' && isShown) return isDialog(element)
  if (kind !== 'notice' || total - good < MIN_FLASH) return false
  const text = toSimplified(element.textContent ?? '')
  return DISCLAIMS.test(text) || (isShown && isFoot(element) && SIGNS_PAGE.test(text))
}

/** Whether a box lies over the page until its reader has dealt with it. */
const isDialog = (element: Element) => element.matches('dialog,[role="dialog"],[aria-modal="true"]')

/** Whether a box is called the foot of the page. */
const isFoot = ({ className, id, tagName }: Element) =>
  tagName === 'FOOTER' || /(?:^|[\s_-])(?:foot|bottom|copy-?right)/i.test(`${className} ${id}`)

/** What a site says of itself there. Where nothing says that a line is the foot of the page it needs the number too (`isBoilerplate`). */
const SIGNS_PAGE = /ICP[备证]|公网安备|版权所有|Copyright|©|不得转载|违法和不良信息/i

/** Whether a text speaks of comments again and again, as their rules and buttons do, and is no answer of an office. */
function isOfComments(element: Element): boolean {
  const text = toSimplified(element.textContent ?? '')
  return (text.match(/留言|评论|发言|跟[帖贴]|回复|楼主/g)?.length ?? 0) >= MIN_WORDS && !answers(text)
}
const MIN_WORDS = 3

/** "您的来信收悉，现答复如下": within so many characters. */
function answers(text: string): boolean {
  // the letter above may have said 已收到 as well
  return [...text.matchAll(/收悉|已收到/g)].some(({ index }) =>
    /[回答]复|核实/.test(text.slice(index, index + MAX_ANSWER)),
  )
}
const MAX_ANSWER = 200

/** Of so many times the story's length such a box may be the story. */
const MAX_BESIDE = 4

/** Characters of sentences of the shortest flash, and what disclaimers say. */
const MIN_FLASH = 40
const DISCLAIMS =
  /不构成[^。]{0,8}(?:投资|建议|意见)|概不负责|不承担[^。]{0,12}责任|与本(?:论坛|站|网)立场无关/

/** Fewer entries than this are no list. */
const MIN_TEASERS = 4

/** The text of a teaser is short: more is an article (characters). */
const MAX_TEASER = 600

/** Entries are alike: none has more of the list's text than this part. */
const MAX_ENTRY = 0.4

/**
 * The entries of a region that is a list of other articles: most of its children are alike, each a linked headline with a
 * summary. The children's sums must be final.
 * @returns their indices; none for any other region.
 */
function teasersOf(regions: readonly Region[], index: number): number[] {
  const { end, links, good: whole } = regions[index] as Region
  if (links < MIN_TEASERS) return []
  const teasers: number[] = []
  let teaserText = 0
  for (let i = index + 1; i < end; i = (regions[i] as Region).end) {
    const { links: own, good } = regions[i] as Region
    if (good > MAX_ENTRY * whole) return []
    if (own === 0 || own > 4 || good > MAX_TEASER) continue
    teasers.push(i)
    teaserText += good
  }
  return teasers.length >= MIN_TEASERS && teaserText > 0.7 * whole ? teasers : []
}
