import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storedArticle } from '../library/stored-article.ts'
import { type Harness, launchBrowser } from './launch-browser.ts'

/** The extension's own API, in functions that run in its service worker. */
declare const chrome: typeof import('wxt/browser').browser

const KEPT = 1_000

let harness: Harness
beforeAll(async () => {
  harness = await launchBrowser()
  const ids = Array.from({ length: KEPT }, (_, i) => i.toString(16).padStart(32, '0'))
  const entries = ids.map((id, i) => ({
    id,
    url: `https://news.example/${i}`,
    page: `https://news.example/${i}`,
    title: `第${i}篇：渡口老街亮起八十六盏灯`,
    source: '山城晚报',
    published: '2024-07-16T08:32:10',
    readingMinutes: 3,
    savedAt: 2_000_000 - i,
    updatedAt: 2_000_000 - i,
  }))
  const article = storedArticle({ html: `<p>${'江水从山脚下流过，谁也不去催谁。'.repeat(80)}</p>` })
  const worker = await harness.worker()
  await worker.evaluate(
    async (ids, entries, article) => {
      const records = ids.map((id, i) => {
        const { url, page, savedAt, updatedAt } = entries[i] as (typeof entries)[number]
        return [`article:${id}`, { version: 1, id, page, savedAt, updatedAt, article: { ...article, url } }]
      })
      await chrome.storage.local.set({
        ...Object.fromEntries(records),
        library: { version: 1, entries, deleted: null, damaged: 0 },
      })
    },
    ids,
    entries,
    article,
  )
})
afterAll(async () => {
  await harness?.close()
})

describe(`the popup with ${KEPT} kept articles`, () => {
  it('shows its list in under 100 ms', async () => {
    const times: number[] = []
    for (let run = 0; run < 7; run++) {
      const page = await harness.browser.newPage()
      // Milliseconds from the start of the navigation to the frame in which the list stands.
      await page.evaluateOnNewDocument(() => {
        const look = () => {
          if (document.querySelector('.saved a')) (window as { shownAt?: number }).shownAt = performance.now()
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      })
      await page.goto(`chrome-extension://${harness.extension.id}/popup.html`)
      const shownAt = await page.waitForFunction(() => (window as { shownAt?: number }).shownAt)
      times.push((await shownAt.jsonValue()) as number)
      await page.close()
    }
    const median = times.toSorted((a, b) => a - b)[3] as number
    console.log(
      `popup with ${KEPT} articles: ${times.map(Math.round).join(', ')} ms, median ${Math.round(median)}`,
    )
    expect(median).toBeLessThan(100)
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
