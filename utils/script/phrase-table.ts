import type { FixedSpan } from './fixed-spans.ts'

/** A reader's own rule: what stands in the converted text, and what it is to be. */
export type Phrase = readonly [from: string, to: string]

/** The most phrases of a table, so that a mistaken import does not slow every conversion down. */
const most = 5000

/**
 * Reads a phrase table: a phrase a line, from and to divided by a tab, spaces or `=`; empty lines and lines that
 * begin with `#` count for nothing.
 * @param known phrases to which those of the text are added. Of two rules for the same word the later stays: the text's.
 * @returns all phrases, how many of them are the text's, and its lines (from 1) that say nothing readable or find no room.
 */
export function parsePhrases(
  text: string,
  known: readonly Phrase[] = [],
): { phrases: Phrase[]; added: number; leftOut: number[] } {
  const phrases = new Map(known)
  const added = new Set<string>()
  const leftOut: number[] = []
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const trimmed = line.trim()
    if (trimmed === '' || trimmed.startsWith('#')) continue
    const [from, to, ...rest] = trimmed.split(/[\t =]+/)
    if (from && to && rest.length === 0 && (phrases.has(from) || phrases.size < most)) {
      phrases.set(from, to)
      added.add(from)
    } else leftOut.push(index + 1)
  }
  return { phrases: [...phrases], added: added.size, leftOut }
}

/** Writes a phrase table so that {@link parsePhrases} reads it back. */
export function formatPhrases(phrases: readonly Phrase[]): string {
  return phrases.map(([from, to]) => `${from}\t${to}\n`).join('')
}

/** Finds the phrases of a table in a text; the longest wins. */
export function phraseSpans(phrases: readonly Phrase[]): (text: string) => FixedSpan[] {
  const shownBy = new Map(phrases)
  const lengths = [...new Set(phrases.map(([from]) => from.length))].sort((a, b) => b - a)
  return (text) => {
    const spans: FixedSpan[] = []
    for (let start = 0; start < text.length; start++) {
      for (const length of lengths) {
        const shown = shownBy.get(text.slice(start, start + length))
        if (shown === undefined || start + length > text.length) continue
        spans.push({ start, end: start + length, shown })
        start += length - 1
        break
      }
    }
    return spans
  }
}
