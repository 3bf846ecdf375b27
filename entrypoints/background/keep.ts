import { browser } from 'wxt/browser'
import type { StoredArticle } from '../../utils/extract/article-schema.ts'
import { saveArticle } from '../../utils/library/library.ts'
import { findEntry, readIndex } from '../../utils/library/library-index.ts'
import type { SaveReply } from '../../utils/messages/messages.ts'
import type { Sender } from '../../utils/messages/receive.ts'
import { canonicalUrl } from '../../utils/text/url.ts'
import { readTab } from './reader-in-tab.ts'
import { showSaved } from './toolbar.ts'

/** Extracts the article of a tab and keeps it. */
export async function saveFromTab(tabId: number): Promise<SaveReply> {
  const read = await readTab(tabId)
  if (!read) return { ok: false, kind: 'blocked' }
  if (!read.extraction.ok) return { ok: false, kind: read.extraction.failure.kind }
  const { url } = await browser.tabs.get(tabId)
  return keep(read.extraction.article, tabId, url)
}

/** Keeps the article that the reader in the sender's tab shows. */
export async function saveFromReader(article: StoredArticle, { tab }: Sender): Promise<SaveReply> {
  if (tab?.id === undefined) return { ok: false, kind: 'blocked' }
  return keep(article, tab.id, tab.url)
}

/** @param addresses of the page, of any form. */
export async function findSaved(addresses: string[]): Promise<{ id: string; savedAt: number } | null> {
  const entry = findEntry(
    await readIndex(),
    addresses.map((address) => canonicalUrl(address)),
  )
  return entry && { id: entry.id, savedAt: entry.savedAt }
}

async function keep(article: StoredArticle, tabId: number, page = article.url): Promise<SaveReply> {
  const reply = await saveArticle(article, canonicalUrl(page))
  if (reply.ok) await showSaved(tabId, true)
  return reply
}
