import { Trie } from 'opencc-js/core'
import type { Rewrite, Rewriter } from './rewrite.ts'
import { followedBy, fromParts, inOrder, joined } from './rewrite.ts'

/** Finds the longest entry of tables that stands at a place of a text; opencc-js's `Trie` is one. */
export type Matcher = Pick<Trie, 'matchPrefix'>

/** Tables in OpenCC's own form `from to|from to|…`, of which the first wins, or what finds their entries. */
type Group = readonly string[] | Matcher

/** Tables of one conversion in OpenCC's sense. */
export interface ConversionTables {
  /** Groups that are run over the whole text first, one after the other. */
  normalization?: readonly Group[]
  /**
   * Phrases at whose borders the text is cut, so that no later phrase reaches across: a group of its own, or the
   * phrases of the first group of the chain (which saves finding them twice).
   */
  segmentation?: Group | 'chain'
  /** Groups that are run over each segment, one after the other. */
  chain: readonly Group[]
}

function matcherOf(group: Group): Matcher {
  if ('matchPrefix' in group) return group
  const trie = new Trie()
  for (const table of group.toReversed()) {
    if (table) trie.loadDict(table)
  }
  return trie
}

const lengthAt = (text: string, index: number) => ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1)

/** Cuts a text at the borders of the phrases that match; single characters are no phrases. */
function cut(matcher: Matcher, text: string): string[] {
  const segments: string[] = []
  let start = 0
  let index = 0
  while (index < text.length) {
    const match = matcher.matchPrefix(text, index)
    const length = lengthAt(text, index)
    if (match && match.end - index > length) {
      if (start < index) segments.push(text.slice(start, index))
      segments.push(text.slice(index, match.end))
      index = start = match.end
    } else index += length
  }
  if (start < index) segments.push(text.slice(start))
  return segments
}

/** Rewrites each segment of a text alone. */
const inSegments = (segments: readonly string[], rewriter: Rewriter): Rewrite =>
  joined(segments.map((segment) => ({ length: segment.length, ...rewriter(segment) })))

/**
 * Replaces the longest match at each place.
 * @param then rewrites what came of it, each phrase and each stretch between phrases alone: the same as cutting the
 *   text at the matcher's phrases first, without finding them twice.
 */
function replaceMatches(matcher: Matcher, then?: Rewriter): Rewriter {
  return (text) => {
    const parts: [found: string, shown: string][] = []
    const segments: string[] = []
    let between = ''
    let start = 0
    let index = 0
    const skipTo = (end: number) => {
      if (start === end) return
      const same = text.slice(start, end)
      parts.push([same, same])
      between += same
    }
    while (index < text.length) {
      const match = matcher.matchPrefix(text, index)
      const length = lengthAt(text, index)
      if (match) {
        skipTo(index)
        parts.push([text.slice(index, match.end), match.value])
        if (match.end - index > length) {
          segments.push(between, match.value)
          between = ''
        } else between += match.value
        start = match.end
      }
      index = match?.end ?? index + length
    }
    skipTo(index)
    const replaced = fromParts(parts)
    return then ? followedBy(replaced, inSegments([...segments, between], then)) : replaced
  }
}

/** Makes a converter of OpenCC tables. It holds megabytes for whole S→T: let go of it after use. */
export function createConverter({ normalization = [], segmentation, chain }: ConversionTables): Rewriter {
  const normalize = normalization.map((group) => replaceMatches(matcherOf(group)))
  const [first, ...others] = chain.map(matcherOf)
  if (!first) return inOrder(normalize)
  const then = inOrder(others.map((matcher) => replaceMatches(matcher)))
  if (segmentation === 'chain') return inOrder([...normalize, replaceMatches(first, then)])
  const convert = inOrder([replaceMatches(first), then])
  if (!segmentation) return inOrder([...normalize, convert])
  const borders = matcherOf(segmentation)
  return inOrder([...normalize, (text) => inSegments(cut(borders, text), convert)])
}
