// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { describePage, glanceAtPage } from '../../entrypoints/background/describe-page.ts'
import { showVerdict } from '../../entrypoints/background/toolbar.ts'
import { articleId } from '../../utils/library/article-id.ts'
import { saveArticle } from '../../utils/library/library.ts'
import { storedArticle } from '../library/stored-article.ts'

vi.mock('../../entrypoints/background/draw-toolbar-icon.ts', () => ({ drawToolbarIcon: () => ({}) }))

const URL = 'https://news.example/a.html'
const verdict = { state: 'article' as const, score: 5, reasons: ['headline'] }
const nothing = async () => {}

const executeScript = vi.fn()
beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
  executeScript.mockResolvedValue([{ result: 'text/html' }])
  Object.assign(browser, {
    action: { setIcon: nothing, setTitle: nothing, setBadgeText: nothing },
    scripting: { executeScript },
  })
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => ({
    url: `${URL}#top`,
    title: '山城夜话',
  })) as never)
})

it('knows the verdict, the title, the site and whether the page is kept', async () => {
  await showVerdict(7, verdict, URL)
  const card = { state: 'article', reasons: ['headline'], headline: '山城夜话', source: 'news.example' }
  expect(await glanceAtPage(7)).toMatchObject({ ...card, saved: null })
  await saveArticle(storedArticle({ url: URL }))
  expect(await glanceAtPage(7)).toMatchObject({ ...card, saved: await articleId(URL) })
})

it('shows nothing before the detector has spoken, and a closed door where no script can run', async () => {
  expect(await glanceAtPage(7)).toBeNull()
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page'))
  expect(await glanceAtPage(7)).toMatchObject({ state: 'blocked', headline: '山城夜话' })
})

it('asks the library while the page has yet to answer', async () => {
  await showVerdict(7, verdict, URL)
  const answer = Promise.withResolvers<object[]>()
  executeScript.mockReturnValue(answer.promise)
  const get = vi.spyOn(browser.storage.local, 'get')
  const glance = glanceAtPage(7)
  await vi.waitFor(() => expect(get).toHaveBeenCalledWith('library'))
  answer.resolve([{ result: 'text/html' }])
  expect(await glance).toMatchObject({ state: 'article' })
})

describe('describePage', () => {
  const article = storedArticle({ url: URL, title: '渡口的秋天', siteName: '青石网', source: null })
  /** A reader that is there, or comes when it is injected, and says what is given. */
  function reader(said: unknown, isThere = false) {
    let answers = isThere
    executeScript.mockImplementation(async ({ files }: { files?: string[] }) => {
      if (files) answers = true
      return [{ result: files ? null : 'text/html' }]
    })
    Object.assign(browser.tabs, {
      sendMessage: async () => {
        if (!answers) throw new Error('Could not establish connection.')
        return { reply: said }
      },
    })
  }
  const injected = () => executeScript.mock.calls.some(([{ files }]) => files)
  const found = (reading = false) => ({ extraction: { ok: true, article }, reading })
  const nothingFound = { extraction: { ok: false, failure: { kind: 'noArticle' } }, reading: false }

  beforeEach(() => {
    executeScript.mockClear()
  })

  it('reads a page that may be an article: what the reader finds stands above what the tab says', async () => {
    await showVerdict(7, verdict, URL)
    reader(found(true))
    const saved = await saveArticle(article)
    expect(await describePage(7)).toEqual({
      ...{ state: 'article', reasons: ['headline'], headline: '渡口的秋天', lang: article.lang },
      ...{ source: '青石网', readingMinutes: article.readingMinutes, reading: true },
      saved: saved.ok && saved.id,
    })
    expect(injected()).toBe(true)
  })

  it('knows by the address of the article whether it is kept, not by that to which the page went below it', async () => {
    const other = storedArticle({ url: 'https://news.example/b.html' })
    const saved = await saveArticle(other)
    reader({ extraction: { ok: true, article: other }, reading: true }, true)
    expect(await describePage(7)).toMatchObject({ saved: saved.ok && saved.id })
  })

  it('does not read a page without hope of an article, but tells of a reader that is open over it', async () => {
    await showVerdict(7, { ...verdict, state: 'no' }, URL)
    reader(found())
    expect(await describePage(7)).toMatchObject({ state: 'no', headline: '山城夜话', reading: false })
    expect(injected()).toBe(false)
    reader(found(true), true)
    expect(await describePage(7)).toMatchObject({ state: 'no', headline: '渡口的秋天', reading: true })
  })

  it.each([
    ['maybe', found()],
    ['no', nothingFound],
  ])('calls a page on which the detector has not looked %s by what is found there', async (state, said) => {
    reader(said)
    expect(await describePage(7)).toMatchObject({ state, reasons: [] })
  })

  it.each(['article', 'no'] as const)(
    'refuses what is no description, where the verdict is %s',
    async (state) => {
      await showVerdict(7, { ...verdict, state }, URL)
      reader({ extraction: { ok: true, article: { ...article, title: 7 } }, reading: false }, true)
      await expect(describePage(7)).rejects.toThrow()
    },
  )

  it('says of a page where no script can run that it is closed, and does not ask it', async () => {
    reader(found(), true)
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'))
    expect(await describePage(7)).toMatchObject({
      state: 'blocked',
      headline: '山城夜话',
      readingMinutes: null,
    })
  })
})
