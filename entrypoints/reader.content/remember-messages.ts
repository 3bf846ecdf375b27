import { browser } from 'wxt/browser'

/** What the reader says for the first time after it was cut off. */
const LAST_WORDS = ['failure_orphaned', 'library_dismiss']

/**
 * Keeps the interface's messages once they were asked for. An update of the extension cuts this script off, and every
 * call to the browser throws from then on; a reader that is open must still draw its buttons.
 */
export function rememberMessages(): void {
  const getMessage = browser.i18n.getMessage.bind(browser.i18n) as (name: string, values?: unknown) => string
  const memory = new Map<string, string>()
  const remember = (name: string, values?: unknown) => {
    const key = JSON.stringify([name, values])
    if (browser.runtime?.id) memory.set(key, getMessage(name, values))
    return memory.get(key) ?? ''
  }
  for (const name of LAST_WORDS) remember(name)
  Object.assign(browser.i18n, { getMessage: remember })
}
