import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { evaluateOnPages } from './corpus-pages.ts'
import type { IndexRow } from './read-index.ts'

/**
 * Writes pages as text documents: what a real Chromium shows of them, a line a block, scripts off.
 * @param folder where the texts go.
 * @returns the rows of the texts, each under the address of its page; what is a text already stays as it is.
 */
export async function flattenPages(rows: readonly IndexRow[], folder: string): Promise<IndexRow[]> {
  mkdirSync(folder, { recursive: true })
  const isText = ({ file }: IndexRow) => file.endsWith('.txt')
  const texts = rows.filter(isText)
  const pages = rows.filter((row) => !isText(row))
  await evaluateOnPages<string>(pages, 'document.body.innerText', (row, text) => {
    const file = path.join(folder, `${row.name}.txt`)
    writeFileSync(file, text.replaceAll('\u00a0', ' '))
    texts.push({ ...row, file, charset: 'utf-8' })
  })
  return texts
}
