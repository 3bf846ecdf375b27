import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indexRecords, type LibraryEntry } from '../../utils/library/library-index.ts'
import { storedArticle } from '../library/stored-article.ts'
import { type Harness, launchBrowser } from './launch-browser.ts'

/** The extension's own API, in functions that run in its service worker. */
declare const chrome: typeof import('wxt/browser').browser

const KEPT = 1_000
/** Openings of each kind, in turn: a busy machine is as busy for the one as for the other. At least so many. */
const RUNS = 9
/** How long more of them are opened where these do not hold: other work on the machine comes and goes. */
const MOST_MS = 120_000

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
  return set(indexRecords({ entries: entries.slice(0, count), deleted: [], damaged: 0 }))
}

interface Opening {
  /** Milliseconds of the main thread's own time. */
  work: number
  /** Milliseconds of the clock. */
  clock: number
}

/** Opens a page of the extension and waits until something stands on it. */
async function openPage(name: string, awaited: string): Promise<Opening> {
  const page = await harness.browser.newPage()
  const session = await page.createCDPSession()
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.evaluateOnNewDocument((awaited) => {
    const look = () => {
      if (document.querySelector(awaited)) (window as { shownAt?: number }).shownAt = performance.now()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, awaited)
  await page.goto(`chrome-extension://${harness.extension.id}/${name}`)
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
   * the popup itself, and on a busy machine it takes more of them to come near. Three things are held: its own work for
   * a full list; what a full list adds on the clock to the time that a page takes which runs no script; and what it adds
   * to the time that the popup of a single article takes.
   */
  it('shows its list in under 100 ms', { timeout: MOST_MS + 60_000 }, async () => {
    const openings = { bare: [] as Opening[], one: [] as Opening[], full: [] as Opening[] }
    const fastest = (kind: keyof typeof openings, figure: keyof Opening = 'clock') =>
      Math.min(...openings[kind].map((opening) => opening[figure]))
    const holds = () =>
      fastest('full', 'work') < 100 &&
      fastest('full') - fastest('bare') < 100 &&
      fastest('full') - fastest('one') < 50
    const end = Date.now() + MOST_MS
    for (let run = 0; run < RUNS || (Date.now() < end && !holds()); run++) {
      openings.bare.push(await openPage('manifest.json', 'pre'))
      await list(1)
      openings.one.push(await openPage('popup.html', '.saved a'))
      await list(KEPT)
      openings.full.push(await openPage('popup.html', '.saved a'))
    }
    const [bare, one, full] = [fastest('bare'), fastest('one'), fastest('full')]
    const work = fastest('full', 'work')
    console.log(
      `popup with ${KEPT} articles: ${full.toFixed(0)} ms on the clock (${one.toFixed(0)} with one; a page without script ${bare.toFixed(0)}), ${work.toFixed(0)} ms of work`,
    )
    expect(work).toBeLessThan(100)
    expect(full - bare).toBeLessThan(100)
    expect(full - one).toBeLessThan(50)
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
