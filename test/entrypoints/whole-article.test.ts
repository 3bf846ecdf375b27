import { beforeEach, expect, it, vi } from 'vitest'
import { wholeArticle } from '../../entrypoints/reader/whole-article.ts'
import * as extraction from '../../utils/extract/extract-article.ts'
import { sampleArticle } from '../components/sample-article.ts'

const next = new URL('/1_2.html', location.href).href
const nextPages = { number: 1, before: [], pages: [next], count: 2 }
const first = sampleArticle({ url: new URL('/1.html', location.href).href })
const sentence = '河水从山谷里流出来，绕过村口的老樟树，又穿过那座石桥，一直流到镇上。'
const page = `<!doctype html><meta charset="utf-8"><title>题目</title><h1>题目</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(8)}`

/** A response as a content script sees it, which jsdom cannot make. */
function answer(body: string, changes: object = {}) {
  const chunks = [new TextEncoder().encode(body)]
  const read = async () => ({ done: chunks.length === 0, value: chunks.shift() })
  const reader = { read, cancel: async () => {} }
  return { ok: true, url: next, headers: new Headers(), body: { getReader: () => reader }, ...changes }
}

const fetchStub = vi.fn()
beforeEach(() => {
  vi.restoreAllMocks()
  fetchStub.mockReset()
  vi.stubGlobal('fetch', fetchStub)
})

it('puts the pages together', async () => {
  fetchStub.mockResolvedValue(answer(page))
  const { article, pages } = await wholeArticle(first, nextPages, new AbortController().signal)
  expect(pages).toEqual({ count: 2, state: 'whole' })
  expect(article.blocks.join('')).toContain(sentence)
})

it.each([
  ['there is no network', () => fetchStub.mockRejectedValue(new TypeError('Failed to fetch'))],
  ['the site answers with an error', () => fetchStub.mockResolvedValue(answer(page, { ok: false }))],
  ['another site answers', () => fetchStub.mockResolvedValue(answer(page, { url: 'https://evil.example/' }))],
  ['a page is too large', () => fetchStub.mockResolvedValue(answer('a'.repeat(10_000_001)))],
])('says which part is missing when %s', async (_, prepare) => {
  prepare()
  const { article, pages } = await wholeArticle(first, nextPages, new AbortController().signal)
  expect(pages).toEqual({ count: 2, state: 'partly', missing: 2 })
  expect(article).toBe(first)
})

it('takes no bug for a page that cannot be had', async () => {
  const bug = new TypeError('a bug of ours')
  vi.spyOn(extraction, 'extractArticle').mockImplementation(() => {
    throw bug
  })
  fetchStub.mockResolvedValue(answer(page))
  await expect(wholeArticle(first, nextPages, new AbortController().signal)).rejects.toBe(bug)
})

it('says that there are more pages than are put together', async () => {
  const pages = Array.from({ length: 39 }, (_, i) => new URL(`/1_${i + 2}.html`, location.href).href)
  fetchStub.mockImplementation(async () => answer('<p>'))
  vi.spyOn(extraction, 'extractArticle').mockImplementation((_, { url }) => ({
    ok: true,
    article: sampleArticle({ url, blocks: [url] }),
  }))
  const whole = await wholeArticle(first, { ...nextPages, pages, count: 40 }, new AbortController().signal)
  expect(whole.pages).toEqual({ count: 30, state: 'tooMany' })
})

it('fetches no more and throws once it is aborted, in the middle of a page too', async () => {
  const leaving = new AbortController()
  fetchStub.mockImplementation((_, { signal }: RequestInit) => {
    leaving.abort()
    return Promise.reject(signal?.reason)
  })
  const pages = [next, new URL('/1_3.html', location.href).href]
  const whole = wholeArticle(first, { ...nextPages, pages }, leaving.signal)
  await expect(whole).rejects.toBe(leaving.signal.reason)
  expect(fetchStub).toHaveBeenCalledOnce()
})
