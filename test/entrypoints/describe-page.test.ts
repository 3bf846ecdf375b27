// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { glanceAtPage } from '../../entrypoints/background/describe-page.ts'
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
