import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectAlive } from './expect-alive.ts'
import { type Harness, launchBrowser } from './launch-browser.ts'
import { openReader } from './open-reader.ts'
import { type Sites, startSites } from './start-sites.ts'

const HUGE = 'http://huge.example/a.html'

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
  harness = await launchBrowser({ sites })
})
afterAll(async () => {
  await harness?.close()
  await sites?.stop()
})

it('a page of 30,000 nodes ends in a reader or in words within seconds', async () => {
  const page = await harness.open(HUGE)
  const start = Date.now()
  const overlay = await openReader(harness, page)
  expect(Date.now() - start).toBeLessThan(15_000)
  expect(
    (await overlay.evaluate((root) => root.querySelector('dialog')?.innerText ?? '')).length,
  ).toBeGreaterThan(10)
  await expectAlive(page)
  await page.close()
})
