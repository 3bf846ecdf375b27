/** Han characters and kana: text that may break anywhere. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** A date, a number with its unit, a span of both: no longer than this (characters), and of one piece. */
const LONGEST_FIGURE = 16
/** From so many characters on a cell is to be read, and wants room for some of them in a line. */
const PROSE = 12

/**
 * Tells the style sheet which cells of a table hold figures, that do not break (2019-｜04), and which hold sentences: a
 * table of many columns would press them into towers two characters wide although it has to scroll anyway.
 */
export function markCells(table: Element): void {
  for (const cell of table.querySelectorAll<HTMLElement>('th, td')) {
    const text = cell.textContent?.trim() ?? ''
    if (!WIDE.test(text)) cell.toggleAttribute('data-jd-figure', text !== '' && text.length <= LONGEST_FIGURE)
    else cell.toggleAttribute('data-jd-prose', text.length >= PROSE)
  }
}
