import { decodeIndex, type LibraryIndex } from '../../utils/library/library-index.ts'

/** The list of kept articles among everything that `storage.local` holds. */
export function libraryOf(items: Record<string, unknown>): LibraryIndex {
  return decodeIndex(items.library).index
}
