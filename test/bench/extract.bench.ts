import { fileURLToPath } from 'node:url'
import { corpusRows, evaluateOnPages, pageBundle } from '../tools/corpus-pages.ts'
import type { ExtractionCost } from '../tools/extract-in-page.ts'
import { spreadOf } from './spread.ts'

// What an extraction costs in real Chromium against bare Readability and Defuddle: same run, same pages, in turn. And how the
// cost grows with the page: its content once, four and sixteen times.

const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))
const BOUNDS = { toReadability: 1.5, toDefuddle: 0.6, growth: 16 * 1.5 }
/** Every so many pages are measured: the whole corpus takes long. */
const EVERY = Number(process.env.BENCH_EVERY ?? 3)

const rows = corpusRows(CORPUS)
if (!rows) {
  console.log(`No corpus in ${CORPUS}: the time of an extraction is not measured.`)
  process.exit(0)
}
const code = await pageBundle(
  fileURLToPath(new URL('../tools/extract-in-page.ts', import.meta.url)),
  'extraction',
)
const costs: ExtractionCost[] = []
const pages = rows
  .filter(({ set, file }) => set === 'article' && !file.endsWith('.txt'))
  .filter((_, i) => i % EVERY === 0)
let count = 0
await evaluateOnPages<ExtractionCost>(
  CORPUS,
  pages,
  `${code};extraction.timeExtraction(true)`,
  (row, cost) => {
    costs.push(cost)
    count++
    if (process.env.BENCH_VERBOSE) console.log(row.name, JSON.stringify(cost))
  },
)
let kept = true
function check(what: string, holds: boolean): void {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`)
  kept &&= holds
}
const median = (values: number[]) => spreadOf(values).median
console.log(
  `${count} pages, median ms: ours ${median(costs.map((c) => c.ours))}, Readability ${median(costs.map((c) => c.readability))}, Defuddle ${median(costs.map((c) => c.defuddle))}`,
)
const toReadability = median(costs.map((c) => c.ours / c.readability))
const toDefuddle = median(costs.map((c) => c.ours / c.defuddle))
const growth = median(costs.flatMap(({ grown }) => (grown ? [grown[2] / grown[0]] : [])))
const growth4 = median(costs.flatMap(({ grown }) => (grown ? [grown[1] / grown[0]] : [])))
check(
  `ratio to Readability ${toReadability}, at most ${BOUNDS.toReadability}`,
  toReadability <= BOUNDS.toReadability,
)
check(`ratio to Defuddle ${toDefuddle}, at most ${BOUNDS.toDefuddle}`, toDefuddle <= BOUNDS.toDefuddle)
check(`page ×4: time ×${growth4}; ×16: time ×${growth}, at most ×${BOUNDS.growth}`, growth <= BOUNDS.growth)
process.exitCode = kept ? 0 : 1
