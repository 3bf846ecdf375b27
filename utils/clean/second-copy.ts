/*
 * What the second copy of a story is told by, among the blocks of a page (`drop-second-copy.ts`) and among the lines of a
 * plain text (`story-end.ts`) alike.
 */

/** One paragraph alone is a story that is told twice only if it is so long (characters). */
export const LONG_PARAGRAPH = 80

/** Part of the first copy that the second one has at least: notices may follow the first. */
export const MIN_SHARE = 0.8

/** Fewer lines may come twice in a row in verse; shorter ones (characters, together) are its refrain. */
const MIN_LINES = 3
const MIN_LENGTH = 80

/**
 * How many of the lines above a line stand above it again where it comes again.
 * @param start where the line is first.
 * @param again where it is next.
 */
export function sameAbove(lines: readonly string[], start: number, again: number): number {
  let above = 0
  while (above < start && lines[start - above - 1] === lines[again - above - 1]) above++
  return above
}

/**
 * Whether all that stands between the two places of a line comes again, line by line, with what stands above both: a story
 * of short paragraphs, its credits and its editor told twice.
 */
export function comesAgain(lines: readonly string[], start: number, again: number): boolean {
  const above = sameAbove(lines, start, again)
  const told = lines.slice(start - above, again - above)
  return (
    told.length >= MIN_LINES &&
    told.join('').length >= MIN_LENGTH &&
    told.every((line, index) => lines[again - above + index] === line)
  )
}
