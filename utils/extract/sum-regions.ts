import { boxKind } from '../clean/box-kinds.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { goodIn, type Region } from './region.ts'

/** Adds every region to its parents; what stands in a box that is not the article counts against it. */
export function sumUp(regions: Region[]) {
  const total = goodIn(regions)
  for (let i = regions.length - 1; i >= 0; i--) {
    const region = regions[i] as Region
    const excluded = region.good > 0 && (isTeaserList(regions, i) || isFrame(region, total))
    if (excluded) {
      region.noise += region.good
      region.good = 0
      for (let inner = i; inner < region.end; inner++) (regions[inner] as Region).outside = true
    }
    const parent = regions[region.parent]
    if (!parent) continue
    parent.good += region.good
    parent.noise += region.noise
    parent.links += region.links
    parent.neutral += region.neutral
  }
}

/**
 * Whether a region is a box that is not the article, by its name. What holds most of the sentences is the article whatever it
 * is called, but for a disclaimer below a flash of two sentences.
 * @param total characters of sentences on the page.
 */
function isFrame({ element, good }: Region, total: number): boolean {
  const kind = boxKind(element)
  if (kind === null || good < total / 2) return kind !== null
  return (
    kind === 'notice' && total - good >= MIN_FLASH && DISCLAIMS.test(toSimplified(element.textContent ?? ''))
  )
}

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
 * Whether a region is a list of other articles: most of its children are alike, each a linked headline with a summary.
 * The children's sums must be final.
 */
function isTeaserList(regions: Region[], index: number): boolean {
  const { end, links } = regions[index] as Region
  if (links < MIN_TEASERS) return false
  const whole = (regions[index] as Region).good
  let teasers = 0
  let teaserText = 0
  for (let i = index + 1; i < end; i = (regions[i] as Region).end) {
    const { links: own, good } = regions[i] as Region
    if (good > MAX_ENTRY * whole) return false
    if (own === 0 || own > 4 || good > MAX_TEASER) continue
    teasers++
    teaserText += good
  }
  return teasers >= MIN_TEASERS && teaserText > 0.7 * whole
}
