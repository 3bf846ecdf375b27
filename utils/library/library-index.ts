import { browser } from 'wxt/browser'
import { indexMigrations, migrate } from './migrations.ts'
import { articleKey, decodeSavedArticle, type SavedArticle } from './saved-article.ts'

/** Key of the one small record from which every list is drawn. */
export const INDEX_KEY = 'library'
/** Key of the beginning of that list, in a record of the same form: a popup need not wait for the rest of it. */
const FRONT_KEY = 'library:front'
/** Entries at the beginning of the list: more than a popup shows before somebody scrolls. */
export const FRONT_LENGTH = 12
/** How long a deletion can be undone, milliseconds. */
export const UNDO_MS = 30_000
/** Schema version of the index record; raise it together with a step in `migrations.ts`. */
const INDEX_VERSION = 3

/** What lists show of a kept article. */
export interface LibraryEntry {
  id: string
  /** Canonical address of its page. */
  url: string
  title: string
  /** BCP 47, of the title; empty when it was not kept. */
  lang: string
  /** Who published it first, or the site's name. */
  source: string | null
  published: string | null
  readingMinutes: number
  /** First and last time of saving, milliseconds since 1970. */
  savedAt: number
  updatedAt: number
}

const TEXTS = ['id', 'url', 'title'] as const
const NUMBERS = ['readingMinutes', 'savedAt', 'updatedAt'] as const
const TEXTS_OR_NULL = ['source', 'published'] as const

/**
 * Written out and not a schema: the popup decodes a thousand entries before it shows the first, and a schema takes some
 * 40 ms for them when it has just been loaded.
 */
function decodeEntry(raw: unknown): LibraryEntry | null {
  if (typeof raw !== 'object' || raw === null) return null
  const entry = raw as LibraryEntry
  const isIntact =
    TEXTS.every((key) => typeof entry[key] === 'string') &&
    NUMBERS.every((key) => typeof entry[key] === 'number') &&
    TEXTS_OR_NULL.every((key) => typeof entry[key] === 'string' || entry[key] === null)
  if (!isIntact) return null
  const { id, url, title, source, published, readingMinutes, savedAt, updatedAt } = entry
  // The first versions kept no language, and the address a second time.
  const lang = typeof entry.lang === 'string' ? entry.lang : ''
  return { id, url, title, lang, source, published, readingMinutes, savedAt, updatedAt }
}

/** An article that was deleted. `at`: milliseconds since 1970. */
interface Deletion {
  entry: LibraryEntry
  at: number
}

/** All kept articles, newest first. */
export interface LibraryIndex {
  entries: LibraryEntry[]
  /** What was deleted, each kept aside until it can no longer be undone. */
  deleted: Deletion[]
  /** How many records did not decode. They stay in storage. */
  damaged: number
}

/** An index without articles. */
export function emptyIndex(): LibraryIndex {
  return { entries: [], deleted: [], damaged: 0 }
}

/**
 * The record of an index, as it is stored. Chromium takes nearly three times as long for a thousand entries as for a text that
 * holds them, and every page that is opened waits for them: whether it is kept stands on the toolbar.
 */
function encodeIndex(index: LibraryIndex): Record<string, unknown> {
  return { ...index, version: INDEX_VERSION, entries: JSON.stringify(index.entries) }
}

/** What is stored of an index: its record, and that of its beginning. Both are written together. */
export function indexRecords(index: LibraryIndex): Record<string, unknown> {
  const front = { ...emptyIndex(), entries: index.entries.slice(0, FRONT_LENGTH) }
  return { [INDEX_KEY]: encodeIndex(index), [FRONT_KEY]: encodeIndex(front) }
}

/**
 * Reads an index record. Entries that do not decode are left out.
 * @returns `intact: false` when anything was left out: the writer then rebuilds the index from the articles.
 */
export function decodeIndex(raw: unknown): { index: LibraryIndex; intact: boolean } {
  const record = migrate(raw, indexMigrations, INDEX_VERSION)
  const listed = record && parseList(record.entries)
  if (!listed) return { index: emptyIndex(), intact: false }
  const entries = listed.map(decodeEntry).filter((entry) => entry !== null)
  const deleted = decodeDeleted(record.deleted)
  const { damaged } = record
  return {
    index: {
      entries,
      deleted: deleted ?? [],
      damaged: typeof damaged === 'number' ? damaged : 0,
    },
    intact: entries.length === listed.length && deleted !== undefined && typeof damaged === 'number',
  }
}

/** @returns null when it is not a list in JSON. */
function parseList(text: unknown): unknown[] | null {
  if (typeof text !== 'string') return null
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list : null
  } catch {
    // A damaged text: the writer rebuilds the index.
    return null
  }
}

/** @returns undefined when it is damaged. */
function decodeDeleted(raw: unknown): Deletion[] | undefined {
  if (!Array.isArray(raw)) return undefined
  const deletions = raw.flatMap((deletion: { entry?: unknown; at?: unknown } | null) => {
    const entry = decodeEntry(deletion?.entry)
    const at = deletion?.at
    return entry && typeof at === 'number' ? [{ entry, at }] : []
  })
  return deletions.length === raw.length ? deletions : undefined
}

/** Reads the list of kept articles, from any context of the extension. */
export function readIndex(): Promise<LibraryIndex> {
  return readList(INDEX_KEY)
}

/**
 * Reads the beginning of that list, which takes no longer when a thousand are kept than when one is.
 * @returns no entries when none is kept, or when the list was written by a version without this record.
 */
export async function readFront(): Promise<LibraryEntry[]> {
  return (await readList(FRONT_KEY)).entries
}

async function readList(key: string): Promise<LibraryIndex> {
  const items = await browser.storage.local.get(key)
  return decodeIndex(items[key]).index
}

/**
 * Calls back with the list of kept articles whenever it changes.
 * @returns a function that stops watching.
 */
export function watchIndex(onChange: (index: LibraryIndex) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[INDEX_KEY]
    if (change) onChange(decodeIndex(change.newValue).index)
  }
  browser.storage.local.onChanged.addListener(listener)
  return () => browser.storage.local.onChanged.removeListener(listener)
}

/**
 * Reads one kept article. Its markup goes through `reviveArticle` before it is shown.
 * @returns null when there is none of that identifier, or its record does not decode (send `library/repair` then).
 */
export async function readSavedArticle(id: string): Promise<SavedArticle | null> {
  const key = articleKey(id)
  const items = await browser.storage.local.get(key)
  return decodeSavedArticle(items[key])
}

/**
 * Finds the kept article of a page.
 * @param url as `canonicalUrl` leaves it.
 */
export function findEntry(index: LibraryIndex, url: string): LibraryEntry | null {
  return index.entries.find((entry) => entry.url === url) ?? null
}

/** What the list shows of a kept article. */
export function entryOf({ id, savedAt, updatedAt, article }: SavedArticle): LibraryEntry {
  const { url, title, lang, source, siteName, published, readingMinutes } = article
  return {
    id,
    url,
    title,
    lang,
    source: source ?? siteName,
    published,
    readingMinutes,
    savedAt,
    updatedAt,
  }
}
