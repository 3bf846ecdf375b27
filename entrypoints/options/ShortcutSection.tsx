import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'

/** The keys that open the reader, as the browser has them: the person may have chosen others, or none. */
export function ShortcutSection({ onError }: { onError: (error: unknown) => void }) {
  const [shortcut, setShortcut] = useState('')
  useEffect(() => {
    browser.commands
      .getAll()
      .then(
        (commands) => setShortcut(commands.find(({ name }) => name === 'toggle-reader')?.shortcut ?? ''),
        onError,
      )
  }, [onError])
  return (
    <section>
      <h2>{i18n.t('options.shortcut')}</h2>
      <p>{shortcut ? i18n.t('options.shortcutHint', { key: shortcut }) : i18n.t('options.shortcutNone')}</p>
    </section>
  )
}
