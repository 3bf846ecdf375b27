import { useCallback, useLayoutEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { LibraryFoot } from '../../components/LibraryFoot.tsx'
import { messageText } from '../../components/message-text.ts'
import { PageCard } from '../../components/PageCard.tsx'
import { Toast } from '../../components/Toast.tsx'
import { useDeleted } from '../../components/use-deleted.ts'
import { type LibraryEntry, type LibraryIndex, watchIndex } from '../../utils/library/library-index.ts'
import { send } from '../../utils/messages/send.ts'
import { showTheme } from '../../utils/settings/page-theme.ts'
import { readSettings } from '../../utils/settings/settings.ts'
import { KeptSection } from './KeptSection.tsx'
import { useActivePage } from './use-active-page.ts'

interface PopupProps {
  /** The list of kept articles as it is now. */
  kept: Promise<LibraryIndex>
  /** Its beginning, which is there sooner; empty when that is not known. */
  front: Promise<LibraryEntry[]>
  onError: (error: unknown) => void
}

/** The popup: what is on the page, and what is kept. */
export function Popup({ kept, front, onError }: PopupProps) {
  const [first, setFirst] = useState<LibraryEntry[] | null>(null)
  const [entries, setEntries] = useState<LibraryEntry[] | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const deleted = useDeleted()

  const failed = useCallback(
    (error: unknown) => {
      onError(error)
      setProblem(messageText('failure.unexpected'))
    },
    [onError],
  )
  const { tabId, page, looking, save, update } = useActivePage(failed)

  // Layout effects: asking starts before the first frame, not after it.
  useLayoutEffect(() => {
    front.then((first) => first.length > 0 && setFirst(first), onError)
    kept.then((index) => setEntries(index.entries), failed)
    return watchIndex((index) => setEntries(index.entries))
  }, [front, kept, failed, onError])

  useLayoutEffect(() => {
    readSettings().then(({ theme }) => showTheme(theme), onError)
  }, [onError])

  /** Runs what a button asks for, and says what went wrong. */
  const run = async (work: () => Promise<void>) => {
    setProblem(null)
    try {
      await work()
    } catch (error) {
      failed(error)
    }
  }

  const toggle = () =>
    run(async () => {
      if (tabId === null) return
      setBusy(true)
      const reply = await send('reader/toggle', { tabId }).finally(() => setBusy(false))
      if (reply.ok) window.close()
      else setProblem(messageText(`failure.${reply.kind}`))
    })

  const keep = () =>
    run(async () => {
      if (tabId === null) return
      update(() => ({ save: 'saving' }))
      const reply = await send('page/save', { tabId }).finally(() => update(() => ({ save })))
      if (!reply.ok) return setProblem(messageText(`failure.${reply.kind}`))
      update(({ page }) => ({
        save: reply.updated ? 'updated' : 'saved',
        page: page && { ...page, saved: reply.id },
      }))
    })

  const remove = (entry: LibraryEntry) =>
    run(async () => {
      if (!(await deleted.remove(entry))) return setProblem(messageText('failure.notDeleted'))
      if (entry.id === page?.saved) update(() => ({ save: 'none' }))
    })

  const undo = (entry: LibraryEntry) =>
    run(async () => {
      const reply = await deleted.restore(entry)
      if (!reply.ok) return setProblem(messageText(`failure.${reply.kind}`))
      if (entry.id === page?.saved) update(() => ({ save: 'saved' }))
    })

  const { last } = deleted
  const listed = entries ?? first
  return (
    <>
      <PageCard
        page={page}
        looking={looking}
        save={save}
        problem={problem}
        busy={busy}
        onToggle={toggle}
        onSave={keep}
      />
      {listed && <KeptSection entries={listed} onDelete={remove} onError={onError} />}
      <LibraryFoot
        libraryHref={browser.runtime.getURL('/library.html')}
        count={entries?.length ?? 0}
        onOptions={() => browser.runtime.openOptionsPage().then(() => window.close(), failed)}
      />
      <div role="status">
        {last && (
          <Toast
            key={last.id}
            text={i18n.t('library.deleted', { title: last.title })}
            onUndo={() => undo(last)}
            onDismiss={deleted.forget}
          />
        )}
      </div>
    </>
  )
}
