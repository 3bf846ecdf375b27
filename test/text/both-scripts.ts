import * as OpenCC from 'opencc-js'

const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' })

/** Rows of a table, and those that are others in the characters of Taiwan: what holds for a line holds in both scripts. */
export function inBothScripts<Row extends string | string[]>(rows: Row[]): Row[] {
  const converted = rows.map((row) =>
    typeof row === 'string' ? toTraditional(row) : row.map((text) => toTraditional(text)),
  ) as Row[]
  return [...new Map([...rows, ...converted].map((row) => [String(row), row])).values()]
}
