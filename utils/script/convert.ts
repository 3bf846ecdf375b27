import { Trie } from 'opencc-js/core'
import type { Entry } from './packed-tables.ts'
import type { Rewrite, Rewriter } from './rewrite.ts'
import { fromParts, inOrder, joined } from './rewrite.ts'

/** A table in OpenCC's own form `from to|from to|…`, or as entries. */
export type Table = string | readonly Entry[]

/** Finds the longest entry of tables that stands at a place of a text; opencc-js's `Trie` is one. */
export type Matcher = Pick<Trie, 'matchPrefix'>

/** Tables of one conversion in OpenCC's sense. In a group of tables the first wins. */
export interface ConversionTables {
  /** Groups that are run over the whole text first, one after the other. */
  normalization?: readonly (readonly Table[])[]
  /**
   * Phrases at whose borders the text is cut, so that no later phrase reaches across: a group of its own, or the
   * phrases of the first group of the chain (which saves building them twice).
   */
  segmentation?: readonly Table[] | 'chain'
  /** Groups, or what finds their entries, that are run over each segment, one after the other. */
  chain: readonly (readonly Table[] | Matcher)[]
}

/**
 * Makes a matcher that builds the trie of a character when a text has it: of 20,000 phrases an article needs some
 * thousands, and building all of them is what a first conversion would wait for.
 * @param entriesOf gives the entries that begin with a character.
 */
export function matchAsNeeded(entriesOf: (first: string) => readonly Entry[]): Matcher {
  const tries = new Map<number, Trie | null>()
  return {
    matchPrefix(text, index) {
      const code = text.codePointAt(index) ?? 0
      let trie = tries.get(code)
      if (trie === undefined) {
        const entries = entriesOf(String.fromCodePoint(code))
        trie = entries.length > 0 ? createTrie([entries]) : null
        tries.set(code, trie)
      }
      return trie?.matchPrefix(text, index) ?? null
    },
  }
}

function createTrie(group: readonly Table[]): Trie {
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

/** Replaces the longest match at each place, and says what became of each part. */
function replaceMatches(matcher: Matcher): Rewriter {
  return (text) => {
    const parts: [string, string][] = []
    let start = 0
    let index = 0
    while (index < text.length) {
      const match = matcher.matchPrefix(text, index)
      if (match) {
        if (start < index) parts.push([text.slice(start, index), text.slice(start, index)])
        parts.push([text.slice(index, match.end), match.value])
        index = start = match.end
      } else index += lengthAt(text, index)
    }
    if (start < index) parts.push([text.slice(start), text.slice(start)])
    return fromParts(parts)
  }
}

/** Makes a converter of OpenCC tables. It holds megabytes for S→T: let go of it after use. */
export function createConverter({ normalization = [], segmentation, chain }: ConversionTables): Rewriter {
  const matchers = chain.map((group) => ('matchPrefix' in group ? group : createTrie(group)))
  const convert = inOrder(matchers.map(replaceMatches))
  const normalize = inOrder(normalization.map((group) => replaceMatches(createTrie(group))))
  const [first] = matchers
  if (!segmentation || !first) return inOrder([normalize, convert])
  const borders = segmentation === 'chain' ? first : createTrie(segmentation)
  const convertSegments = (text: string): Rewrite =>
    joined(cut(borders, text).map((segment) => ({ length: segment.length, ...convert(segment) })))
  return inOrder([normalize, convertSegments])
}
