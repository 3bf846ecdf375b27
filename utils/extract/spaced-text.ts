import { textNodesOf } from '../dom/block-text.ts'

/** Han characters and the marks between them. */
const LETTER = '[\\p{Script=Han}，。、；：？！「」『』“”（）]'

/** Text with a blank behind every character, as a newsroom's system may print it: 河 風 正 好 ， 天 上 很 快 … */
const SPACED = new RegExp(`(?:${LETTER} ){11}${LETTER}`, 'u')
/** The same of a sentence: a list of single characters has no marks. Cheap, as few pages have it. */
const SPACED_SENTENCE = /[，。、] (?:\S ){5}/

const GAP = new RegExp(`(?<=${LETTER}) (?=${LETTER})`, 'gu')
const LETTERS = new RegExp(LETTER, 'gu')

/** So much of a text is spaced where it is all of it (part of its letters). */
const MIN_SHARE = 0.8

/**
 * Closes the gaps of a page that prints its sentences with a blank behind every character, in its text and in what its head
 * states.
 */
export function closeSpacedText(page: Element): void {
  if (!SPACED_SENTENCE.test(page.textContent ?? '')) return
  for (const text of textNodesOf(page)) if (SPACED.test(text.data)) text.data = closed(text.data)
  for (const meta of page.querySelectorAll('meta[content]'))
    meta.setAttribute('content', closed(meta.getAttribute('content') ?? ''))
}

function closed(text: string): string {
  const letters = text.match(LETTERS)?.length ?? 0
  const gaps = text.match(GAP)?.length ?? 0
  return SPACED.test(text) && gaps >= letters * MIN_SHARE ? text.replace(GAP, '') : text
}
