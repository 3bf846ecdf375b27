import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMO_PAGES, startDemoSites } from '../tools/demo-sites.ts'
import { findOverlay, type Overlay, waitForNoOverlay, waitForOverlay } from './find-overlay.ts'
import { type Harness, launchBrowser } from './launch-browser.ts'
import { libraryOf } from './library-of.ts'
import { clickIn, openPopup, openReader } from './open-reader.ts'
import type { Sites } from './start-sites.ts'
import { until } from './until.ts'

/** The extension's own API, in functions that run in its service worker. */
declare const chrome: typeof import('wxt/browser').browser

const url = DEMO_PAGES[0]?.url ?? ''

let sites: Sites
let harness: Harness
let page: Page
beforeAll(async () => {
  sites = await startDemoSites()
  harness = await launchBrowser({ sites })
  page = await harness.open(url)
  // A toolbar click gives the extension this tab, as a shortcut or a menu does when a person uses them.
  await openReader(harness, page)
  await leaveByToggle()
})
afterAll(async () => {
  await harness?.close()
  await sites?.stop()
})

async function leaveByToggle(): Promise<void> {
  const popup = await openPopup(harness, page)
  await clickIn(popup, '.card .actions button:nth-of-type(1)')
  await waitForNoOverlay(page)
}

/**
 * Sends the browser's own event into the service worker: no debugger can press a shortcut or open a native menu. That the
 * browser knows the shortcut and the menu is tested beside it.
 */
async function dispatch(kind: 'shortcut' | 'menu'): Promise<void> {
  const worker = await harness.worker()
  await worker.evaluate(async (kind) => {
    type Dispatching = { dispatch(...args: unknown[]): void }
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    if (kind === 'shortcut')
      (chrome.commands.onCommand as unknown as Dispatching).dispatch('toggle-reader', tab)
    else
      (chrome.contextMenus.onClicked as unknown as Dispatching).dispatch({ menuItemId: 'toggle-reader' }, tab)
  }, kind)
}

describe('ways in', () => {
  it.each(['shortcut', 'menu'] as const)('the %s opens the reader and leaves it', async (kind) => {
    await page.bringToFront()
    await dispatch(kind)
    await waitForOverlay(page)
    await dispatch(kind)
    await waitForNoOverlay(page)
  })

  it('the browser has bound Alt+R, and the menu', async () => {
    const worker = await harness.worker()
    const commands = await worker.evaluate(() => chrome.commands.getAll())
    expect(commands.find(({ name }) => name === 'toggle-reader')?.shortcut).toBe('Alt+R')
    // Updating a menu item that does not exist fails.
    await worker.evaluate(() => chrome.contextMenus.update('toggle-reader', { enabled: true }))
    await expect(
      worker.evaluate(() => chrome.contextMenus.update('nothing', { enabled: true })),
    ).rejects.toThrow()
  })

  it('two quick toggles end where they began', async () => {
    await page.bringToFront()
    await Promise.all([dispatch('shortcut'), dispatch('shortcut')])
    await until('the toggles did not settle', async () => (await findOverlay(page)) === null)
    await dispatch('shortcut')
    await waitForOverlay(page)
    await dispatch('shortcut')
    await waitForNoOverlay(page)
  })
})

describe('ways out', () => {
  it('the popup says that the reader is open and leaves it', async () => {
    await openReader(harness, page)
    await leaveByToggle()
  })

  it('Esc, of which the page sees neither beginning nor end, and the next one whole', async () => {
    await openReader(harness, page)
    await page.bringToFront()
    await page.evaluate(() => {
      const seen: string[] = []
      for (const type of ['keydown', 'keyup']) addEventListener(type, () => seen.push(type), true)
      Object.assign(window, { seen })
    })
    const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen)
    await page.keyboard.down('Escape')
    await waitForNoOverlay(page)
    // Held a while longer.
    await page.keyboard.down('Escape')
    await page.keyboard.up('Escape')
    expect(await seen()).toEqual([])
    await page.keyboard.press('Escape')
    expect(await seen()).toEqual(['keydown', 'keyup'])
  })

  it('the close button; the reader opens again where it was left', async () => {
    const overlay = await openReader(harness, page)
    await page.bringToFront()
    await page.mouse.wheel({ deltaY: 120 })
    const scrolled = ({ evaluate }: Overlay) => evaluate((root) => root.querySelector('dialog')?.scrollTop)
    await until('not scrolled', async () => (await scrolled(overlay)) === 120)
    await overlay.evaluate((root) => root.querySelector<HTMLElement>('.toolbar button')?.click())
    await waitForNoOverlay(page)
    expect(await scrolled(await openReader(harness, page))).toBe(120)
    await leaveByToggle()
  })

  // The platform lets Back be held only between entries of one document: a page of another document always goes.
  it('Back leaves the reader and not the page, without an entry of ours in its history', async () => {
    const other = await harness.open(url)
    await other.evaluate(() => history.pushState(null, '', '?section=2'))
    const before = await other.evaluate(() => [history.length, location.href])
    await openReader(harness, other)
    await other.bringToFront()
    // Back is held only after the person has used the page.
    await other.mouse.click(640, 500)
    await other.evaluate(() => history.back())
    await waitForNoOverlay(other)
    expect(await other.evaluate(() => [history.length, location.href])).toEqual(before)
    await other.close()
  })
})

describe('the popup', () => {
  it('says where it cannot run', async () => {
    const own = await harness.browser.newPage()
    await own.goto('chrome://version')
    const popup = await openPopup(harness, own)
    expect(await popup.$eval('.card', (card) => card.getAttribute('data-state'))).toBe('blocked')
    expect(await popup.$$('.card .actions button')).toHaveLength(0)
    await own.close()
  })

  it('goes by keyboard: Enter reads', async () => {
    await page.bringToFront()
    const popup = await openPopup(harness, page)
    // The popup closes under the finger: there is nothing left for the key to come up in.
    await popup.keyboard.down('Enter')
    await waitForOverlay(page)
    await page.bringToFront()
    await page.keyboard.press('Escape')
    await waitForNoOverlay(page)
  })
})

describe('a full disk', () => {
  it('is told in the popup and in the reader, and what was kept stays', async () => {
    await page.bringToFront()
    const overlay = await openReader(harness, page)
    const save = () => overlay.evaluate((root) => root.querySelector<HTMLElement>('.toolbar .wordy')?.click())
    await save()
    await until('not saved', async () => libraryOf(await harness.storage()).entries.length)
    const before = await harness.storage()
    const worker = await harness.worker()
    const words = await worker.evaluate(() => {
      const { local } = chrome.storage
      const refuse = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'))
      Object.assign(local, { set: refuse })
      return chrome.i18n.getMessage('failure_full' as '@@ui_locale')
    })

    await save()
    const told = await until('the reader says nothing', () =>
      overlay.evaluate((root) => root.querySelector('.toast')?.textContent),
    )
    expect(told).toContain(words)
    const popup = await openPopup(harness, page)
    await clickIn(popup, '.card .actions button:nth-of-type(2)')
    await popup.waitForSelector('.problem')
    expect(await popup.$eval('.problem', (problem) => problem.textContent)).toBe(words)
    // The button says that the article is kept, as it was before.
    expect(await popup.$$('.card .actions button.on')).toHaveLength(1)
    expect(await harness.storage()).toEqual(before)
  })
})
