/**
 * Extracts the gold pages of a corpus and scores them with the tool that stands beside it:
 * `npm run score [-- DIR] [--only PREFIX,…] [--page NAME]`. Fails when a figure is below `test/score-floors.json`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { extractPages } from './extract-pages.ts'
import { readIndex } from './read-index.ts'

const root = path.join(import.meta.dirname, '../..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, page: { type: 'string' }, out: { type: 'string' } },
})
const corpus = positionals[0] ?? path.join(root, '../shared/corpus')
if (!existsSync(path.join(corpus, 'index.json'))) {
  console.log(`score: no corpus at ${corpus}; nothing to measure.`)
  process.exit(0)
}

const out = values.out ?? path.join(root, '.output/score')
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const prefixes = values.only?.split(',') ?? (values.page ? [values.page] : [''])
const rows = readIndex(path.join(corpus, 'index.json'))
const pages = rows.filter((row) => row.gold && prefixes.some((prefix) => row.name.startsWith(prefix)))
await extractPages(pages, true, ({ page, prediction, error }) => {
  if (error) console.error(`${page.name}: ${error}`)
  else writeFileSync(path.join(out, `${page.name}.json`), JSON.stringify(prediction))
})

const tool = [path.join(corpus, 'score.mjs'), path.join(corpus, 'gold'), out]
const filter = Object.entries(values).flatMap(([key, value]) => (key === 'out' ? [] : [`--${key}`, value]))
const shown = spawnSync(process.execPath, [...tool, ...filter], { stdio: 'inherit' })
if (shown.status !== 0) process.exit(shown.status ?? 1)
if (values.only || values.page) process.exit(0)

const floors = JSON.parse(readFileSync(path.join(root, 'test/score-floors.json'), 'utf8'))
const json = spawnSync(process.execPath, [...tool, '--json'], { encoding: 'utf8', maxBuffer: 2 ** 28 })
const { summary } = JSON.parse(json.stdout)
for (const [figure, floor] of Object.entries(floors)) {
  if (summary[figure] >= (floor as number)) continue
  console.error(`score: ${figure} is ${summary[figure]}, below its floor ${floor}`)
  process.exitCode = 1
}
