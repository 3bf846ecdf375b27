/** Zero-width characters, soft hyphens and byte order marks: they are in many pages and are never text. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** One run of white space, the ideographic and the no-break space included. */
export const BLANKS = /\s+/g

/**
 * One line of text as a reader sees it: white space of every kind, line ends included, becomes one space; the ends
 * are trimmed and invisible characters go.
 */
export function oneLine(text: string): string {
  return text.replace(INVISIBLE, '').replace(BLANKS, ' ').trim()
}

/** Most names and headlines are folded as they stand. */
const FOLDED = /^[\u4e00-\u9fffa-z\d]*$/

/**
 * Folds a text for comparison: letters and digits only, full width as half width, lower case. Two strings that fold
 * to the same read the same to a person.
 */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether two texts read the same to a person; see {@link fold}. */
export const readsSame = (a: string, b: string): boolean => fold(a) === fold(b)

/** Texts of which none reads the same as one before it; what holds no letter is left out. */
export function withoutRepeats(texts: readonly string[]): string[] {
  const seen = new Set([''])
  return texts.filter((text) => !seen.has(fold(text)) && seen.add(fold(text)))
}

/** A character that {@link fold} leaves as it is, wherever it stands. */
const STABLE = /^[\u4e00-\u9fff]/

/**
 * The first character that a text has after {@link fold}, without folding it.
 * @returns null where only folding tells.
 */
export const foldedStart = (text: string): string | null => (STABLE.test(text) ? text.charAt(0) : null)

/** Whether a text folds to `key`: most texts begin otherwise and need no folding. */
export function foldsTo(text: string, key: string): boolean {
  const start = foldedStart(text)
  return (start === null || start === key.charAt(0)) && fold(text) === key
}

/**
 * Takes characters off both ends of a text, in linear time whatever the text (`/[…]+$/` is not).
 * @param isEdge whether a character goes.
 */
export function trimEnds(text: string, isEdge: (character: string) => boolean): string {
  let start = 0
  let end = text.length
  while (start < end && isEdge(text.charAt(start))) start++
  while (end > start && isEdge(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
