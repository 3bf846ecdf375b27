import { useCallback, useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { messageText } from '../../components/message-text.ts'
import { Notice } from '../../components/Notice.tsx'
import { pageTitle } from '../../components/page-title.ts'
import { Toast } from '../../components/Toast.tsx'
import { usePageTheme } from '../../components/use-page-theme.ts'
import {
  type LibraryEntry,
  type LibraryIndex,
  readIndex,
  watchIndex,
} from '../../utils/library/library-index.ts'
import { decodeSettings, readSettings, type Settings, watchSettings } from '../../utils/settings/settings.ts'
import { exportLibrary } from './export-library.ts'
import { KeptArticle } from './KeptArticle.tsx'
import { onEscapeKey } from './on-escape-key.ts'
import { Shelf } from './Shelf.tsx'
import { useDeletions } from './use-deletions.ts'

/** The library: the list, or the article whose identifier stands in the address. */
export function Library({ onError }: { onError: (error: unknown) => void }) {
  const [id, setId] = useState(location.hash.slice(1))
  const [settings, setSettings] = useState<Settings | null>(null)
  const [index, setIndex] = useState<LibraryIndex | 'unreadable' | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const dismiss = useCallback(() => setProblem(null), [])

  useEffect(() => {
    const follow = () => setId(location.hash.slice(1))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  useEffect(() => {
    readSettings().then(setSettings, (error) => {
      setSettings(decodeSettings(null))
      setProblem(messageText('failure.unexpected'))
      onError(error)
    })
    readIndex().then(setIndex, (error) => {
      setIndex('unreadable')
      onError(error)
    })
    const stops = [watchSettings(setSettings), watchIndex(setIndex)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [onError])
  usePageTheme(settings?.theme)
  const entries = index && index !== 'unreadable' ? index.entries : []
  const listed = id ? entries.find((entry) => entry.id === id) : undefined
  const title = pageTitle(listed?.title || i18n.t('library.title'))
  useEffect(() => {
    document.title = title
  }, [title])

  const deletions = useDeletions(onError)
  const isReading = id !== ''
  useEffect(() => (isReading ? onEscapeKey(document, toShelf) : undefined), [isReading])

  if (!settings || !index) return null
  const exportAll = () => {
    setProblem(null)
    exportLibrary(entries).catch((error) => {
      setProblem(messageText('failure.unexpected'))
      onError(error)
    })
  }
  const remove = (entry: LibraryEntry) => {
    // The list says what has become of it, and offers it back.
    toShelf()
    deletions.remove(entry)
  }
  return (
    <>
      {id && (
        <KeptArticle
          key={id}
          id={id}
          listed={listed !== undefined}
          settings={settings}
          onLeave={toShelf}
          {...(listed && { onDelete: () => remove(listed) })}
          onError={onError}
        />
      )}
      {index !== 'unreadable' && (
        <Shelf
          index={index}
          open={id}
          theme={settings.theme}
          deletions={deletions}
          onExport={exportAll}
          onError={onError}
        />
      )}
      {index === 'unreadable' && !id && (
        <div class="jd page" data-theme={settings.theme}>
          <Notice icon="shelf" title={i18n.t('library.title')} text={messageText('failure.unexpected')} />
        </div>
      )}
      <div class="jd" role="alert" data-theme={settings.theme}>
        {problem && <Toast text={problem} onDismiss={dismiss} />}
      </div>
    </>
  )
}

function toShelf() {
  location.hash = ''
}
