/** Words of a text: pairs of Han characters beside each other, and words and numbers of other letters, in small ones. */
export function wordsOf(text: string): string[] {
  return (text.match(/\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+/gv) ?? []).flatMap((run) =>
    /\p{Script=Han}/u.test(run) ? pairsOf(Array.from(run)) : [run.toLowerCase()],
  )
}

const pairsOf = (characters: string[]) =>
  characters.slice(1).map((character, i) => `${characters[i]}${character}`)

/** How many of the words of a line a text has, and which part of them that is. */
export function sharedWords(line: string, text: ReadonlySet<string>): { count: number; share: number } {
  const words = new Set(wordsOf(line))
  const count = [...words].filter((word) => text.has(word)).length
  return { count, share: count / Math.max(1, words.size) }
}
