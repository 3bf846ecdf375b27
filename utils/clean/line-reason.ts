import { remembered } from '../text/remembered.ts'
import { chromeLine } from './chrome-lines.ts'
import { isChromeWords } from './chrome-words.ts'
import type { Reason } from './reasons.ts'

/**
 * Why a text is part of the page's frame: every line of it is.
 * @returns the reason of its first line, or null.
 */
export function lineReason(text: string): Reason | null {
  if (text === '') return null
  const reasons = text.split('\n').map(reasonOf)
  return reasons.every(Boolean) ? (reasons[0] ?? null) : null
}

const reasonOf = remembered((line) => chromeLine(line) ?? (isChromeWords(line) ? 'tools' : null))
