import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { evaluateOnPages, pageBundle } from '../tools/corpus-pages.ts'
import type { ExtractionCost } from '../tools/extract-in-page.ts'
import { corpusRows } from '../tools/read-index.ts'
import { spreadOf } from './spread.ts'

// What an extraction costs in real Chromium against bare Readability and Defuddle: same run, same pages, in turn. And how the
// cost grows with the page: its content once, four and sixteen times. A page's ratio is taken from times measured beside
// each other, so that a busy machine changes it little; the median is over the pages.

const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))
/** Growth is linear with a tolerance for what the garbage collector takes of a heap that grew too. */
const BOUNDS = { toReadability: 1.5, toDefuddle: 0.6, growth4: 4 * 1.5, growth16: 16 * 1.5 }
/** Pages measured, and those of them that are repeated, each spread over the corpus. */
const PAGES = Number(process.env.BENCH_PAGES ?? 40)
const GROWN = 10

const rows = corpusRows(CORPUS)
if (!rows) {
  console.log(`No corpus in ${CORPUS}: the time of an extraction is not measured.`)
  process.exit(0)
}
const code = await pageBundle(
  fileURLToPath(new URL('../tools/extract-in-page.ts', import.meta.url)),
  'extraction',
)
const articles = rows.filter(({ set, file }) => set === 'article' && !file.endsWith('.txt'))
const spreadOver = <T>(values: T[], count: number) =>
  values.filter(
    (_, i) => Math.floor((i * count) / values.length) !== Math.floor(((i - 1) * count) / values.length),
  )
const pages = spreadOver(articles, PAGES)
const costs: ExtractionCost[] = []
async function measure(some: typeof pages, growth: boolean): Promise<void> {
  await evaluateOnPages<ExtractionCost>(some, `${code};extraction.timeExtraction(${growth})`, (row, cost) => {
    costs.push(cost)
    if (process.env.BENCH_VERBOSE) console.log(row.name, JSON.stringify(cost))
  })
}
const grownPages = new Set(spreadOver(pages, GROWN))
await measure([...grownPages], true)
await measure(
  pages.filter((page) => !grownPages.has(page)),
  false,
)

let kept = true
function check(what: string, values: number[], bound: number): void {
  const { median, from, to } = spreadOf(values)
  const holds = median <= bound
  console.log(
    `${holds ? 'ok  ' : 'FAIL'} ${what} ×${median} (half of ${values.length} pages: ${from} to ${to}), at most ×${bound}`,
  )
  kept &&= holds
}
for (const name of ['ours', 'readability', 'defuddle'] as const) {
  const { median, from, to, p99 } = spreadOf(costs.map((cost) => cost[name]))
  console.log(
    `${name}: median ${median} ms, half of ${costs.length} pages ${from} to ${to} ms, slowest ${p99} ms`,
  )
}
console.log(`load of the machine: ${loadavg().map((load) => load.toFixed(1))}`)
const toReadability = costs.map((cost) => cost.ours / cost.readability)
const toDefuddle = costs.map((cost) => cost.ours / cost.defuddle)
const grown = costs.flatMap((cost) => (cost.grown ? [cost.grown] : []))
check('time against Readability', toReadability, BOUNDS.toReadability)
check('time against Defuddle', toDefuddle, BOUNDS.toDefuddle)
check(
  'time of a page ×4',
  grown.map(([once, four]) => four / once),
  BOUNDS.growth4,
)
check(
  'time of a page ×16',
  grown.map(([once, , sixteen]) => sixteen / once),
  BOUNDS.growth16,
)
process.exitCode = kept ? 0 : 1
