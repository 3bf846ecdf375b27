/** Verse has short lines (characters). Prose set line by line for a phone is rarely below this on average. */
const MAX_LINE = 30
const MAX_MEAN = 20

/**
 * Whether lines divided by `<br>` are verse, whose breaks are text: nearly all short, and not each a sentence of its own.
 * @param lines text of the lines that are not empty; two at least.
 */
export function isVerse(lines: string[]): boolean {
  const lengths = lines.map((line) => line.trim().length)
  const short = lengths.filter((length) => length <= MAX_LINE).length
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lines.length
  return lines.length > 2 && short >= lines.length * 0.9 && mean <= MAX_MEAN
}
