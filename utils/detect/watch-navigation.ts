import { pageAddress } from './page-address.ts'

/** The Navigation API as far as it is used here; Firefox has it from 147 on. */
interface WithNavigation {
  navigation?: EventTarget
}

/**
 * Calls back whenever a page changes its address without being loaded anew: `pushState`, `replaceState`, Back and
 * Forward. A change of the place in the page is none. Where there is no Navigation API, a content script can't see calls
 * of the history API; there the change shows when the page renames itself, which such pages do at once.
 */
export function watchNavigation(
  window: Window & Partial<WithNavigation>,
  signal: AbortSignal,
  onNavigate: () => void,
): void {
  const { document, location, navigation } = window
  const address = () => pageAddress(location.href)
  let known = address()
  const check = () => {
    if (known === address()) return
    known = address()
    onNavigate()
  }
  if (navigation) {
    navigation.addEventListener('currententrychange', check, { signal })
    return
  }
  window.addEventListener('popstate', check, { signal })
  const titles = new MutationObserver(check)
  titles.observe(document.head ?? document.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
  })
  signal.addEventListener('abort', () => titles.disconnect())
}
