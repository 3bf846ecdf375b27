import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { evaluateOnPages, pageBundle } from './corpus-pages.ts'
import floors from './detect-floors.json' with { type: 'json' }
import type { Judgement } from './detect-in-page.ts'
import { corpusRows, type IndexRow } from './read-index.ts'

// `npm run score:detect [-- DIR]`: how well the detector tells articles from other pages, in a real Chromium, beside
// the test that comes with Readability. The last line is one JSON object. Over the development corpus the recorded
// floors are enforced.

const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))
const folder = process.argv[2] ?? CORPUS

interface Judged {
  row: IndexRow
  judgement: Judgement
}

/** A fifth of the pages, by name: nobody looks at them while weights are set. */
const isHeldOut = ({ row }: Judged) => (createHash('sha1').update(row.name).digest()[0] as number) % 5 === 0

const share = (rows: Judged[], set: IndexRow['set'], holds: (judgement: Judgement) => boolean) => {
  const own = rows.filter(({ row }) => row.set === set)
  return own.length ? round(own.filter(({ judgement }) => holds(judgement)).length / own.length) : null
}
const quantile = (values: number[], q: number) =>
  round(values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0)
const round = (value: number) => Math.round(value * 1000) / 1000

const isLit = ({ verdict }: Judgement) => verdict.state === 'article'
const isOffered = ({ verdict }: Judgement) => verdict.state !== 'no'

/** Shares of the pages called an article: of Chinese and other articles (recall), and of all other pages (lit). */
function figures(rows: Judged[]) {
  return {
    recallChinese: share(rows, 'article', isLit),
    recallOther: share(rows, 'other', isLit),
    lit: share(rows, 'not-article', isLit),
    litOrMaybe: share(rows, 'not-article', isOffered),
  }
}

async function judgeAll(rows: IndexRow[]): Promise<Judged[]> {
  const code = await pageBundle(fileURLToPath(new URL('detect-in-page.ts', import.meta.url)), 'detection')
  const judged: Judged[] = []
  await evaluateOnPages<Judgement>(rows, `${code};detection.judgePage()`, (row, judgement) =>
    judged.push({ row, judgement }),
  )
  return judged
}

const rows = corpusRows(folder)
if (!rows) {
  console.log(`No corpus in ${folder}: nothing to score.`)
  process.exit(0)
}

const judged = await judgeAll(rows)
for (const { row, judgement } of judged.filter((each) => !isHeldOut(each) || folder !== CORPUS)) {
  const { state, score, reasons } = judgement.verdict
  if (row.set === 'not-article' ? state === 'no' : state === 'article') continue
  console.log(`${row.name} (${row.set}): ${state} ${score}: ${reasons.join(' ')}`)
}

const times = judged.map(({ judgement }) => judgement.ms)
const stockTimes = judged.map(({ judgement }) => judgement.stockMs)
const result = {
  ...figures(judged),
  medianMs: quantile(times, 0.5),
  p99Ms: quantile(times, 0.99),
  firstMedianMs: quantile(
    judged.map(({ judgement }) => judgement.firstMs),
    0.5,
  ),
  pages: judged.length,
  stock: {
    recallChinese: share(judged, 'article', ({ stock }) => stock),
    recallOther: share(judged, 'other', ({ stock }) => stock),
    lit: share(judged, 'not-article', ({ stock }) => stock),
    medianMs: quantile(stockTimes, 0.5),
    p99Ms: quantile(stockTimes, 0.99),
  },
}
console.log(
  'pages that weights were set by:',
  JSON.stringify(figures(judged.filter((each) => !isHeldOut(each)))),
)
console.log('pages held out:', JSON.stringify(figures(judged.filter(isHeldOut))))

if (folder === CORPUS) {
  const below = [
    (result.recallChinese ?? 0) < floors.recallChinese && 'recallChinese',
    (result.recallOther ?? 0) < floors.recallOther && 'recallOther',
    (result.lit ?? 1) > floors.lit && 'lit',
    (result.litOrMaybe ?? 1) > floors.litOrMaybe && 'litOrMaybe',
  ].filter(Boolean)
  if (below.length) {
    console.error(`Worse than detect-floors.json: ${below.join(', ')}`)
    process.exitCode = 1
  }
}
console.log(JSON.stringify(result))
