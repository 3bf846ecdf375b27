import type { ChromeRow } from './chrome-row.ts'
import { ASIDE_ROWS } from './rows-of-asides.ts'
import { DATA_ROWS } from './rows-of-data.ts'
import { NOTICE_ROWS } from './rows-of-notices.ts'
import { PATH_ROWS } from './rows-of-paths.ts'
import { TOOL_ROWS } from './rows-of-tools.ts'

/** All rows; the first that matches a line says why it goes. */
export const CHROME_ROWS: readonly ChromeRow[] = [
  ...PATH_ROWS,
  ...TOOL_ROWS,
  ...NOTICE_ROWS,
  ...DATA_ROWS,
  ...ASIDE_ROWS,
]
