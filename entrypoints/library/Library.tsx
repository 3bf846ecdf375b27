import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { type LibraryIndex, readIndex, watchIndex } from '../../utils/library/library-index.ts'
import { readSettings, type Settings, watchSettings } from '../../utils/settings/settings.ts'
import { KeptArticle } from './KeptArticle.tsx'
import { Shelf } from './Shelf.tsx'

/** The library: the list, or the article whose identifier stands in the address. */
export function Library({ onError }: { onError: (error: unknown) => void }) {
  const [id, setId] = useState(location.hash.slice(1))
  const [settings, setSettings] = useState<Settings | null>(null)
  const [index, setIndex] = useState<LibraryIndex | null>(null)

  useEffect(() => {
    const follow = () => setId(location.hash.slice(1))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  useEffect(() => {
    readSettings().then(setSettings, onError)
    readIndex().then(setIndex, onError)
    const stops = [watchSettings(setSettings), watchIndex(setIndex)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [onError])
  useEffect(() => {
    const title = id && index?.entries.find((entry) => entry.id === id)?.title
    document.title = title || i18n.t('library.title')
  }, [id, index])

  if (!settings || !index) return null
  const toShelf = () => {
    location.hash = ''
  }
  return id ? (
    <KeptArticle
      key={id}
      id={id}
      listed={index.entries.some((entry) => entry.id === id)}
      settings={settings}
      onLeave={toShelf}
      onError={onError}
    />
  ) : (
    <Shelf index={index} theme={settings.theme} onError={onError} />
  )
}
