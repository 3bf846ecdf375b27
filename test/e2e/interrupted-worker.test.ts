import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indexRecords } from '../../utils/library/library-index.ts'
import { storedArticle } from '../library/stored-article.ts'
import { type Harness, launchBrowser } from './launch-browser.ts'
import { libraryOf } from './library-of.ts'
import { until } from './until.ts'

/** The extension's own API, in functions that run in its service worker or its pages. */
declare const chrome: typeof import('wxt/browser').browser

let harness: Harness
beforeAll(async () => {
  harness = await launchBrowser()
  // The first start looks at every record and writes an index: it must not write over the one of a test.
  await until('the first start does not end', async () => 'library' in (await harness.storage()))
})
afterAll(async () => {
  await harness?.close()
})

const ids = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(32))

/** Puts four articles into an empty library. */
async function fill(): Promise<void> {
  const records = ids.map((id, order) => ({
    version: 1,
    id,
    savedAt: 1000 - order,
    updatedAt: 1000 - order,
    article: storedArticle({ url: `https://news.example/${id}`, title: id }),
  }))
  const entries = records.map(({ id, savedAt, updatedAt, article }) => ({
    id,
    url: article.url,
    title: article.title,
    lang: '',
    source: null,
    published: null,
    readingMinutes: 1,
    savedAt,
    updatedAt,
  }))
  const worker = await harness.worker()
  await worker.evaluate(
    async (items) => {
      await chrome.storage.local.clear()
      await chrome.storage.local.set(items)
    },
    {
      ...Object.fromEntries(records.map((record) => [`article:${record.id}`, record])),
      ...indexRecords({ entries, deleted: [], damaged: 0 }),
    },
  )
}

/** Asks for a deletion from a page of the extension, without waiting for the answer. The page stays open: a message of a page that closes may get lost. */
async function askToDelete(id: string | undefined): Promise<void> {
  const page = await harness.openExtensionPage('manifest.json')
  await page.evaluate((id) => {
    chrome.runtime.sendMessage({ type: 'library/delete', request: { id } }).catch(() => null)
  }, id)
}

describe('the service worker is stopped', () => {
  it.each([0, 1])('after %i writes of a second deletion', async (writes) => {
    await fill()
    await askToDelete(ids[0])
    await until('not deleted', async () => libraryOf(await harness.storage()).entries.length === 3)

    // Every write after the allowed ones hangs for ever, as if the worker had been stopped in front of it.
    const worker = await harness.worker()
    await worker.evaluate((writes) => {
      const { local } = chrome.storage
      let left = writes
      const hanging = globalThis as { hanging?: boolean }
      for (const method of ['set', 'remove'] as const) {
        const write = local[method].bind(local) as (argument: unknown) => Promise<void>
        Object.assign(local, {
          [method]: (argument: unknown) => {
            if (left-- > 0) return write(argument)
            hanging.hanging = true
            return new Promise(() => undefined)
          },
        })
      }
    }, writes)
    await askToDelete(ids[1])
    if (writes < 1)
      await until('the deletion does not start', () =>
        worker.evaluate(() => (globalThis as { hanging?: boolean }).hanging ?? false),
      )
    else await until('not deleted', async () => libraryOf(await harness.storage()).entries.length === 2)
    await harness.stopWorker()

    const items = await harness.storage()
    const library = libraryOf(items)
    const listed = library.entries.map(({ id }) => id)
    expect(listed).toEqual(ids.slice(1 + writes))
    // Nothing is lost: every listed article is whole, and so are those that can still be taken back.
    for (const id of ids) expect(items[`article:${id}`]).toMatchObject({ version: 1, id })

    // A new worker goes on where the old one was stopped.
    const page = await harness.openExtensionPage('library.html')
    await page.waitForSelector('.saved a')
    expect(await page.$$eval('.saved a', (links) => links.length)).toBe(listed.length)
    if (writes < 1) {
      await page.click('.saved li button')
      await until('not deleted', async () => libraryOf(await harness.storage()).entries.length === 2)
    }
    for (const id of ids.slice(0, 2))
      await page.evaluate(
        (id) => chrome.runtime.sendMessage({ type: 'library/restore', request: { id } }),
        id,
      )
    expect(libraryOf(await harness.storage()).entries.map(({ id }) => id)).toEqual(ids)
    await page.close()
  })

  it('while deletions can be undone: the next one removes what no longer can', async () => {
    await fill()
    for (const id of ids.slice(0, 3)) await askToDelete(id)
    await until('not deleted', async () => libraryOf(await harness.storage()).entries.length === 1)
    await harness.stopWorker()
    const index = libraryOf(await harness.storage())
    const deleted = index.deleted.map(({ entry, at }) => ({ entry, at: entry.id === ids[2] ? at : 0 }))
    const page = await harness.openExtensionPage('manifest.json')
    await page.evaluate((records) => chrome.storage.local.set(records), indexRecords({ ...index, deleted }))
    await harness.worker()
    const articles = async () =>
      Object.keys(await harness.storage()).filter((key) => key.startsWith('article:'))
    await until('not removed', async () => (await articles()).length < 4)
    expect((await articles()).toSorted()).toEqual([`article:${ids[2]}`, `article:${ids[3]}`])
    await page.close()
  })

  it('at any moment of many deletions and undoings: what is listed is there', async () => {
    for (const wait of [0, 5, 20, 60]) {
      await fill()
      const page = await harness.openExtensionPage('manifest.json')
      await page.evaluate(
        (ids) => {
          for (const id of ids)
            for (const type of ['library/delete', 'library/restore'])
              chrome.runtime.sendMessage({ type, request: { id } }).catch(() => null)
        },
        ids.slice(0, 2),
      )
      await new Promise((resolve) => setTimeout(resolve, wait))
      await harness.stopWorker()
      const items = await harness.storage()
      const library = libraryOf(items)
      for (const { id } of library.entries) expect(items[`article:${id}`]).toMatchObject({ id })
      expect(library.entries.map(({ id }) => id)).toEqual(expect.arrayContaining(ids.slice(2)))
      await page.close()
    }
  })
})
