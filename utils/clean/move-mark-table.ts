import { textOf } from '../dom/block-text.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { fileMarks } from './mark-lines.ts'
import { opensStory } from './opens-story.ts'
import type { Step } from './step.ts'

/**
 * Moves a table below the story whose rows are all marks into the provenance: 编辑, 审核, 统筹, a row each. So does the table
 * go that an office sets over a document; who issued it is its source.
 */
export const moveMarkTable: Step = {
  id: 'move-mark-table',
  chineseOnly: true,
  run(root, { take, provenance }) {
    const blocks = [...root.children]
    const story = blocks.findIndex((block) => block.tagName === 'P' && opensStory(textOf(block)))
    for (const table of blocks.slice(0, Math.max(0, story))) {
      if (table.tagName !== 'TABLE') continue
      const fields = fieldsOf(table as HTMLTableElement)
      const labels = [...fields.keys()]
      if (!labels.some((label) => INDEXED.test(label)) || !labels.every((label) => FIELD.test(label)))
        continue
      const issuer = [...fields].find(([label, value]) => value && ISSUER.test(label))?.[1]
      if (issuer) fileMarks({ sources: [issuer] }, provenance)
      take(table, 'repostMark')
    }
    const table = [...root.children].findLast((child) => child.tagName === 'TABLE')
    if (!table) return
    const rows = [...table.querySelectorAll('tr')].map((row) => textOf(row)).filter(Boolean)
    const marks = rows.map(parseMarkLine)
    if (rows.length === 0 || !marks.every((mark) => mark !== null)) return
    for (const mark of marks) fileMarks(mark, provenance)
    take(table, 'repostMark')
  },
}

/** What offices index their documents by, and what else such a table says (国务院办公厅政府信息公开目录). */
const INDEXED = /^(?:索引号|索取号|信息索引|主题分类|体裁分类|组配分类|发文字号)$/
const FIELD =
  /^(?:索引号|索取号|信息索引|(?:主题|体裁|组配|信息|服务对象)分类|主题词|关键词|发[文布](?:机关|机构|单位)|责任部门|公开(?:责任部门|日期|方式|范围|时限)|(?:成文|生成|发布|发文|生效|废止|失效)(?:日期|时间)|(?:发文)?[文字]号|文件编号|备注|标题|(?:信息|文件)?(?:名称|类别)|有效性|是否有效|内容概述)$/

/** Who issued the document. */
const ISSUER = /^发[文布](?:机关|机构|单位)$/

/** Cells of labels with the cell behind or, in a row of labels alone, below each; empty where a cell is neither. */
function fieldsOf(table: HTMLTableElement): Map<string, string> {
  const fields = new Map<string, string>()
  const [head = [], below = [], ...more] = Array.from(table.rows, ({ cells }) =>
    Array.from(cells, (cell) => textOf(cell)),
  )
  // a list of documents has their numbers too
  const isIndex =
    head.some((text) => INDEXED.test(text) && text !== '发文字号') && head.every((text) => FIELD.test(text))
  if (isIndex && below.length > 1 && more.length === 0)
    return new Map(head.map((text, column) => [text, below[column] ?? '']))
  let label: string | null = null
  for (const cell of table.querySelectorAll('td,th')) {
    const text = textOf(cell)
    if (/[:：]$/.test(text)) {
      label = text.replace(/[\s:：]/g, '')
      fields.set(label, '')
    } else if (label !== null) {
      fields.set(label, text)
      label = null
    } else if (text) return new Map()
  }
  return fields
}
