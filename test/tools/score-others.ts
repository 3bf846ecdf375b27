/**
 * Compares our text of pages in other languages with Readability's: `npm run score:others [-- DIR]`. Fails where ours
 * holds less than 0.98 of the text that Readability finds, or is longer than 1.1 of it.
 */
import path from 'node:path'
import { textOf } from '../../utils/dom/block-text.ts'
import { readableContent } from '../../utils/extract/readability.ts'
import { extractFile } from './extract-file.ts'
import { openPage } from './open-page.ts'
import { corpusRows } from './read-index.ts'

const corpus = process.argv[2] ?? path.join(import.meta.dirname, '../../../shared/corpus')
const rows = corpusRows(corpus)
if (!rows) {
  console.log(`score:others: no corpus at ${corpus}; nothing to measure.`)
  process.exit(0)
}

/** Words of a text, each Han or kana character a word of its own, with their counts. */
function words(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0)

let pages = 0
for (const row of rows) {
  if (row.set !== 'other') continue
  pages++
  const { document, window } = openPage(row.file, row.url, row.charset)
  const content = readableContent(document.documentElement)
  const theirs = words(content ? textOf(content) : '')
  window.close()
  const prediction = extractFile(row, true)
  const holder = openPageText(prediction.html ?? '')
  const ours = words(holder)
  let held = 0
  for (const [word, count] of theirs) held += Math.min(count, ours.get(word) ?? 0)
  const kept = total(theirs) ? held / total(theirs) : 1
  const size = total(theirs) ? total(ours) / total(theirs) : 1
  const bad = kept < 0.98 || size > 1.1
  if (bad) process.exitCode = 1
  console.log(
    `${row.name.padEnd(24)} ${row.lang.padEnd(8)} kept ${kept.toFixed(3)}  size ${size.toFixed(3)}${bad ? '  ✗' : ''}`,
  )
}
console.log(`pages ${pages}`)

/** Visible text of markup; without running anything. */
function openPageText(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/li|\/h\d|\/td|\/figcaption)[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
