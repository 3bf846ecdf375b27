import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectAlive } from './expect-alive.ts'
import { type Harness, launchBrowser } from './launch-browser.ts'
import { openReader } from './open-reader.ts'
import { type Sites, startSites } from './start-sites.ts'

const HUGE = 'http://huge.example/a.html'
const LONG = 'http://huge.example/book.html'
const QUOTED = 'http://huge.example/quotations.html'

/** How long a busy machine may take for such a page (milliseconds), and for all of a test. */
const READ_MS = 60_000
const TEST_MS = 2 * READ_MS

let sites: Sites
let harness: Harness
beforeAll(async () => {
  sites = await startSites()
  const paragraphs = Array.from(
    { length: 10_000 },
    (_, i) => `<p>第<b>${i}</b>段，<span>江水从山脚下流过，谁也不去催谁。</span></p>`,
  )
  sites.route(
    HUGE,
    `<!doctype html><html lang="zh"><title>江边人家</title><h1>江边人家</h1>${paragraphs.join('')}`,
  )
  sites.route(
    LONG,
    `<!doctype html><html lang="zh"><title>江边人家</title><h1>江边人家</h1><pre>${'江水流过，谁也不催。\n'.repeat(70_000)}</pre>`,
  )
  sites.route(
    QUOTED,
    `<!doctype html><html lang="zh"><title>江边人家</title><h1>江边人家</h1><p>${'江水流过，it’s 谁也不催。'.repeat(70_000)}</p>`,
  )
  harness = await launchBrowser({ sites })
})
afterAll(async () => {
  await harness?.close()
  await sites?.stop()
})

it.each([
  ['lines', LONG],
  ['apostrophes', QUOTED],
])(
  'a book of 70,000 %s, more than a call takes, is read',
  async (_, url) => {
    const page = await harness.open(url)
    const overlay = await openReader(harness, page, READ_MS)
    expect(
      await overlay.evaluate((root) => root.querySelector('.body')?.textContent?.length ?? 0),
    ).toBeGreaterThan(600_000)
    await expectAlive(page)
    await page.close()
  },
  TEST_MS,
)

it(
  'a page of 30,000 nodes ends in a reader or in words within seconds',
  async () => {
    const page = await harness.open(HUGE)
    const session = await page.createCDPSession()
    // of the page's own thread, on which the reader works: what else the machine does is not counted
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const seconds = async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
    }
    const start = await seconds()
    const overlay = await openReader(harness, page, READ_MS)
    expect((await seconds()) - start).toBeLessThan(15)
    expect(
      (await overlay.evaluate((root) => root.querySelector('dialog')?.innerText ?? '')).length,
    ).toBeGreaterThan(10)
    await expectAlive(page)
    await page.close()
  },
  TEST_MS,
)
