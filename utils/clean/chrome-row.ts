import type { Reason } from './reasons.ts'

/**
 * Whole lines of a portal's frame that stand among the paragraphs. A pattern matches from the start of the line, which is
 * in Simplified characters and small letters and must be short (`MAX_LINE` in `chrome-lines.ts`). What asks the reader for
 * something is in `prompt-lines.ts`, with the rule by which stories are told apart.
 */
export type ChromeRow = readonly [reason: Reason, pattern: RegExp]
