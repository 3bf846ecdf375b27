import { browser } from 'wxt/browser'
import type { StoredArticle } from '../extract/article-schema.ts'
import { createQueue } from '../queue/create-queue.ts'
import { articleId } from './article-id.ts'
import {
  decodeIndex,
  emptyIndex,
  entryOf,
  INDEX_KEY,
  indexRecords,
  type LibraryIndex,
  UNDO_MS,
} from './library-index.ts'
import { readingKey } from './reading-state.ts'
import { articleKey, decodeSavedArticle, SAVED_ARTICLE_VERSION, type SavedArticle } from './saved-article.ts'

/*
 * The only writer of the library, and it runs in the background alone. Every change is one `storage.local.set` (the
 * article's record and the index together), so a worker that is stopped between two of them leaves a whole library.
 */

/** Prefix of the keys under which damaged records are kept. */
const DAMAGED = 'damaged:'

/**
 * Why the library keeps what it has: no space, no write, or the article is there with all of its pages and would be
 * replaced by a part of it.
 */
export type SaveRefusal = 'full' | 'writeFailed' | 'keptWhole'

/** Whether a deletion was undone, or why not, as a key of a message under `failure.` in the locale files. */
export type Restored = { ok: true } | { ok: false; kind: 'gone' | 'notRestored' }

type Write = { ok: true } | { ok: false; kind: 'full' | 'writeFailed' }

let report: (error: unknown) => void = () => {}

/** Has the errors of failed writes reported: who asked for the change is only told of what kind they are. */
export function reportFailedWrites(to: (error: unknown) => void): void {
  report = to
}

/** Two saves at once would each write an index without the other's article. */
const inTurn = createQueue()

/**
 * Keeps an article; one of the same canonical address is replaced.
 * @param article its address as `canonicalUrl` leaves it.
 * @param now milliseconds since 1970.
 * @returns why it was not kept: what was there is still there.
 */
export function saveArticle(
  article: StoredArticle,
  now: number = Date.now(),
): Promise<{ ok: true; id: string; updated: boolean } | { ok: false; kind: SaveRefusal }> {
  return inTurn(async () => {
    const index = await loadIndex()
    const id = await articleId(article.url)
    const key = articleKey(id)
    const raw = (await browser.storage.local.get(key))[key]
    const kept = raw === undefined ? null : decodeSavedArticle(raw)
    const listed = index.entries.find((entry) => entry.id === id)
    if (listed && kept && isPartOf(article, kept.article)) return { ok: false, kind: 'keptWhole' }
    const saved: SavedArticle = {
      version: SAVED_ARTICLE_VERSION,
      id,
      savedAt: listed?.savedAt ?? now,
      updatedAt: now,
      article,
    }
    const isDamaged = raw !== undefined && !kept
    const entry = entryOf(saved)
    const written = await write({
      [key]: saved,
      ...(isDamaged && { [`${DAMAGED}${key}:${now}`]: raw }),
      ...indexRecords({
        entries: listed
          ? index.entries.map((other) => (other.id === id ? entry : other))
          : [entry, ...index.entries],
        deleted: withoutDeletionOf(id, index),
        damaged: index.damaged + Number(isDamaged),
      }),
    })
    return written.ok ? { ok: true, id, updated: listed !== undefined } : written
  })
}

/** Whether an article is but some pages of the other, and not a page that has come to hold all of it. */
function isPartOf(article: StoredArticle, whole: StoredArticle): boolean {
  return article.pages < whole.pages && article.blocks.length < whole.blocks.length
}

/**
 * Takes an article off the list. Its record stays until the deletion can no longer be undone: until `purgeDeleted` finds
 * it older than `UNDO_MS`. What is not on the list is deleted already.
 * @returns false when the write fails.
 */
export function deleteArticle(id: string, now: number = Date.now()): Promise<boolean> {
  return inTurn(async () => {
    const index = await loadIndex()
    const entry = index.entries.find((other) => other.id === id)
    if (!entry) return true
    const entries = index.entries.filter((other) => other !== entry)
    const deleted = [{ entry, at: now }, ...index.deleted]
    const { ok } = await write(indexRecords({ ...index, entries, deleted }))
    return ok
  })
}

/**
 * Undoes a deletion.
 * @returns why it was not undone: the article is gone for good; or the list could not be written, and then it can be tried
 *   again.
 */
export function restoreArticle(id: string): Promise<Restored> {
  return inTurn(async () => {
    const index = await loadIndex()
    const deletion = index.deleted.find(({ entry }) => entry.id === id)
    if (!deletion) return { ok: false, kind: 'gone' }
    const key = articleKey(id)
    if ((await browser.storage.local.get(key))[key] === undefined) return { ok: false, kind: 'gone' }
    const entries = newestFirst([deletion.entry, ...index.entries])
    const deleted = withoutDeletionOf(id, index)
    const { ok } = await write(indexRecords({ ...index, entries, deleted }))
    return ok ? { ok } : { ok, kind: 'notRestored' }
  })
}

/** Removes for good what was deleted and can no longer be brought back. */
export function purgeDeleted(now: number = Date.now()): Promise<void> {
  return inTurn(async () => {
    const index = await loadIndex()
    const isOver = ({ at }: { at: number }) => now - at >= UNDO_MS
    const over = index.deleted.filter(isOver).map(({ entry }) => entry.id)
    if (over.length === 0) return
    // The records first: stopped in between, the index still names what is to be forgotten.
    await browser.storage.local.remove(over.flatMap((id) => [articleKey(id), readingKey(id)]))
    const deleted = index.deleted.filter((deletion) => !isOver(deletion))
    await write(indexRecords({ ...index, deleted }))
  })
}

/**
 * Looks at every record: sets aside those that do not decode (under another key, as they stand), takes back those that
 * do again (after an update with a migration), lists every article that is there, and forgets where somebody was in
 * those that are not.
 */
export function repairLibrary(now: number = Date.now()): Promise<void> {
  return inTurn(async () => {
    await rebuildIndex(now)
  })
}

async function loadIndex(): Promise<LibraryIndex> {
  const raw = (await browser.storage.local.get(INDEX_KEY))[INDEX_KEY]
  const { index, intact } = decodeIndex(raw)
  return intact ? index : rebuildIndex(Date.now())
}

async function rebuildIndex(now: number): Promise<LibraryIndex> {
  const all = await browser.storage.local.get(null)
  const { index: old, intact } = decodeIndex(all[INDEX_KEY])
  const saved = new Map<string, SavedArticle>()
  const moved: Record<string, unknown> = {}
  const stale: string[] = []
  const damagedArticles = new Set<string>()
  for (const [key, raw] of Object.entries(all)) {
    if (!key.startsWith(articleKey(''))) continue
    const article = decodeSavedArticle(raw)
    if (article && articleKey(article.id) === key) {
      saved.set(article.id, article)
    } else {
      moved[`${DAMAGED}${key}:${now}`] = raw
      stale.push(key)
      damagedArticles.add(key)
    }
  }
  for (const [key, raw] of Object.entries(all)) {
    if (!key.startsWith(DAMAGED + articleKey(''))) continue
    const article = decodeSavedArticle(raw)
    if (article && !saved.has(article.id)) {
      saved.set(article.id, article)
      moved[articleKey(article.id)] = article
      stale.push(key)
    } else {
      damagedArticles.add(key.slice(DAMAGED.length, key.lastIndexOf(':')))
    }
  }
  for (const key of Object.keys(all)) {
    if (!key.startsWith(readingKey(''))) continue
    const id = key.slice(readingKey('').length)
    if (!saved.has(id) && !damagedArticles.has(articleKey(id))) stale.push(key)
  }
  if (!intact && all[INDEX_KEY] !== undefined) moved[`${DAMAGED}${INDEX_KEY}:${now}`] = all[INDEX_KEY]
  const isDeleted = (id: string) => old.deleted.some(({ entry }) => entry.id === id)
  const entries = [...saved.values()].filter(({ id }) => !isDeleted(id)).map(entryOf)
  const index: LibraryIndex = {
    ...emptyIndex(),
    entries: newestFirst(entries),
    deleted: old.deleted,
    damaged: damagedArticles.size,
  }
  const { ok } = await write({ ...moved, ...indexRecords(index) })
  if (ok && stale.length > 0) await browser.storage.local.remove(stale)
  return index
}

function newestFirst<T extends { savedAt: number }>(entries: T[]): T[] {
  return entries.toSorted((a, b) => b.savedAt - a.savedAt)
}

function withoutDeletionOf(id: string, index: LibraryIndex): LibraryIndex['deleted'] {
  return index.deleted.filter(({ entry }) => entry.id !== id)
}

async function write(items: Record<string, unknown>): Promise<Write> {
  try {
    await browser.storage.local.set(items)
    return { ok: true }
  } catch (error) {
    report(error)
    // Chrome: "Resource::kQuotaBytes quota exceeded", "No space left on device"; Firefox: "QuotaExceededError".
    const isFull = /quota|space|disk (?:is )?full/i.test(String(error))
    return { ok: false, kind: isFull ? 'full' : 'writeFailed' }
  }
}
