import type { Settings } from '../utils/settings/settings.ts'

/** How the reader looks. */
export type ReaderLook = Pick<Settings, 'theme' | 'font' | 'fontSize' | 'measure'>

/** Sizes of a character that the reader offers, CSS pixels, smallest first. */
const FONT_SIZES = [15, 16, 17, 18, 19, 20, 22, 24, 27, 30]

/** Lengths of a line that the reader offers, Han characters: 36 lies in the middle of the usual 34 to 38. */
export const MEASURES = [30, 36, 44]

/** The size one step smaller (`-1`) or larger (`1`) than `size`; null when there is none. */
export function nextFontSize(size: number, direction: -1 | 1): number | null {
  const next =
    direction === 1 ? FONT_SIZES.find((other) => other > size) : FONT_SIZES.findLast((other) => other < size)
  return next ?? null
}

/** The offered length of a line that is nearest to `measure`. */
export function nearestMeasure(measure: number): number {
  return MEASURES.reduce((best, other) =>
    Math.abs(other - measure) < Math.abs(best - measure) ? other : best,
  )
}
