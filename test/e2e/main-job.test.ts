import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LibraryIndex } from '../../utils/library/library-index.ts'
import type { SavedArticle } from '../../utils/library/saved-article.ts'
import { DEAD_PROXY, serveDemoPictures } from '../tools/demo-sites.ts'
import { OWN_DOCUMENTS, seedDocuments, type TestDocument } from './demo-documents.ts'
import { type Harness, launchBrowser } from './launch-browser.ts'
import { libraryOf } from './library-of.ts'
import { articleText, clickIn, openPopup, openReader } from './open-reader.ts'
import { type Sites, startSites } from './start-sites.ts'
import { until } from './until.ts'

const documents = [...OWN_DOCUMENTS, ...seedDocuments()]

let sites: Sites
let harness: Harness
beforeAll(async () => {
  sites = await startSites()
  serveDemoPictures(sites)
  for (const { url, body, type } of documents) sites.route(url, { body, type })
  harness = await launchBrowser({ sites, deadHosts: [DEAD_PROXY] })
})
afterAll(async () => {
  await harness?.close()
  await sites?.stop()
})

async function index(): Promise<LibraryIndex> {
  return libraryOf(await harness.storage())
}

/** Saves in the open reader and waits for the record. */
async function saveAndFind(
  page: Page,
  document: TestDocument,
  save: () => Promise<unknown>,
): Promise<SavedArticle> {
  await save()
  return until('nothing was saved', async () => {
    const items = await harness.storage()
    const entry = libraryOf(items).entries.find(({ url }) => url === page.url())
    return entry && (items[`article:${entry.id}`] as SavedArticle | undefined)
  }).then((saved) => {
    expect(saved.article.title).toContain(document.title)
    return saved
  })
}

describe('the main job', () => {
  it.each(documents)('$name: read by a toolbar click and saved', async (document) => {
    const page = await harness.open(document.url)
    const overlay = await openReader(harness, page)
    const text = await articleText(overlay)
    expect(text).toContain(document.title)
    for (const sentence of document.holds) expect(text).toContain(sentence)
    for (const frame of document.lacks) expect(text).not.toContain(frame)
    const saved = await saveAndFind(page, document, () =>
      overlay.evaluate((root) => root.querySelector<HTMLElement>('.toolbar .wordy')?.click()),
    )
    expect(saved).toMatchObject({ version: 1, article: { url: page.url() } })
    for (const sentence of document.holds) expect(saved.article.blocks.join('\n')).toContain(sentence)
    await page.close()
  })

  it('reads a time that is said relative to the moment of reading', async () => {
    const url = 'https://news.example/ago.html'
    const story = '<p>河水从山谷里流出来，绕过村口的老樟树，又穿过那座石桥，一直流到镇上。</p>'.repeat(8)
    const body = `<!doctype html><meta charset="utf-8"><title>青石河新桥通车</title><h1>青石河新桥通车</h1><p>青石网 3小时前</p>${story}`
    sites.route(url, { body, type: 'text/html; charset=utf-8' })
    const page = await harness.open(url)
    const overlay = await openReader(harness, page)
    const published = await overlay.evaluate((root) => root.querySelector('time')?.dateTime)
    // the page says it on China's clock
    const age = Date.now() - Date.parse(`${published}+08:00`)
    expect(age / 3_600_000).toBeCloseTo(3, 0)
    await page.close()
  })

  it('saves from the popup too, and says that it updates what is kept', async () => {
    const [document] = documents as [TestDocument]
    const count = (await index()).entries.length
    const page = await harness.open(document.url)
    const popup = await openPopup(harness, page)
    const before = (await index()).entries.find(({ url }) => url === document.url)
    await clickIn(popup, '.card .actions button:nth-of-type(2)')
    const after = await until('not updated', async () => {
      const entry = (await index()).entries.find(({ url }) => url === document.url)
      return entry && entry.updatedAt !== before?.updatedAt ? entry : null
    })
    expect(after.savedAt).toBe(before?.savedAt)
    expect((await index()).entries).toHaveLength(count)
    await page.close()
  })

  it('shows everything in the library with the sites gone', async () => {
    await sites.stop()
    const library = await harness.openExtensionPage('library.html')
    // Rows are added as the end of the list comes into view.
    await library.waitForFunction(
      (count) => {
        document.querySelector('.saved li:last-child')?.scrollIntoView()
        return document.querySelectorAll('.saved a').length >= count
      },
      {},
      documents.length,
    )
    const rows = await library.$$eval('.saved a', (links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    )
    expect(rows).toHaveLength(documents.length)
    const { entries } = await index()
    for (const document of documents) {
      const id = entries.find(({ url }) => url === document.url)?.id
      await library.goto(rows.find((href) => href.endsWith(`#${id}`)) ?? '')
      await library.reload()
      await library.waitForSelector('article.article')
      const text = await library.$eval('article.article', (article) => (article as HTMLElement).innerText)
      expect(text).toContain(document.title)
      for (const sentence of document.holds) expect(text).toContain(sentence)
    }
    await library.close()
  })

  it('goes back from an article to the list as it was left', async () => {
    const library = await harness.openExtensionPage('library.html')
    await library.setViewport({ width: 900, height: 400 })
    await library.waitForSelector('.saved a')
    const title = await library.$eval('.saved li:nth-child(5) a', (row) => {
      row.scrollIntoView()
      return row.textContent
    })
    const place = () => library.evaluate(() => scrollY)
    const before = await place()
    expect(before).toBeGreaterThan(0)
    const ways = [
      () => library.click('.toolbar .tool'),
      () => library.goBack(),
      () => library.keyboard.press('Escape'),
    ]
    for (const back of ways) {
      await library.click('.saved li:nth-child(5) a')
      await library.waitForSelector('article.article')
      await back()
      await library.waitForSelector('article.article', { hidden: true })
      expect(await library.evaluate(() => document.activeElement?.textContent)).toBe(title)
      expect(await place()).toBe(before)
    }
    await library.close()
  })

  it('deletes and takes it back', async () => {
    const library = await harness.openExtensionPage('library.html')
    await library.waitForSelector('.saved a')
    const before = await index()
    const [first] = before.entries
    await library.click('.saved li button')
    await until('not deleted', async () => (await index()).entries.length === before.entries.length - 1)
    await library.waitForSelector('.toast button')
    expect((await index()).entries.map(({ id }) => id)).not.toContain(first?.id)
    await library.click('.toast button')
    await until('not taken back', async () => (await index()).entries.length === before.entries.length)
    expect((await index()).entries).toEqual(before.entries)
    expect(await harness.storage()).toHaveProperty([`article:${first?.id}`])
    await library.close()
  })
})
