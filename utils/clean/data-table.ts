import { textOf } from '../dom/block-text.ts'

/** A cell with more text than this holds an article, not a datum (characters). */
const MAX_CELL = 300

/** Whether anything is to be seen in a cell. */
const isFilled = (cell: Element) => textOf(cell, 1) !== '' || cell.querySelector('img') !== null

/**
 * Whether a table shows data. One that only lays out the page has one row or one column, or nothing beside anything else,
 * holds another table, or has blocks of text in its cells.
 */
export function isDataTable(table: Element): boolean {
  if (table.querySelector('table')) return false
  const rows = [...table.querySelectorAll('tr')]
  const isBeside = (row: Element) => [...row.querySelectorAll('td,th')].filter(isFilled).length >= 2
  if (rows.length < 2 || !rows.some(isBeside)) return false
  if (table.querySelector('th,caption')) return true
  const cells = [...table.querySelectorAll('td')]
  if (cells.some((cell) => (cell.textContent ?? '').trim().length > MAX_CELL)) return false
  // pictures laid out in a grid with their captions
  if (table.querySelectorAll('img').length * 3 > cells.length) return false
  const filled = cells.filter((cell) => cell.textContent?.trim()).length
  return filled >= cells.length / 2
}
