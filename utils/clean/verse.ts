/** Verse has short lines (characters). Prose set line by line for a phone is rarely below this on average. */
const MAX_LINE = 30
const MAX_MEAN = 20

/** Two lines alone are a couplet when they match in length and neither is a label with its value or a link of a menu. */
const COUPLET = /^[^:：|｜/>／[\]【】（）()\d]{4,20}$/
const MAX_DIFFERENCE = 3

/**
 * Whether lines divided by `<br>` are verse, whose breaks are text: nearly all short, and not each a sentence of its own.
 * @param lines text of the lines that are not empty; two at least.
 */
export function isVerse(lines: string[]): boolean {
  const lengths = lines.map((line) => line.trim().length)
  if (lines.length === 2) {
    const difference = Math.abs((lengths[0] as number) - (lengths[1] as number))
    // two sentences are prose, line by line
    return (
      difference <= MAX_DIFFERENCE &&
      !/[。！？]/.test(lines[0] ?? '') &&
      lines.every((line) => COUPLET.test(line.trim()))
    )
  }
  const short = lengths.filter((length) => length <= MAX_LINE).length
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lines.length
  return lines.length > 2 && short >= lines.length * 0.9 && mean <= MAX_MEAN
}
