import { parseMarkLine } from '../text/mark-line.ts'
import { textOf } from './block-text.ts'
import { fileMarks } from './mark-lines.ts'
import type { Step } from './step.ts'

/** Moves a table below the story whose rows are all marks into the provenance: 编辑, 审核, 统筹, a row each. */
export const moveMarkTable: Step = {
  id: 'move-mark-table',
  chineseOnly: true,
  run(root, { take, provenance }) {
    const table = [...root.children].findLast((child) => child.tagName === 'TABLE')
    if (!table) return
    const rows = [...table.querySelectorAll('tr')].map((row) => textOf(row)).filter(Boolean)
    const marks = rows.map(parseMarkLine)
    if (rows.length === 0 || !marks.every((mark) => mark !== null)) return
    for (const mark of marks) fileMarks(mark, provenance)
    take(table, 'repostMark')
  },
}
