import { useCallback, useLayoutEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { LibraryFoot } from '../../components/LibraryFoot.tsx'
import { messageText } from '../../components/message-text.ts'
import { PageCard } from '../../components/PageCard.tsx'
import type { SaveState } from '../../components/save-state.ts'
import { Toast } from '../../components/Toast.tsx'
import { useDeleted } from '../../components/use-deleted.ts'
import { type LibraryEntry, type LibraryIndex, watchIndex } from '../../utils/library/library-index.ts'
import type { PageCard as Page } from '../../utils/messages/messages.ts'
import { send } from '../../utils/messages/send.ts'
import { showTheme } from '../../utils/settings/page-theme.ts'
import { readSettings } from '../../utils/settings/settings.ts'
import { KeptSection } from './KeptSection.tsx'

interface PopupProps {
  /** The list of kept articles as it is now. */
  kept: Promise<LibraryIndex>
  /** Its beginning, which is there sooner; empty when that is not known. */
  front: Promise<LibraryEntry[]>
  onError: (error: unknown) => void
}

/** The popup: what is on the page, and what is kept. */
export function Popup({ kept, front, onError }: PopupProps) {
  const [tabId, setTabId] = useState<number | null>(null)
  const [page, setPage] = useState<Page | null>(null)
  const [looking, setLooking] = useState(true)
  const [first, setFirst] = useState<LibraryEntry[] | null>(null)
  const [entries, setEntries] = useState<LibraryEntry[] | null>(null)
  const [save, setSave] = useState<SaveState>('none')
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

  // Layout effects: asking starts before the first frame, not after it.
  useLayoutEffect(() => {
    front.then((first) => first.length > 0 && setFirst(first), onError)
    kept.then((index) => setEntries(index.entries), failed)
    return watchIndex((index) => setEntries(index.entries))
  }, [front, kept, failed, onError])

  useLayoutEffect(() => {
    readSettings().then(({ theme }) => showTheme(theme), onError)
  }, [onError])

  useLayoutEffect(() => {
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
      if (tab?.id === undefined) return
      setTabId(tab.id)
      // What the detector has said stands at once; reading a large page takes its time.
      for (const look of ['page/glance', 'page/describe'] as const) {
        const seen = await send(look, { tabId: tab.id })
        if (!seen) continue
        setPage(seen)
        if (seen.saved) setSave((now) => (now === 'none' ? 'saved' : now))
      }
    }
    look()
      .catch(failed)
      .finally(() => setLooking(false))
  }, [failed])

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
      const before = save
      setSave('saving')
      const reply = await send('page/save', { tabId }).finally(() => setSave(before))
      if (!reply.ok) return setProblem(messageText(`failure.${reply.kind}`))
      setSave(reply.updated ? 'updated' : 'saved')
      setPage((seen) => seen && { ...seen, saved: reply.id })
    })

  const remove = (entry: LibraryEntry) =>
    run(async () => {
      if (!(await deleted.remove(entry))) return setProblem(messageText('failure.notDeleted'))
      if (entry.id === page?.saved) setSave('none')
    })

  const undo = (entry: LibraryEntry) =>
    run(async () => {
      const reply = await deleted.restore(entry)
      if (!reply.ok) return setProblem(messageText(`failure.${reply.kind}`))
      if (entry.id === page?.saved) setSave('saved')
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
