import { useCallback, useState } from 'preact/hooks'
import { messageText } from '../../components/message-text.ts'
import { useDeleted } from '../../components/use-deleted.ts'
import type { LibraryEntry } from '../../utils/library/library-index.ts'

/** What a toast says that failed. */
interface Failure {
  text: string
  /** Whether it was an undoing that can be tried again. */
  isUndoing?: boolean
}

/** Deleting from the list or from an open article, and what the list's toasts say of it. */
export interface Deletions {
  remove: (entry: LibraryEntry) => void
  /** What was deleted last, and what brings it back. */
  last: { entry: LibraryEntry; undo: () => void; forget: () => void } | null
  failure: (Failure & { dismiss: () => void }) | null
}

/** The deletions of the library page. */
export function useDeletions(onError: (error: unknown) => void): Deletions {
  const deleted = useDeleted()
  const [failure, setFailure] = useState<Failure | null>(null)
  const dismiss = useCallback(() => setFailure(null), [])

  /** Does what a button asks for, and says what went wrong. */
  const run = async (work: () => Promise<void>, isUndoing = false) => {
    // A second failure is news again: said aloud again, with a clock of its own.
    setFailure(null)
    try {
      await work()
    } catch (error) {
      onError(error)
      setFailure({ text: messageText('failure.unexpected'), isUndoing })
    }
  }
  const remove = (entry: LibraryEntry) =>
    run(async () => {
      if (!(await deleted.remove(entry))) setFailure({ text: messageText('failure.notDeleted') })
    })
  const undo = (entry: LibraryEntry) =>
    run(async () => {
      const reply = await deleted.restore(entry)
      if (reply.ok) return
      setFailure({ text: messageText(`failure.${reply.kind}`), isUndoing: reply.kind === 'notRestored' })
    }, true)
  const { last, forget } = deleted
  return {
    remove,
    last: last ? { entry: last, undo: () => undo(last), forget } : null,
    failure: failure && { ...failure, dismiss },
  }
}
