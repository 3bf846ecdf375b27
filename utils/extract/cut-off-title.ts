import type { PageLine } from './page-lines.ts'

/** Shortest headline that is cut off and most that it lacks (characters), and how far below its line stands (lines). */
const MIN_CUT = 18
const MAX_CUT = 20
const MAX_HEAD = 12

/**
 * A headline that a system has cut off behind the first letter of a word, as one of the first lines below has it.
 * @param index of its line; -1 where the page does not show it.
 */
export function completed(title: string, lines: readonly PageLine[], index: number): string {
  if (title.length < MIN_CUT) return title
  const goesOn = ({ text, linked }: PageLine) =>
    !linked &&
    text.startsWith(title) &&
    text.length <= title.length + MAX_CUT &&
    !/[，。：；！？…]|[现現][场場]$/.test(text.slice(title.length)) &&
    endsInWord(text, title.length)
  return lines.slice(index + 1, index + 1 + MAX_HEAD).find(goesOn)?.text ?? title
}

/** Whether a text ends with the first letter of a word, which a longer one has whole. */
function endsInWord(text: string, end: number): boolean {
  const words = new Intl.Segmenter('zh', { granularity: 'word' })
  const isLetter = words.segment(text.slice(0, end)).containing(end - 1)?.index === end - 1
  return isLetter && words.segment(text).containing(end)?.index !== end
}
