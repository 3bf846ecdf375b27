import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeIndex, type LibraryEntry } from '../../utils/library/library-index.ts'
import { storedArticle } from '../library/stored-article.ts'
import { type Harness, launchBrowser } from './launch-browser.ts'

/** The extension's own API, in functions that run in its service worker. */
declare const chrome: typeof import('wxt/browser').browser

const KEPT = 1_000
/** Openings of each kind, in turn: a busy machine is as busy for the one as for the other. */
const RUNS = 9

const entries: LibraryEntry[] = Array.from({ length: KEPT }, (_, i) => ({
  id: i.toString(16).padStart(32, '0'),
  url: `https://news.example/${i}`,
  title: `第${i}篇：渡口老街亮起八十六盏灯`,
  lang: 'zh-Hans',
  source: '山城晚报',
  published: '2024-07-16T08:32:10',
  readingMinutes: 3,
  savedAt: 2_000_000 - i,
  updatedAt: 2_000_000 - i,
}))

let harness: Harness
beforeAll(async () => {
  harness = await launchBrowser()
  const article = storedArticle({ html: `<p>${'江水从山脚下流过，谁也不去催谁。'.repeat(80)}</p>` })
  await set(
    Object.fromEntries(
      entries.map(({ id, url, savedAt, updatedAt }) => [
        `article:${id}`,
        { version: 1, id, savedAt, updatedAt, article: { ...article, url } },
      ]),
    ),
  )
  await list(KEPT)
})
afterAll(async () => {
  await harness?.close()
})

async function set(items: Record<string, unknown>): Promise<void> {
  const worker = await harness.worker()
  await worker.evaluate((items) => chrome.storage.local.set(items), items)
}

/** Puts the first articles on the list, and no others. */
function list(count: number): Promise<void> {
  return set({ library: encodeIndex({ entries: entries.slice(0, count), deleted: null, damaged: 0 }) })
}

/** Opens the popup's page. @returns milliseconds of the main thread's own time, and of the clock, until the list stands. */
async function openPopup(): Promise<{ work: number; clock: number }> {
  const page = await harness.browser.newPage()
  const session = await page.createCDPSession()
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      if (document.querySelector('.saved a')) (window as { shownAt?: number }).shownAt = performance.now()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(`chrome-extension://${harness.extension.id}/popup.html`)
  const shownAt = await page.waitForFunction(() => (window as { shownAt?: number }).shownAt)
  const { metrics } = await session.send('Performance.getMetrics')
  const work = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  const clock = (await shownAt.jsonValue()) as number
  await page.close()
  return { work, clock }
}

describe(`the popup with ${KEPT} kept articles`, () => {
  /*
   * The clock counts what else the machine is doing, which only ever adds: the fastest of the openings is the nearest to
   * the popup itself. Two things are held: its own work for a full list, and what a thousand articles add on the clock
   * to the time that the popup of a single one takes.
   */
  it('shows its list in under 100 ms', { timeout: 60_000 }, async () => {
    const one: { work: number; clock: number }[] = []
    const full: typeof one = []
    for (let run = 0; run < RUNS; run++) {
      await list(1)
      one.push(await openPopup())
      await list(KEPT)
      full.push(await openPopup())
    }
    const times = {
      work: Math.min(...full.map(({ work }) => work)),
      clock: Math.min(...full.map(({ clock }) => clock)),
      clockOfOne: Math.min(...one.map(({ clock }) => clock)),
    }
    console.log(
      `popup with ${KEPT} articles: ${times.clock.toFixed(0)} ms on the clock (${times.clockOfOne.toFixed(0)} with one), ${times.work.toFixed(0)} ms of work`,
    )
    expect(times.work).toBeLessThan(100)
    expect(times.clock - times.clockOfOne).toBeLessThan(50)
  })

  it('finds one of them by its title', async () => {
    const page = await harness.openExtensionPage('popup.html')
    await page.waitForSelector('.saved a')
    await page.type('input[type=search]', '第777篇')
    await page.waitForFunction(() => document.querySelectorAll('.saved a').length === 1)
    expect(await page.$eval('.saved .title', (title) => title.textContent)).toContain('第777篇')
    await page.close()
  })
})
