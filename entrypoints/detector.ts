import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { detectArticle } from '../utils/detect/detect-article.ts'
import { isSwitchedOff } from '../utils/detect/is-switched-off.ts'
import type { PageState } from '../utils/detect/signal.ts'
import { watchNavigation } from '../utils/detect/watch-navigation.ts'
import { send } from '../utils/messages/send.ts'
import { SETTINGS_KEY } from '../utils/settings/settings.ts'
import { standFirstInLine } from './reader/first-in-line.ts'

/** Scripts have mostly filled in what they fill in; the page is looked at once more, and no further. */
const SECOND_LOOK_MS = 2500
/** The page's own loading goes first; some pages never end it. */
const LOADING_MS = 3000
/** After a change of address inside a page its old content stands for a moment. */
const NEW_CONTENT_MS = 300

/**
 * The one script that every page pays for. It is there from the start of the document (`wxt.config.ts` says why) and looks
 * at nothing before the end of it. It is no wxt content script, because those announce themselves to the page
 * by an event; the manifest names it (`wxt.config.ts`).
 */
export default defineUnlistedScript(async () => {
  standFirstInLine(window)
  // A page that writes itself anew (`document.open`) forgets who listens to it.
  while (document.readyState === 'loading')
    await new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve, { once: true })
      setTimeout(resolve, LOADING_MS)
    })
  // The extension was updated or removed meanwhile.
  if (!browser.runtime?.id) return
  const settings = await browser.storage.local.get(SETTINGS_KEY)
  if (isSwitchedOff(location.hostname, settings[SETTINGS_KEY])) return

  const end = new AbortController()
  let told: PageState | null = null
  let timer: ReturnType<typeof setTimeout>

  const look = () => {
    // The extension was updated or removed under the open page: nobody is left to tell.
    if (!browser.runtime?.id) return end.abort()
    const verdict = detectArticle(document, location)
    if (verdict.state === told) return
    told = verdict.state
    send('detector/report', { verdict }).catch((error) => {
      if (browser.runtime?.id) throw error
      end.abort()
    })
  }
  /** Looks after `delay` milliseconds, and a second time when the page has settled. */
  const lookFrom = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      look()
      timer = setTimeout(look, SECOND_LOOK_MS)
    }, delay)
  }

  /** Another page, or the same one on a toolbar that forgot it: it is told in any case. */
  const startOver = (delay: number) => {
    told = null
    lookFrom(delay)
  }
  const { signal } = end
  signal.addEventListener('abort', () => clearTimeout(timer))

  // A page that is loaded ahead has no toolbar yet.
  if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', () => startOver(0), { once: true, signal })
  else if (document.readyState === 'complete') lookFrom(0)
  else {
    lookFrom(LOADING_MS)
    window.addEventListener('load', () => lookFrom(0), { once: true, signal })
  }
  // The browser forgets what the toolbar showed of a page that comes back from its cache.
  window.addEventListener('pageshow', (event) => event.persisted && startOver(0), { signal })
  watchNavigation(window, signal, () => startOver(NEW_CONTENT_MS))
})
