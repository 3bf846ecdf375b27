import type { MapLine } from './page-sections.ts'
import type { Region } from './region.ts'

/** A box with so many times the sentences of another is the story's, and that a part of it. */
const MUCH_MORE = 2

/**
 * Counts a paragraph that stands on a page several times once: where most of the story is around it, so that one that is printed
 * over the story as well stays in it; else at the first, as on pages that bring all of it for wide screens and for narrow ones.
 * @param copies the lines of each such paragraph, in reading order.
 * @param regions before they are summed up; what does not count is neutral.
 */
export function countOnce(copies: Iterable<readonly MapLine[]>, regions: readonly Region[]) {
  const sums = [0]
  for (const { good } of regions) sums.push((sums[sums.length - 1] as number) + good)
  const goodOf = (index: number) => (sums[(regions[index] as Region).end] as number) - (sums[index] as number)
  /** Whether the second of two regions, in reading order, is in a box with much more of the text than the first. */
  const isMore = (first: number, second: number): boolean => {
    let [one, other] = [first, second]
    while (true) {
      if (goodOf(one) * MUCH_MORE < goodOf(other)) return true
      if (goodOf(other) * MUCH_MORE < goodOf(one)) return false
      const [outer, otherOuter] = [(regions[one] as Region).parent, (regions[other] as Region).parent]
      // no box is looked at that holds both
      const isTop = outer < 0 || (regions[outer] as Region).end > second
      const isOtherTop = otherOuter <= first
      if (isTop && isOtherTop) return false
      if (!isTop) one = outer
      if (!isOtherTop) other = otherOuter
    }
  }
  for (const lines of copies) {
    if (lines.length < 2) continue
    const kept = lines.reduce((kept, line) => (isMore(kept.region, line.region) ? line : kept))
    for (const line of lines) {
      if (line === kept) continue
      const region = regions[line.region] as Region
      region.good -= line.good
      region.neutral += line.good
      line.good = 0
    }
  }
}
