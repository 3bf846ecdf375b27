import { useCallback, useRef, useState } from 'preact/hooks'
import type { Restored } from '../utils/library/library.ts'
import { type LibraryEntry, UNDO_MS } from '../utils/library/library-index.ts'
import { send } from '../utils/messages/send.ts'

/** Deleting from a list, and what of it can be brought back. */
interface Deleted {
  /** What was deleted last and can be given back; after it, the one before. */
  last: LibraryEntry | undefined
  /** @returns whether it was deleted; throws when the background does not answer. */
  remove: (entry: LibraryEntry) => Promise<boolean>
  /** @returns why it was not brought back; throws when the background does not answer. It is offered again where it may be there still. */
  restore: (entry: LibraryEntry) => Promise<Restored>
  /** Offers nothing any more. */
  forget: () => void
}

/** What a list's toast offers to bring back. */
export function useDeleted(): Deleted {
  const [deleted, setDeleted] = useState<LibraryEntry[]>([])
  const offer = (entry: LibraryEntry) => setDeleted((others) => [entry, ...others])
  /** The ends of offers: the background forgets what was deleted then. */
  const ends = useRef(new Map<LibraryEntry, number>())
  const withdraw = (entry: LibraryEntry) => {
    clearTimeout(ends.current.get(entry))
    setDeleted((others) => others.filter((other) => other !== entry))
  }
  const remove = async (entry: LibraryEntry) => {
    const { ok } = await send('library/delete', { id: entry.id })
    if (ok) {
      offer(entry)
      // from a toast that is held as well
      ends.current.set(
        entry,
        window.setTimeout(() => withdraw(entry), UNDO_MS - 1000),
      )
    }
    return ok
  }
  const restore = async (entry: LibraryEntry) => {
    withdraw(entry)
    let isThere = true
    try {
      const reply = await send('library/restore', { id: entry.id })
      isThere = !reply.ok && reply.kind === 'notRestored'
      return reply
    } finally {
      if (isThere) offer(entry)
    }
  }
  const forget = useCallback(() => setDeleted([]), [])
  return { last: deleted[0], remove, restore, forget }
}
