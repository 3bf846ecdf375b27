import { BESIDE_MARK } from '../clean/drop-beside.ts'
import { linesBeside, type MapLine } from './page-sections.ts'
import { goodIn, type Region } from './region.ts'

/** Where so much of the text (part of its sentences) stands in front of a field for comments, that is all of it. */
const MIN_BEFORE_FIELD = 0.6

/** Where so much of the text stands behind the headline, the story is there (part of its sentences). */
const MIN_BEHIND_HEADLINE = 0.6

/** Counts the sentences of some regions as frame; `weight` is how much a character of them does. */
function countAsFrame(regions: readonly Region[], weight = 1) {
  for (const region of regions) {
    region.noise += weight * region.good
    region.good = 0
  }
}

/** Counts as frame what stands behind the field for comments: lists of other stories and their teasers. */
export function endAtField(regions: Region[], field: number) {
  const behind = regions.slice(field)
  if (behind.length === 0 || goodIn(behind) > (1 - MIN_BEFORE_FIELD) * goodIn(regions)) return
  countAsFrame(behind)
  for (const region of behind) region.outside = true
}

/** What is left out counts as frame, but for no more than this part of the story: it may share its box (of their sentences). */
const MAX_WEIGHT = 0.6

/** How much a character of what is left out counts as frame. */
const weightOf = (left: number, story: number) => Math.min(1, (MAX_WEIGHT * story) / Math.max(1, left))

/** Leaves out the site's own `<header>` in front of the headline: its motto may be longer than the story. */
function leaveOutMasthead(regions: Region[], headline: number) {
  for (const [i, { element, end }] of regions.slice(0, headline).entries())
    if (element.tagName === 'HEADER' && end <= headline && !element.closest('article,main'))
      countAsFrame(regions.slice(i, end))
}

/** Leaves out what stands in front of the box of headline and story, where most of the text stands behind. */
export function beginAtHeadline(regions: Region[], headline: number) {
  if (headline <= 0) return
  leaveOutMasthead(regions, headline)
  // an editor's note may stand over the headline, in the box of the story
  let box = (regions[headline] as Region).parent
  while (box > 0 && goodIn(regions.slice(headline, (regions[box] as Region).end)) === 0)
    box = (regions[box] as Region).parent
  const before = regions.slice(0, box).filter(({ end }) => end <= headline)
  const left = goodIn(before)
  const whole = goodIn(regions)
  if (left > (1 - MIN_BEHIND_HEADLINE) * whole) return
  countAsFrame(before, weightOf(left, whole - left))
}

/** Leaves out the comments and other stories behind the story, and marks the boxes that hold nothing else. */
export function setAside(lines: readonly MapLine[], regions: Region[], headline: number) {
  const beside = linesBeside(lines, regions, headline)
  if (beside.size === 0) return
  const left = goodIn(lines.filter((_, i) => beside.has(i)))
  const weight = weightOf(left, goodIn(regions) - left)
  const kept = regions.map(() => false)
  for (const [i, { region, good }] of lines.entries()) {
    const held = regions[region] as Region
    if (!beside.has(i)) kept[region] = true
    else {
      held.good -= good
      held.noise += weight * good
    }
  }
  for (let r = regions.length - 1; r > 0; r--) if (kept[r]) kept[(regions[r] as Region).parent] = true
  for (const [i, reason] of beside) {
    let box = (lines[i] as MapLine).region
    if (kept[box]) continue
    while (box > 0 && !kept[(regions[box] as Region).parent]) box = (regions[box] as Region).parent
    const { element } = regions[box] as Region
    if (!element.hasAttribute(BESIDE_MARK)) element.setAttribute(BESIDE_MARK, reason)
  }
}
