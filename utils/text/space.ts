/** Zero-width characters, soft hyphens and byte order marks: they are in many pages and are never text. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** White space other than single plain spaces, and what is invisible: most texts have none, which is found sooner than replaced. */
const UNEVEN = /[^\S ]| {2}|[\u00ad\u200b-\u200f\u2060\ufeff]/

/**
 * A text with one space for each run of white space of every kind, line ends, the ideographic and the no-break space
 * included, and without invisible characters.
 */
export function evenSpaces(text: string): string {
  return UNEVEN.test(text) ? text.replace(INVISIBLE, '').replace(/\s+/g, ' ') : text
}

/** One line of text as a reader sees it: {@link evenSpaces} with the ends trimmed. */
export function oneLine(text: string): string {
  return evenSpaces(text.trim()).trim()
}

/** Most names and headlines are folded as they stand. */
const FOLDED = /^[\u4e00-\u9fffa-z\d]*$/

/**
 * Folds a text for comparison: letters and digits only, full width as half width, lower case. Two strings that fold
 * to the same read the same to a person.
 */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text
  return lettersOf(text.normalize('NFKC').toLowerCase())
}

/** What is neither letter nor digit. The common ones are told first, as the classes of all scripts are long. */
const OTHERS = /(?![\u4e00-\u9fffA-Za-z\d])[^\p{L}\p{N}]/gu

/** The letters and digits of a text. */
export const lettersOf = (text: string): string => text.replace(OTHERS, '')

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

/** A text without what is neither letter nor digit at its ends. */
export const withoutSigns = (text: string): string =>
  trimEnds(text, (character) => !/[\p{L}\p{N}]/u.test(character))
