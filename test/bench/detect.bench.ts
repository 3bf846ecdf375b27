import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Harness, launchBrowser } from '../e2e/launch-browser.ts'
import { startSites } from '../e2e/start-sites.ts'
import { evaluateOnPages, pageBundle } from '../tools/corpus-pages.ts'
import type { Judgement } from '../tools/detect-in-page.ts'
import { corpusRows } from '../tools/read-index.ts'
import { timeAwake } from './sleeping-worker.ts'
import { spreadOf } from './spread.ts'

// What detection costs: one detection, the load of a page with and without the extension, the size of the script, and how
// long the service worker stays awake. Needs a build (`npm run build`).

const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))
const EXTENSION = resolve(process.env.EXTENSION_DIR ?? '.output/chrome-mv3')
const STORY = 'https://news.example/2024/0716/358291.html'
const LOADS = 30
const BOUNDS = { medianMs: 0.5, p99Ms: 3, bytes: 12_000, awakeMs: 35_000 }

let kept = true
function check(what: string, holds: boolean): void {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`)
  kept &&= holds
}

const sentence = '河水从山谷里流出来，绕过村口的老樟树，又穿过那座石桥，一直流到镇上。'
const story = `<!doctype html><title>老樟树下的河水流到镇上</title><body>
  ${'<div><ul><li><a href="/a">国内新闻</a></li><li><a href="/b">国际新闻</a></li></ul></div>'.repeat(400)}
  <h1>老樟树下的河水流到镇上</h1><p>2024-07-16 08:30 来源：新闻网</p>
  <div>${`<p>${sentence.repeat(3)}</p>`.repeat(60)}</div>`

/** One load of the story: milliseconds to the end of its load event, and of tasks over 50 ms in the second behind it. */
async function load({ browser }: Harness): Promise<{ load: number; blocked: number }> {
  const page = await browser.newPage()
  await page.goto(STORY, { waitUntil: 'load' })
  const cost = await page.evaluate(async () => {
    const tasks: number[] = []
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
      buffered: true,
    })
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return {
      load: navigation?.loadEventEnd ?? 0,
      blocked: tasks.reduce((sum, duration) => sum + duration - 50, 0),
    }
  })
  await page.close()
  return cost
}

const bytes = statSync(join(EXTENSION, 'detector.js')).size
check(`detector.js: ${bytes} bytes, at most ${BOUNDS.bytes}`, bytes <= BOUNDS.bytes)

const sites = await startSites()
sites.route(STORY, story)
const rules = `MAP *:80 127.0.0.1:${sites.ports.http}, MAP *:443 127.0.0.1:${sites.ports.https}, EXCLUDE 127.0.0.1`
// Half a minute of waiting, which disturbs none of the detections meanwhile: of each, the fastest batch counts.
const waking = timeAwake(EXTENSION, STORY, rules, 60_000)

const rows = corpusRows(CORPUS)
if (rows) {
  const code = await pageBundle(
    fileURLToPath(new URL('../tools/detect-in-page.ts', import.meta.url)),
    'detection',
  )
  const times: number[] = []
  await evaluateOnPages<Judgement>(rows, `${code};detection.judgePage()`, (_, { ms }) => times.push(ms))
  const { median, p99 } = spreadOf(times)
  check(
    `one detection, ${rows.length} pages: median ${median} ms, at most ${BOUNDS.medianMs}`,
    median <= BOUNDS.medianMs,
  )
  check(`one detection: 99th percentile ${p99} ms, at most ${BOUNDS.p99Ms}`, p99 <= BOUNDS.p99Ms)
} else console.log(`No corpus in ${CORPUS}: the time of one detection is not measured.`)

const awake = await waking
check(
  `service worker after a page: ${awake === null ? 'not seen to start and stop' : `asleep after ${(awake / 1000).toFixed(1)} s`}, at most ${BOUNDS.awakeMs / 1000} s`,
  awake !== null && awake <= BOUNDS.awakeMs,
)

// "Without" is an extension that does nothing, so that both browsers carry the same machinery.
const empty = mkdtempSync(join(tmpdir(), 'jingdu-empty-'))
writeFileSync(join(empty, 'manifest.json'), '{"manifest_version":3,"name":"Empty","version":"1"}')
const without = await launchBrowser({ sites, extensionDir: empty })
const withIt = await launchBrowser({ sites, extensionDir: EXTENSION })
try {
  const costs = {
    with: [] as { load: number; blocked: number }[],
    without: [] as { load: number; blocked: number }[],
  }
  await load(without)
  await load(withIt)
  for (let i = 0; i < LOADS; i++) {
    costs.without.push(await load(without))
    costs.with.push(await load(withIt))
  }
  for (const figure of ['load', 'blocked'] as const) {
    const bare = spreadOf(costs.without.map((cost) => cost[figure]))
    const own = spreadOf(costs.with.map((cost) => cost[figure]))
    const say = ({ median, from, to }: typeof own) => `${median} ms (middle half ${from}–${to})`
    check(
      `${figure === 'load' ? 'load event' : 'total blocking time'}, ${LOADS} loads each: ${say(own)} with, ${say(bare)} without`,
      own.median <= Math.max(bare.to, bare.median + 1),
    )
  }
} finally {
  await withIt.close()
  await without.close()
  rmSync(empty, { recursive: true })
}

await sites.stop()
process.exitCode = kept ? 0 : 1
