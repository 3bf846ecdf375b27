import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CDPSession } from 'puppeteer-core'
import { commonPairs } from '../../utils/script/common-pairs.ts'
import { launchBrowser } from '../e2e/launch-browser.ts'
import { openReader } from '../e2e/open-reader.ts'
import { startSites } from '../e2e/start-sites.ts'
import { pageBundle } from '../tools/corpus-pages.ts'
import { spreadOf } from './spread.ts'

// What conversion costs in real Chromium: sizes of the dictionary scripts, time from the click until an article is shown in
// the other script, frames while a very long one is converted, and memory. Needs a build (`npm run build`).

const EXTENSION = resolve(process.env.EXTENSION_DIR ?? '.output/chrome-mv3')
const BOUNDS = { t2s: 60_000, s2t: 250_000, firstMs: 150, laterMs: 5, frameMs: 50 }
const RUNS = 9

let kept = true
function check(what: string, holds: boolean): void {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`)
  kept &&= holds
}

for (const name of ['t2s', 's2t'] as const) {
  const { size } = statSync(join(EXTENSION, `${name}.js`))
  check(`${name}.js: ${size} bytes, at most ${BOUNDS[name]}`, size <= BOUNDS[name])
}

// As many different characters as a text can have: what of the tables is built as needed is needed here.
const pairs = commonPairs.split(' ').map((group) => Array.from(group).slice(0, 2).join(''))
const sentences = (characters: number) => {
  const text = pairs.join('').repeat(Math.ceil(characters / pairs.join('').length))
  return Array.from({ length: characters / 30 }, (_, i) => `${text.slice(i * 29, i * 29 + 29)}。`)
}
const page = (characters: number) => {
  const all = sentences(characters)
  const paragraphs = Array.from({ length: all.length / 10 }, (_, i) =>
    all.slice(i * 10, i * 10 + 10).join(''),
  )
  return `<!doctype html><html lang="zh"><title>后来的头发</title><body><h1>后来的头发</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}`
}

/** Bytes of JavaScript memory in use after a collection. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}
/** Milliseconds of processor time of the page's main thread. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
}

/** Milliseconds of processor time of the longest task on a page's main thread in a trace. */
function longestTask(trace: Uint8Array): number {
  const events: {
    name: string
    ph: string
    pid: number
    tid: number
    tdur?: number
    args: { name?: string }
  }[] = JSON.parse(new TextDecoder().decode(trace)).traceEvents
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = events.filter(({ ph, pid, tid }) => ph === 'X' && main.has(`${pid} ${tid}`))
  return tasks.reduce((longest, { tdur }) => Math.max(longest, (tdur ?? 0) / 1000), 0)
}

/** Clicks a view in the overlay and waits for the first and the last text in it. @returns milliseconds. */
async function chooseView(root: ShadowRoot, view: string): Promise<number> {
  const ends = () => [root.querySelector('h1'), [...root.querySelectorAll('.body p')].at(-1)]
  const before = ends().map((end) => end?.textContent)
  const start = performance.now()
  await new Promise<void>((resolve, reject) => {
    setTimeout(() => reject(new Error(`${view} is not shown`)), 30_000)
    const look = () => {
      if (ends().some((end, i) => end?.textContent === before[i])) return
      observer.disconnect()
      resolve()
    }
    const observer = new MutationObserver(look)
    observer.observe(root, { subtree: true, childList: true, characterData: true })
    root.querySelector<HTMLInputElement>(`input[value="${view}"]`)?.click()
    look()
  })
  return performance.now() - start
}

/** Milliseconds of a conversion and the next, and megabytes more than before while its converter is held, and after. */
interface Alone {
  first: number
  later: number
  held: number
  after: number
}

/** Converts a text in a page that has nothing else in it. */
async function convertAlone(view: string, text: string, code: string): Promise<Alone> {
  const bare = await harness.browser.newPage()
  const session = await bare.createCDPSession()
  await bare.evaluate(code)
  const before = await heap(session)
  const times = (await bare.evaluate(`conversion.convert('${view}', ${JSON.stringify(text)})`)) as Alone
  const held = (await heap(session)) - before
  await bare.evaluate('conversion.letGo()')
  const after = (await heap(session)) - before
  await bare.close()
  return { ...times, held: held / 1e6, after: after / 1e6 }
}

const sites = await startSites()
// A site of its own each time: a choice is remembered for its site.
for (let run = 0; run < RUNS; run++) sites.route(`http://short${run}.example/a.html`, page(3_000))
sites.route('http://long.example/a.html', page(200_000))
const harness = await launchBrowser({ sites, extensionDir: EXTENSION })
try {
  const clock = { first: [] as number[], again: [] as number[] }
  const processor: number[] = []
  const held: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const tab = await harness.open(`http://short${run}.example/a.html`)
    const session = await tab.createCDPSession()
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const overlay = await openReader(harness, tab)
    await tab.bringToFront()
    const before = { heap: await heap(session), busy: await busy(session) }
    clock.first.push(await overlay.evaluate(chooseView, 'hant-tw'))
    processor.push((await busy(session)) - before.busy)
    held.push(((await heap(session)) - before.heap) / 1e6)
    await overlay.evaluate(chooseView, 'found')
    clock.again.push(await overlay.evaluate(chooseView, 'hant-tw'))
    await tab.close()
  }
  const say = (values: number[]) => {
    const { median, from, to } = spreadOf(values)
    return `${median} ms (middle half ${from}–${to})`
  }
  check(
    `3,000 characters, first time in Traditional: ${say(processor)} of processor, ${say(clock.first)} from click to text, at most ${BOUNDS.firstMs}`,
    spreadOf(processor).median <= BOUNDS.firstMs,
  )
  check(
    `the same again: ${say(clock.again)}, at most ${BOUNDS.laterMs}`,
    spreadOf(clock.again).median <= BOUNDS.laterMs,
  )
  console.log(`     memory of the tab after it: ${spreadOf(held).median} MB more than before`)

  const tab = await harness.open('http://long.example/a.html')
  const overlay = await openReader(harness, tab)
  await tab.bringToFront()
  await tab.tracing.start({ categories: ['devtools.timeline', 'toplevel'] })
  const long = await overlay.evaluate(chooseView, 'hant-tw')
  const task = longestTask((await tab.tracing.stop()) ?? new Uint8Array())
  check(
    `200,000 characters: ${long.toFixed(0)} ms, longest task ${task.toFixed(0)} ms of processor, at most ${BOUNDS.frameMs}`,
    task > 0 && task <= BOUNDS.frameMs,
  )
  await tab.close()

  const code = await pageBundle(
    fileURLToPath(new URL('../tools/convert-in-page.ts', import.meta.url)),
    'conversion',
  )
  const text = sentences(3_000).join('')
  const alone = { hans: [] as Alone[], 'hant-tw': [] as Alone[] }
  for (let run = 0; run < RUNS; run++) {
    for (const view of ['hans', 'hant-tw'] as const) alone[view].push(await convertAlone(view, text, code))
  }
  for (const [view, runs] of Object.entries(alone)) {
    const first = runs.map((run) => run.first)
    const later = runs.map((run) => run.later)
    const [whole, after] = [runs.map((run) => run.held), runs.map((run) => run.after)].map(
      (values) => spreadOf(values).median,
    )
    console.log(
      `     ${view}, the conversion alone: first ${say(first)}, later ${say(later)}, ${whole} MB while held, ${after} MB after`,
    )
  }
} finally {
  await harness.close()
  await sites.stop()
}
process.exitCode = kept ? 0 : 1
