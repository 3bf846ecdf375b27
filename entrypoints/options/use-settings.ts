import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { REFERER_PERMISSIONS } from '../../utils/images/referer-permissions.ts'
import { createQueue } from '../../utils/queue/create-queue.ts'
import { readSettings, type Settings, updateSettings, watchSettings } from '../../utils/settings/settings.ts'

/** The settings as they are shown, and the one way to change them. */
interface ShownSettings {
  /** Null until they are read. */
  settings: Settings | 'unreadable' | null
  /** Shows the changes at once. @returns when they are written; throws when storage does not take them. */
  change: (changes: Partial<Settings>) => Promise<void>
}

/**
 * The settings, also as they are changed elsewhere while the page is open: in a reader, in another window.
 * @param onError gets what keeps them from being read.
 */
export function useSettings(onError: (error: unknown) => void): ShownSettings {
  const [settings, setSettings] = useState<Settings | 'unreadable' | null>(null)
  // What is shown here and not yet known to be written: of an earlier change the news may come after a later one.
  const open = useRef<{ changes: Partial<Settings>; writes: number }>({ changes: {}, writes: 0 })

  useEffect(() => {
    const inTurn = createQueue()
    const show = async (stored: Settings) => {
      // On the browser's own pages the person can take the permission back.
      const sendImageReferer =
        stored.sendImageReferer && (await browser.permissions.contains(REFERER_PERMISSIONS))
      setSettings({ ...stored, sendImageReferer, ...open.current.changes })
    }
    inTurn(async () => show(await readSettings())).catch((error) => {
      setSettings('unreadable')
      onError(error)
    })
    return watchSettings((stored) => inTurn(() => show(stored)).catch(onError))
  }, [onError])

  const change = async (changes: Partial<Settings>) => {
    // Other things may have changed while the browser asked for a permission.
    setSettings((now) => (now && now !== 'unreadable' ? { ...now, ...changes } : now))
    open.current.changes = { ...open.current.changes, ...changes }
    open.current.writes++
    try {
      await updateSettings(changes)
    } finally {
      open.current.writes--
      if (open.current.writes === 0) open.current.changes = {}
    }
  }
  return { settings, change }
}
