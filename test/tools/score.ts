/**
 * Extracts the gold pages of a corpus and scores them with the tool that stands beside it:
 * `npm run score [-- DIR] [--only PREFIX,…] [--page NAME]`. The first figures are those of
 * `Article.blocks`, which has no captions; the second ones count captions as text, so that nothing hides in them.
 * With `--flattened` each page is the text document that it is once all its markup is gone; such a text has no pictures.
 * Fails when a figure is below `test/score-floors.json`.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { extractPages } from './extract-pages.ts'
import { flattenPages } from './flatten-pages.ts'
import { corpusRows } from './read-index.ts'

const root = path.join(import.meta.dirname, '../..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    page: { type: 'string' },
    out: { type: 'string' },
    flattened: { type: 'boolean' },
  },
})
const corpus = positionals[0] ?? path.join(root, '../shared/corpus')
const rows = corpusRows(corpus)
if (!rows) {
  console.log(`score: no corpus at ${corpus}; nothing to measure.`)
  process.exit(0)
}

const out = values.out ?? path.join(root, values.flattened ? '.output/score-flattened' : '.output/score')
const outWithCaptions = `${out}-with-captions`
for (const folder of [out, outWithCaptions]) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}
const prefixes = values.only?.split(',') ?? (values.page ? [values.page] : [''])
const wanted = rows.filter((row) => row.gold && prefixes.some((prefix) => row.name.startsWith(prefix)))
const pages = values.flattened ? await flattenPages(wanted, path.join(root, '.output/flattened')) : wanted
await extractPages(pages, true, ({ page, prediction, error }) => {
  if (!prediction) return console.error(`${page.name}: ${error}`)
  const file = `${page.name}.json`
  writeFileSync(path.join(out, file), JSON.stringify(prediction))
  const withCaptions = { ...prediction, blocks: prediction.blocksWithCaptions }
  writeFileSync(path.join(outWithCaptions, file), JSON.stringify(withCaptions))
})

const gold = path.join(corpus, 'gold')
const scorer = path.join(corpus, 'score.mjs')
const filter = (['only', 'page'] as const).flatMap((key) => (values[key] ? [`--${key}`, values[key]] : []))
const shown = spawnSync(process.execPath, [scorer, gold, out, ...filter], { stdio: 'inherit' })
console.error('with captions counted as text:')
const summaryOnly = values.page ? 'inherit' : 'ignore'
spawnSync(process.execPath, [scorer, gold, outWithCaptions, ...filter], {
  stdio: ['ignore', summaryOnly, 'inherit'],
})
if (shown.status !== 0) process.exit(shown.status ?? 1)
if (values.only || values.page) process.exit(0)

const floors = JSON.parse(readFileSync(path.join(root, 'test/score-floors.json'), 'utf8'))
if (values.flattened) checkFloors(' of flattened pages', summaryOf(out), floors.flattened)
else {
  checkFloors('', summaryOf(out), floors.blocks)
  checkFloors(' with captions', summaryOf(outWithCaptions), floors.withCaptions)
}

function summaryOf(folder: string): Record<string, number> {
  const json = spawnSync(process.execPath, [scorer, gold, folder, '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return JSON.parse(json.stdout).summary
}

function checkFloors(kind: string, summary: Record<string, number>, wanted: Record<string, number>) {
  for (const [figure, floor] of Object.entries(wanted)) {
    if ((summary[figure] ?? 0) >= floor) continue
    console.error(`score: ${figure}${kind} is ${summary[figure]}, below its floor ${floor}`)
    process.exitCode = 1
  }
}
