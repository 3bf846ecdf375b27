import type { PageLine } from './page-lines.ts'

/** Shortest headline that is cut off and most that it lacks (characters), and how far below its line stands (lines). */
const MIN_CUT = 18
const MAX_CUT = 20
const MAX_HEAD = 12

/**
 * A headline that a system has cut off within a word, as the first line of the text has it.
 * @param index of its line; -1 where the page does not show it.
 */
export function completed(title: string, lines: readonly PageLine[], index: number): string {
  if (title.length < MIN_CUT) return title
  const goesOn = ({ text, linked }: PageLine) =>
    !linked &&
    text.startsWith(title) &&
    text.length <= title.length + MAX_CUT &&
    !/[，。：；！？…]/.test(text.slice(title.length)) &&
    isInWord(text, title.length)
  return lines.slice(index + 1, index + 1 + MAX_HEAD).find(goesOn)?.text ?? title
}

/** Whether a text ends with one letter of a word that a longer one has whole. */
function isInWord(text: string, end: number): boolean {
  const words = new Intl.Segmenter('zh', { granularity: 'word' })
  const isLetter = words.segment(text.slice(0, end)).containing(end - 1)?.index === end - 1
  return isLetter && words.segment(text).containing(end)?.index !== end
}
