import { browser } from 'wxt/browser'

/** What the reader says for the first time after it was cut off. */
export const LAST_WORDS = `failure_orphaned library_dismiss view_loading view_failed
  reader_pagesLoading reader_pagesPartly reader_pagesTooMany reader_pagesWhole reader_pagesRetry
  reader_takeAway reader_takeAwayLabel reader_restoredLabel reader_missingImage reader_missingImageOf
  reader_lightbox reader_closeImage reader_previousImage reader_nextImage
  reader_imageAddress reader_copyImageAddress reader_imageAddressCopied`.split(/\s+/)

/**
 * Keeps the interface's messages once they were asked for. Asking the browser is most of what drawing the reader again
 * costs. And an update of the extension cuts this script off, and every call to the browser throws from then on; a
 * reader that is open must still draw its buttons.
 */
export function rememberMessages(): void {
  const getMessage = browser.i18n.getMessage.bind(browser.i18n) as (name: string, values?: unknown) => string
  const memory = new Map<string, string>()
  const remember = (name: string, values?: unknown) => {
    const key = values === undefined ? name : JSON.stringify([name, values])
    const known = memory.get(key)
    if (known !== undefined) return known
    if (!browser.runtime?.id) return ''
    const message = getMessage(name, values)
    memory.set(key, message)
    return message
  }
  for (const name of LAST_WORDS) remember(name)
  Object.assign(browser.i18n, { getMessage: remember })
}
