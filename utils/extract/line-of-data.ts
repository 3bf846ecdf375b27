import { isDataTable } from '../clean/data-table.ts'
import type { PageLine } from './page-lines.ts'

/**
 * Whether a line stands in a table of data: people side by side, terms and what they are, "行政区域 | 青石县 | 公告时间 |
 * 2021年06月10日". The head of an old page has few rows, its layout long cells.
 */
export function isOfData({ block }: PageLine): boolean {
  const table = block.closest('table')
  return (
    table !== null &&
    table.querySelectorAll('tr').length >= MIN_ROWS &&
    !table.querySelector('h1') &&
    isDataTable(table)
  )
}
const MIN_ROWS = 4
