import { browser } from 'wxt/browser'
import type { StoredArticle } from '../../utils/extract/article-schema.ts'
import { saveArticle } from '../../utils/library/library.ts'
import { findEntry, readIndex } from '../../utils/library/library-index.ts'
import type { SaveReply } from '../../utils/messages/messages.ts'
import type { Sender } from '../../utils/messages/receive.ts'
import { canonicalUrl } from '../../utils/text/url.ts'
import { canRunIn, readTab } from './reader-in-tab.ts'
import { showSaved } from './toolbar.ts'

/** How long a page that is being kept may still be coming, milliseconds. */
const PATIENCE_MS = 10_000

/** Extracts the article of a tab and keeps it. */
export async function saveFromTab(tabId: number): Promise<SaveReply> {
  // what is kept should be all of the page, though the reader is there already
  await canRunIn(tabId, PATIENCE_MS)
  const read = await readTab(tabId)
  if (!read) return { ok: false, kind: 'blocked' }
  if (!read.extraction.ok) return { ok: false, kind: read.extraction.failure.kind }
  const { url } = await browser.tabs.get(tabId)
  return keep(read.extraction.article, tabId, url)
}

/** Keeps the article that the reader in the sender's tab shows. */
export async function saveFromReader(article: StoredArticle, sender: Sender): Promise<SaveReply> {
  if (sender.tab?.id === undefined) return { ok: false, kind: 'blocked' }
  return keep(article, sender.tab.id, addressOf(sender))
}

/** The identifier under which the page that the sender stands in is kept; null if it is not. */
export async function findSavedHere(sender: Sender): Promise<string | null> {
  const address = addressOf(sender)
  return address === undefined ? null : findSaved(address)
}

/**
 * The identifier under which a page is kept; null if it is not.
 * @param address of the page, of any form.
 */
export async function findSaved(address: string): Promise<string | null> {
  return findEntry(await readIndex(), canonicalUrl(address))?.id ?? null
}

/** Set by the browser, and so to be believed, which the page's process is not. */
function addressOf({ tab, url }: Sender): string | undefined {
  return tab?.url ?? url
}

/** @param page address that the tab shows now: a site may have moved on below the reader, within its own origin. */
async function keep(article: StoredArticle, tabId: number, page: string | undefined): Promise<SaveReply> {
  // Another site's article cannot come from here: it would replace the one that is kept.
  if (page === undefined || !isSameOrigin(article.url, page)) return { ok: false, kind: 'blocked' }
  const url = canonicalUrl(article.url)
  const reply = await saveArticle({ ...article, url })
  if (reply.ok && canonicalUrl(page) === url) await showSaved(tabId, true)
  return reply
}

/** Files are each an origin of their own. */
function isSameOrigin(a: string, b: string): boolean {
  if (canonicalUrl(a) === canonicalUrl(b)) return true
  const { protocol, host } = new URL(a)
  return (
    protocol !== 'file:' && URL.canParse(b) && new URL(b).protocol === protocol && new URL(b).host === host
  )
}
