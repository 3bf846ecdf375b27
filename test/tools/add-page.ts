/**
 * Writes `expected.json` of a case in `test/pages`: `npm run add-page -- NAME… [--url URL]`. Read it before committing:
 * it holds what the extraction does now, right or wrong.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { predictPage } from './predict-page.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } })
for (const name of positionals) {
  const folder = path.join(import.meta.dirname, '../pages', name)
  const file = path.join(folder, 'expected.json')
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).url : undefined
  const url = values.url ?? before ?? 'https://news.example/2024/0716/1.html'
  writeFileSync(file, `${JSON.stringify(predictPage(path.join(folder, 'source.html'), url), null, 2)}\n`)
}
