/** A text after a rewriting, with where each place of the text that went in is now. */
export interface Rewrite {
  text: string
  /**
   * Where each place of the text that went in is now: `at[i]` is the offset in `text` (UTF-16 units) of offset
   * `i`, up to and including its end. Null when every place stayed where it was.
   */
  at: Uint32Array | null
}

/** Does one rewriting of a text; pure. */
export type Rewriter = (text: string) => Rewrite

/** The offset in the rewritten text of an offset in the text that went in. */
export function placeAfter({ at, text }: Rewrite, offset: number): number {
  return at ? (at[Math.min(offset, at.length - 1)] ?? text.length) : Math.min(offset, text.length)
}

/** Joins a first rewriting and one of its result into one. */
export function followedBy(first: Rewrite, second: Rewrite): Rewrite {
  if (!first.at) return second
  if (!second.at) return { text: second.text, at: first.at }
  const places = second.at
  return { text: second.text, at: first.at.map((place) => places[place] ?? second.text.length) }
}

/** Runs rewriters one after the other. */
export function inOrder(rewriters: readonly Rewriter[]): Rewriter {
  return (text) =>
    rewriters.reduce<Rewrite>((done, rewriter) => followedBy(done, rewriter(done.text)), { text, at: null })
}

/** The rewriting of a part, with the length of the part that went in. */
export interface RewrittenPart extends Rewrite {
  length: number
}

/** Puts the rewritings of consecutive parts together. */
export function joined(parts: readonly RewrittenPart[]): Rewrite {
  const text = parts.map((part) => part.text).join('')
  if (parts.every((part) => !part.at && part.text.length === part.length)) return { text, at: null }
  const at = new Uint32Array(parts.reduce((length, part) => length + part.length, 1))
  let from = 0
  let to = 0
  for (const part of parts) {
    for (let index = 0; index < part.length; index++) {
      at[from + index] = to + (part.at?.[index] ?? Math.min(index, part.text.length))
    }
    from += part.length
    to += part.text.length
  }
  at[from] = to
  return { text, at }
}

/**
 * Rewrites a text from replacements of parts of it. Places inside a part keep their distance from its start.
 * @param parts pairs of a part as it stands and what it becomes, in order; joined, the first halves are the text.
 */
export function fromParts(parts: readonly (readonly [found: string, shown: string])[]): Rewrite {
  return joined(parts.map(([found, shown]) => ({ length: found.length, text: shown, at: null })))
}
