import type { MapLine } from './page-sections.ts'
import { type Region, sumsBefore } from './region.ts'

/**
 * Counts a paragraph that stands on a page several times once: in the box with most of what stands on the page only once, so that
 * one that is printed over the story as well stays in it; else at the first, as on pages that bring all of it for wide screens
 * and for narrow ones, or sum it up in its own words below.
 * @param copies the lines of each paragraph, in reading order.
 * @param lines all lines of the page.
 * @param regions before they are summed up; what does not count is neutral.
 */
export function countOnce(
  copies: Iterable<readonly MapLine[]>,
  lines: readonly MapLine[],
  regions: readonly Region[],
) {
  const repeated = [...copies].filter((same) => same.length > 1)
  if (repeated.length === 0) return
  const again = new Set(repeated.flat())
  const own = regions.map(() => 0)
  for (const line of lines) if (!again.has(line)) own[line.region] = (own[line.region] as number) + line.good
  const sums = sumsBefore(own)
  const whole = sums[sums.length - 1] as number
  const holdsMost = (index: number) =>
    ((sums[(regions[index] as Region).end] as number) - (sums[index] as number)) * 2 > whole
  /** The outermost box around a region that does not hold the other. */
  const boxBeside = (index: number, other: number): number => {
    let box = index
    for (let { parent } = regions[box] as Region; parent >= 0; { parent } = regions[box] as Region) {
      if (parent <= other && other < (regions[parent] as Region).end) break
      box = parent
    }
    return box
  }
  const isBetter = (first: number, second: number) => holdsMost(boxBeside(second, first))
  for (const same of repeated) {
    const kept = same.reduce((kept, line) => (isBetter(kept.region, line.region) ? line : kept))
    for (const line of same) {
      if (line === kept) continue
      const region = regions[line.region] as Region
      region.good -= line.good
      region.neutral += line.good
      line.good = 0
    }
  }
}
