import { useCallback, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { messageText } from '../../components/message-text.ts'
import { Notice } from '../../components/Notice.tsx'
import { SavedList } from '../../components/SavedList.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import { SettingsButton } from '../../components/SettingsButton.tsx'
import { Toast } from '../../components/Toast.tsx'
import type { LibraryEntry, LibraryIndex } from '../../utils/library/library-index.ts'
import { send } from '../../utils/messages/send.ts'
import type { Settings } from '../../utils/settings/settings.ts'

interface ShelfProps {
  index: LibraryIndex
  theme: Settings['theme']
  onError: (error: unknown) => void
}

/** What a toast says, and what it can give back. */
interface News {
  text: string
  deleted?: string
}

/** The list of everything that is kept. */
export function Shelf({ index, theme, onError }: ShelfProps) {
  const [query, setQuery] = useState('')
  const [news, setNews] = useState<News | null>(null)
  const { entries, damaged } = index

  const change = async (type: 'library/delete' | 'library/restore', id: string, done: News | null) => {
    try {
      const { ok } = await send(type, { id })
      setNews(ok ? done : { text: messageText('failure.writeFailed') })
    } catch (error) {
      onError(error)
      setNews({ text: messageText('failure.unexpected') })
    }
  }
  const remove = ({ id, title }: LibraryEntry) =>
    change('library/delete', id, { text: i18n.t('library.deleted', { title }), deleted: id })
  const dismiss = useCallback(() => setNews(null), [])

  return (
    <div class="jd page" data-theme={theme}>
      <main>
        <header>
          <h1>{i18n.t('library.title')}</h1>
          <span>{entries.length > 0 && i18n.t('library.count', entries.length)}</span>
          <SettingsButton onOptions={() => browser.runtime.openOptionsPage().catch(onError)} />
        </header>
        {entries.length > 0 ? (
          <>
            <SearchField query={query} onQuery={setQuery} />
            <SavedList entries={entries} query={query} hrefOf={(id) => `#${id}`} onDelete={remove} />
          </>
        ) : (
          <Notice icon="shelf" title={i18n.t('library.empty')} text={i18n.t('library.emptyHint')} />
        )}
        {damaged > 0 && <p class="damaged">{i18n.t('library.damaged', damaged)}</p>}
      </main>
      {news && (
        <Toast
          text={news.text}
          {...(news.deleted && { onUndo: () => change('library/restore', news.deleted ?? '', null) })}
          onDismiss={dismiss}
        />
      )}
    </div>
  )
}
