import type { Rewriter, RewrittenPart } from './rewrite.ts'
import { joined } from './rewrite.ts'

/** A part of a text of which it is known what it becomes, whatever the dictionaries say. */
export interface FixedSpan {
  /** Offsets in the text, UTF-16 units; `end` is behind the last. */
  start: number
  end: number
  shown: string
}

/**
 * Makes a rewriter leave spans to what is known of them. Where spans overlap, the one that starts first wins.
 * @param findSpans finds them in the text as it goes into the rewriter.
 */
export function withFixedSpans(rewriter: Rewriter, findSpans: (text: string) => FixedSpan[]): Rewriter {
  return (text) => {
    const spans = findSpans(text).sort((a, b) => a.start - b.start || b.end - a.end)
    if (spans.length === 0) return rewriter(text)
    const parts: RewrittenPart[] = []
    let index = 0
    const rewriteTo = (end: number) => {
      if (index < end) parts.push({ length: end - index, ...rewriter(text.slice(index, end)) })
    }
    for (const { start, end, shown } of spans) {
      if (start < index) continue
      rewriteTo(start)
      parts.push({ length: end - start, text: shown, at: null })
      index = end
    }
    rewriteTo(text.length)
    return joined(parts)
  }
}

/** Finds every occurrence of words that stay as they are (the reader's names list); the longest wins. */
export function wordSpans(words: readonly string[]): (text: string) => FixedSpan[] {
  const longestFirst = words.filter(Boolean).sort((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return () => []
  const pattern = new RegExp(
    longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'),
    'g',
  )
  return spansOf(pattern)
}

/** Finds every match of a pattern, as text that stays as it is. */
const spansOf = (pattern: RegExp) => (text: string) =>
  Array.from(
    text.matchAll(pattern),
    ({ 0: shown, index }): FixedSpan => ({
      start: index,
      end: index + shown.length,
      shown,
    }),
  )

/** What no address goes on with: white space, quotes and Chinese marks; inside of a character class. */
const addressEnds = '\\s<>"“”‘’「」『』（）《》，。；、！？'
/** An address in a text: it would lead elsewhere when it is converted. Chinese belongs to it behind a sign of its own. */
const address = new RegExp(
  `https?://(?:[^${addressEnds}\\p{Script=Han}]|(?<=[/=_%:#-])\\p{Script=Han}[^${addressEnds}]*)+`,
  'gu',
)

/** Finds addresses, which stay as they are. */
export const addressSpans = spansOf(address)
