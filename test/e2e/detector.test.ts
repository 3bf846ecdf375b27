import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Harness, launchBrowser } from './launch-browser.ts'
import { type Sites, startSites } from './start-sites.ts'
import { until } from './until.ts'

/** The extension's own API, in functions that run in its service worker. */
declare const chrome: typeof import('wxt/browser').browser

const STORY = 'https://news.example/2024/0716/358291.html'
const LIST = 'https://news.example/china/'
const APP = 'https://app.example/'
const TITLE = '老樟树下的河水流到镇上'
const sentences =
  '河水从山谷里流出来，绕过村口的老樟树，又穿过那座石桥，一直流到镇上。镇上的人每天清晨都到河边来。'

const storyBody = `<h1>${TITLE}</h1><p>2024-07-16 08:30 来源：新闻网</p><div>${`<p>${sentences}</p>`.repeat(12)}</div>`
const listBody = `<ul>${'<li><a href="/1">河水从山谷里流出来，绕过村口的老樟树</a></li>'.repeat(40)}</ul>`
const pageOf = (title: string, body: string, script = '') =>
  `<!doctype html><title>${title}</title><body><main>${body}</main><script>${script}</script>`

/** What the toolbar shows of a tab. */
interface Toolbar {
  /** The verdict that is kept for the popup. */
  state: string | undefined
  title: string
  /** What the title says, in whatever language the browser speaks. */
  says: string | undefined
  badge: string
}

let sites: Sites
let harness: Harness

beforeAll(async () => {
  sites = await startSites()
  sites.route(
    STORY,
    pageOf(
      `${TITLE}_新闻网`,
      storyBody,
      'addEventListener("pageshow", (event) => { window.cached = event.persisted })',
    ),
  )
  sites.route(LIST, pageOf('国内_新闻网', listBody))
  sites.route(
    APP,
    pageOf(
      '列表',
      listBody,
      `const list = document.querySelector('main').innerHTML
       window.show = () => {
         const story = location.pathname !== '/'
         document.title = story ? ${JSON.stringify(TITLE)} : '列表'
         document.querySelector('main').innerHTML = story ? ${JSON.stringify(storyBody)} : list
       }
       addEventListener('popstate', show)`,
    ),
  )
  harness = await launchBrowser({ sites })
})
afterAll(async () => {
  await harness?.close()
  await sites?.stop()
})

/** The tab in front, as the extension knows it. */
async function tabOf(page: Page): Promise<number> {
  await page.bringToFront()
  const worker = await harness.worker()
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    return tab?.id ?? -1
  })
}

/** Asks the browser what its button shows for a tab; runs in any context of the extension. */
async function readToolbar(tabId: number): Promise<Toolbar> {
  const key = `verdict:${tabId}`
  const record = (await chrome.storage.session.get(key))[key] as { verdict: { state: string } } | undefined
  const title = await chrome.action.getTitle({ tabId })
  return {
    state: record?.verdict.state,
    title,
    says: (['article', 'maybe', 'no'] as const).find((state) =>
      title.startsWith(chrome.i18n.getMessage(`toolbar_${state}` as '@@ui_locale')),
    ),
    badge: await chrome.action.getBadgeText({ tabId }),
  }
}

const toolbarOf = async (page: Page) => (await harness.worker()).evaluate(readToolbar, await tabOf(page))

const shows = (page: Page, what: Partial<Toolbar>) =>
  until(`the toolbar does not show ${JSON.stringify(what)}`, async () => {
    const toolbar = await toolbarOf(page)
    const holds =
      (what.state === undefined || toolbar.state === what.state) &&
      (what.says === undefined || toolbar.says === what.says) &&
      (what.badge === undefined || toolbar.badge === what.badge)
    return holds && toolbar
  })

/** Opens and judges another page: what was to be said of those before has been said by then. */
async function judgeAnother(): Promise<void> {
  const other = await harness.open(APP)
  await shows(other, nothing)
  await other.close()
}

const article = { state: 'article', says: 'article' }
const nothing = { state: 'no', says: 'no' }

describe('the toolbar', () => {
  it('lights up on an article and says why', async () => {
    const page = await harness.open(STORY)
    const { title, badge } = await shows(page, article)
    expect(title.split('\n').length).toBe(4)
    const worker = await harness.worker()
    expect(title).toContain(
      await worker.evaluate(() => chrome.i18n.getMessage('signal_datedAddress' as '@@ui_locale')),
    )
    expect(badge).toBe('')
    await page.close()
  })

  it('stays dark on a list', async () => {
    const page = await harness.open(LIST)
    await shows(page, nothing)
    await page.close()
  })

  it('draws another icon for each state', async () => {
    const worker = await harness.worker()
    await worker.evaluate(() => {
      const set = chrome.action.setIcon
      const drawn: Record<string, number[]> = {}
      Object.assign(globalThis, { drawn })
      chrome.action.setIcon = ((details: { tabId?: number; imageData: Record<number, ImageData> }) => {
        const image = details.imageData[16] as ImageData
        // Inside the plate, left of the lines.
        if (details.tabId) drawn[details.tabId] = [...image.data.slice((8 * 16 + 2) * 4, (8 * 16 + 3) * 4)]
        return (set as (details: object) => Promise<void>).call(chrome.action, details)
      }) as typeof set
    })
    const drawn = () =>
      worker.evaluate(() => Object.values((globalThis as unknown as { drawn: object }).drawn))
    const story = await harness.open(STORY)
    await until('no lit icon', async () =>
      (await drawn()).some(([red, , , alpha]) => red === 181 && alpha === 255),
    )
    const list = await harness.open(LIST)
    await until('no dark icon', async () => (await drawn()).some(([, , , alpha]) => alpha === 0))
    await story.close()
    await list.close()
  })

  it('follows a page that changes from list to article and back without loading', async () => {
    const page = await harness.open(APP)
    await shows(page, nothing)
    await page.evaluate(() => {
      history.pushState(null, '', '/2024/0716/358291.html')
      ;(window as unknown as { show(): void }).show()
    })
    await shows(page, article)
    await page.evaluate(() => history.back())
    await shows(page, nothing)
    await page.close()
  })

  it('looks again when late content makes an article of a page', async () => {
    sites.route(
      'https://late.example/2024/0716/1000001.html',
      pageOf(
        '',
        '<a href="/">首页</a>',
        `setTimeout(() => {
        document.title = ${JSON.stringify(TITLE)}
        document.querySelector('main').innerHTML += ${JSON.stringify(storyBody)}
      }, 800)`,
      ),
    )
    const page = await harness.open('https://late.example/2024/0716/1000001.html')
    await shows(page, nothing)
    await shows(page, article)
    await page.close()
  })

  it('knows a page that writes itself anew while it loads', async () => {
    sites.route('https://slow.example/a.js', { type: 'text/javascript', body: '', delayMs: 5000 })
    const story = `<!doctype html><title>${TITLE}_新闻网</title><main>${storyBody}</main>`
    sites.route(
      'https://anew.example/2024/0716/1000002.html',
      `<!doctype html><title>列表</title><script>
         setTimeout(() => { document.open(); document.write(${JSON.stringify(story)}); document.close() }, 300)
       </script><script src="https://slow.example/a.js"></script>${listBody}`,
    )
    const page = await harness.open('https://anew.example/2024/0716/1000002.html')
    await shows(page, article)
    await page.close()
  })

  it('knows a page that comes back from the cache of the browser', async () => {
    const page = await harness.open(STORY)
    await shows(page, article)
    await page.goto(LIST)
    await shows(page, nothing)
    await page.goBack()
    expect(await page.evaluate(() => (window as unknown as { cached: boolean }).cached)).toBe(true)
    await shows(page, article)
    await page.close()
  })

  it('marks a kept page until it is deleted', async () => {
    const worker = await harness.worker()
    const entry = {
      ...{ id: '0'.repeat(32), url: STORY, title: TITLE, source: null, published: null },
      ...{ readingMinutes: 1, savedAt: 1, updatedAt: 1 },
    }
    await worker.evaluate(
      (entry) =>
        chrome.storage.local.set({ library: { version: 1, entries: [entry], deleted: null, damaged: 0 } }),
      entry,
    )
    const page = await harness.open(STORY)
    await shows(page, { ...article, badge: '✓' })
    await page.goto(LIST)
    await shows(page, { ...nothing, badge: '' })
    await page.goto(STORY)
    await shows(page, { ...article, badge: '✓' })
    const library = await harness.openExtensionPage('library.html')
    await library.waitForSelector('.saved li button')
    await library.click('.saved li button')
    await shows(page, { ...article, badge: '' })
    await library.close()
    await page.close()
    await worker.evaluate(() => chrome.storage.local.remove('library'))
  })

  it('says nothing on a host that was switched off', async () => {
    const worker = await harness.worker()
    await worker.evaluate(() =>
      chrome.storage.local.set({ settings: { version: 1, disabledHosts: ['news.example'] } }),
    )
    const page = await harness.open(STORY)
    await judgeAnother()
    expect((await toolbarOf(page)).state).toBeUndefined()
    await page.close()
    await worker.evaluate(() => chrome.storage.local.remove('settings'))
  })

  it('speaks of the page, not of its frames', async () => {
    sites.route('https://frames.example/list/', pageOf('框', `${listBody}<iframe src="${STORY}"></iframe>`))
    const page = await harness.open('https://frames.example/list/')
    await shows(page, nothing)
    await judgeAnother()
    expect(await toolbarOf(page)).toMatchObject(nothing)
    await page.close()
  })

  it('is left alone by the script of a page that was open while the extension was reloaded', async () => {
    const page = await harness.open(APP)
    await shows(page, nothing)
    const tabId = await tabOf(page)
    const errors: unknown[] = []
    page.on('pageerror', (error) => errors.push(error))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    // Loading it once more from its folder is what an update does: every script of the old one loses its runtime.
    await harness.update()
    await page.evaluate(async () => {
      history.pushState(null, '', '/2024/0716/358291.html')
      ;(window as unknown as { show(): void }).show()
      // The old script looks 300 ms after the change of address and finds nobody to tell.
      await new Promise((resolve) => setTimeout(resolve, 800))
    })
    expect(errors).toEqual([])
    await page.goto(STORY)
    // The debugger holds on to the worker that is gone; a page of the extension sees the same toolbar.
    const library = await harness.openExtensionPage('library.html')
    await until('the reloaded extension does not speak', async () =>
      library.evaluate(readToolbar, tabId).then(({ says }) => says === 'article'),
    )
  })
})
