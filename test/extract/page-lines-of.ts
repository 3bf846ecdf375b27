import { lineReader, type PageLine } from '../../utils/extract/page-lines.ts'
import { walkPage } from '../../utils/extract/walk-page.ts'

/** The lines of a page's body. */
export function pageLinesOf(body: Element): PageLine[] {
  const reader = lineReader(body)
  walkPage(body, [reader])
  return reader.lines
}
