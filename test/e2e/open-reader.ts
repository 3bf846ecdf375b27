import type { Page } from 'puppeteer-core'
import { type Overlay, waitForOverlay } from './find-overlay.ts'
import type { Harness } from './launch-browser.ts'
import { until } from './until.ts'

/** Clicks the toolbar button and waits until the popup has looked at the page. */
export async function openPopup(harness: Harness, page: Page): Promise<Page> {
  const popup = await harness.clickToolbar(page)
  // Asked anew each time: a question may come while the popup's document is being replaced, which ends a longer wait.
  await until('the popup does not look at the page', () =>
    popup.$('.card[data-state][aria-busy=false]').catch(() => null),
  )
  return popup
}

/** Clicks the toolbar button and 阅读 in the popup. @returns the overlay, once it shows text, within a time of milliseconds. */
export async function openReader(harness: Harness, page: Page, limitMs?: number): Promise<Overlay> {
  const popup = await openPopup(harness, page)
  await clickIn(popup, '.card .actions button:nth-of-type(1)')
  return waitForOverlay(page, limitMs)
}

/** Clicks an element of the popup, which may close under the click. */
export async function clickIn(popup: Page, selector: string): Promise<void> {
  await popup.waitForSelector(selector)
  await popup.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), selector)
}

/** The text of the overlay's article, a line a block, with its headline. */
export function articleText(overlay: Overlay): Promise<string> {
  return overlay.evaluate((root) => root.querySelector<HTMLElement>('article')?.innerText ?? '')
}
