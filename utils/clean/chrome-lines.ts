import { withoutGlosses } from '../text/glosses.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { CHROME_ROWS } from './chrome-rows.ts'
import { isReadOn } from './frame-headings.ts'
import { isHotlines } from './hotlines.ts'
import { isPrompt } from './prompt-lines.ts'
import type { Reason } from './reasons.ts'
import { PICTURE_NAME } from './rows-of-tools.ts'
import { isWall } from './wall-lines.ts'

/** Longest line that is judged (characters). */
const MAX_LINE = 160

/** Whether a line is the name of a picture and nothing else. */
export const isPictureName = (line: string): boolean => line.length <= MAX_LINE && PICTURE_NAME.test(line)

/**
 * Why a line is part of the frame.
 * @param line one line of visible text.
 * @returns null for a line that may be the story's.
 */
export function chromeLine(line: string): Reason | null {
  if (line.length > MAX_LINE) return null
  const plain = toSimplified(withoutGlosses(line)).toLowerCase()
  if (isReadOn(plain)) return 'prompt'
  if (isHotlines(plain)) return 'notice'
  // rows are not taken apart by `[, pattern]`: that costs more than most patterns do
  return (
    CHROME_ROWS.find((row) => row[1].test(plain))?.[0] ?? (isPrompt(plain) || isWall(plain) ? 'prompt' : null)
  )
}
