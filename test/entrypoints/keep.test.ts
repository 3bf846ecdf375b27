// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { findSavedHere, saveFromReader, saveFromTab } from '../../entrypoints/background/keep.ts'
import { readIndex } from '../../utils/library/library-index.ts'
import type { Sender } from '../../utils/messages/receive.ts'
import { storedArticle } from '../library/stored-article.ts'

const A = 'https://news.example/a.html'
const B = 'https://news.example/b.html'
const senderAt = (url: string) => ({ tab: { id: 7, url } }) as Sender
const article = storedArticle({ url: A })

const setBadgeText = vi.fn(async () => {})
beforeEach(() => {
  fakeBrowser.reset()
  setBadgeText.mockClear()
  Object.assign(browser, { action: { setBadgeText } })
})

it('keeps the article of the page it is sent from', async () => {
  expect(await saveFromReader(article, senderAt(`${A}?utm_source=x#top`))).toMatchObject({ ok: true })
  expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '✓' })
  expect(await findSavedHere(senderAt(A))).not.toBeNull()
  expect(await findSavedHere(senderAt(B))).toBeNull()
})

it.each([
  ['another site', 'https://evil.example/a.html'],
  ['another subdomain', 'https://evil.news.example/a.html'],
  ['the same site without encryption', 'http://news.example/a.html'],
  ['a file', 'file:///a.html'],
])('lets %s replace nothing', async (_, url) => {
  await saveFromReader(article, senderAt(A))
  const before = await browser.storage.local.get(null)
  expect(await saveFromReader({ ...article, title: '假' }, senderAt(url))).toEqual({
    ok: false,
    kind: 'blocked',
  })
  expect(await browser.storage.local.get(null)).toEqual(before)
})

it('lets no file replace the article of another', async () => {
  const file = storedArticle({ url: 'file:///home/a.html' })
  expect(await saveFromReader(file, senderAt('file:///home/b.html'))).toMatchObject({ ok: false })
  expect(await saveFromReader(file, senderAt('file:///home/a.html'))).toMatchObject({ ok: true })
})

it('keeps the article of an open reader under its own address when the page below has moved on', async () => {
  Object.assign(browser.tabs, {
    get: async () => ({ url: B }),
    sendMessage: async () => ({ reply: { extraction: { ok: true, article }, reading: true } }),
  })
  expect(await saveFromTab(7)).toMatchObject({ ok: true })
  expect((await readIndex()).entries.map(({ url }) => url)).toEqual([A])
  expect(setBadgeText).not.toHaveBeenCalled()
})
