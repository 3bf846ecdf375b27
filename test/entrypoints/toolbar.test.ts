// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  showAllSaved,
  showBlocked,
  showVerdict,
  verdictOf,
  watchClosedTabs,
} from '../../entrypoints/background/toolbar.ts'
import { deleteArticle, saveArticle } from '../../utils/library/library.ts'
import { storedArticle } from '../library/stored-article.ts'

vi.mock('../../entrypoints/background/draw-toolbar-icon.ts', () => ({ drawToolbarIcon: () => ({}) }))

const URL = 'https://news.example/1.html'
const verdict = { state: 'article' as const, score: 5, reasons: [] }

let open: number[]
/** The titles of our button that the browser knows, by tab. */
const titles = new Map<number, string>()

beforeEach(() => {
  fakeBrowser.reset()
  open = [7]
  const inTab = async ({ tabId }: { tabId: number }) => {
    if (!open.includes(tabId)) throw new Error(`No tab with id: ${tabId}.`)
  }
  titles.clear()
  const setTitle = async ({ tabId, title }: { tabId: number; title: string }) => {
    await inTab({ tabId })
    titles.set(tabId, title)
  }
  const getTitle = async ({ tabId }: { tabId: number }) => titles.get(tabId) ?? ''
  Object.assign(browser, { action: { setIcon: inTab, setTitle, getTitle, setBadgeText: inTab } })
  vi.spyOn(browser.tabs, 'get').mockImplementation((async (tabId: number) => inTab({ tabId })) as never)
})

it('remembers a verdict until its tab closes', async () => {
  watchClosedTabs(console.error)
  await showVerdict(7, verdict, URL)
  expect(await verdictOf(7, URL)).toEqual(verdict)
  await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false })
  await vi.waitFor(async () => expect(await browser.storage.session.get(null)).toEqual({}))
})

it('takes a verdict for that of another place in the page, and not of another route', async () => {
  await showVerdict(7, verdict, `${URL}#/list`)
  expect(await verdictOf(7, `${URL}#/list`)).toEqual(verdict)
  expect(await verdictOf(7, `${URL}#/story/1`)).toBeNull()
  await showVerdict(7, verdict, URL)
  expect(await verdictOf(7, `${URL}#part`)).toEqual(verdict)
})

it('leaves nothing, and is no error, when the tab closed before the verdict could be shown', async () => {
  open = []
  await showVerdict(7, verdict, URL)
  expect(await browser.storage.session.get(null)).toEqual({})
})

it('hands on what fails in an open tab', async () => {
  const bug = new Error('bug')
  Object.assign(browser.action, { setTitle: () => Promise.reject(bug) })
  await expect(showVerdict(7, verdict, URL)).rejects.toBe(bug)
})

it('takes the mark of a kept page away when its article is deleted', async () => {
  open = [7, 8]
  await showVerdict(7, verdict, URL)
  await showVerdict(8, verdict, 'https://news.example/2.html')
  const setBadgeText = vi.spyOn(browser.action, 'setBadgeText')
  const marks = async () => {
    setBadgeText.mockClear()
    await showAllSaved()
    return setBadgeText.mock.calls.map(([{ tabId, text }]) => [tabId, text])
  }
  const saved = await saveArticle(storedArticle({ url: URL }))
  expect(await marks()).toEqual([
    [7, '✓'],
    [8, ''],
  ])
  // with a page of the browser's own in the tab our title is gone
  titles.delete(8)
  expect(await marks()).toEqual([[7, '✓']])
  await deleteArticle(saved.ok ? saved.id : '')
  expect(await marks()).toEqual([[7, '']])
})

it('marks a tab where no script can run, which is no error when it closes meanwhile', async () => {
  const setBadgeText = vi.spyOn(browser.action, 'setBadgeText')
  const setTitle = vi.spyOn(browser.action, 'setTitle')
  await showBlocked(7)
  expect(setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '!' })
  const title = '浏览器不允许扩展在这一页运行。'
  expect(setTitle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, title })
  open = []
  await showBlocked(7)
  open = [7]
  setBadgeText.mockImplementation((() => Promise.reject(new Error('bug'))) as never)
  await expect(showBlocked(7)).rejects.toThrow('bug')
})
