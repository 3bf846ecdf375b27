import { useLayoutEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { SaveState } from '../../components/save-state.ts'
import type { PageCard } from '../../utils/messages/messages.ts'
import { send } from '../../utils/messages/send.ts'

/** What is known of the page in the active tab. */
interface ActivePage {
  /** Null until the browser has named the tab. */
  tabId: number | null
  /** What is on the page; null where that is not known. */
  page: PageCard | null
  /** Whether more may become known. */
  looking: boolean
  save: SaveState
}

/** Looks at the page of the active tab once; `update` notes what a button has changed. */
export function useActivePage(failed: (error: unknown) => void) {
  const [active, setActive] = useState<ActivePage>({ tabId: null, page: null, looking: true, save: 'none' })
  const update = (changed: (now: ActivePage) => Partial<ActivePage>) =>
    setActive((now) => ({ ...now, ...changed(now) }))

  // A layout effect: asking starts before the first frame, not after it.
  useLayoutEffect(() => {
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
      const tabId = tab?.id
      if (tabId === undefined) return
      update(() => ({ tabId }))
      // What the detector has said stands at once; reading a large page takes its time.
      for (const question of ['page/glance', 'page/describe'] as const) {
        const page = await send(question, { tabId })
        if (!page) continue
        update(({ save }) => ({ page, save: page.saved && save === 'none' ? 'saved' : save }))
      }
    }
    look()
      .catch(failed)
      .finally(() => update(() => ({ looking: false })))
  }, [failed])

  return { ...active, update }
}
