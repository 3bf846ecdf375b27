import type { Verdict } from '../detect/signal.ts'
import type { Failure } from '../extract/article.ts'
import type { StoredArticle, StoredExtraction } from '../extract/article-schema.ts'
import type { Restored, SaveRefusal } from '../library/library.ts'
import type { Direction } from '../script/table-handover.ts'

/** What the popup's page card shows. `blocked`: a browser page, a store, a PDF viewer: no script can run there. */
export interface PageCard {
  state: Verdict['state'] | 'blocked'
  reasons: string[]
  /** Empty strings and null until known. */
  headline: string
  /** Language tag of the headline. */
  lang: string
  source: string | null
  readingMinutes: number | null
  /** Whether the reader is open over the page. */
  reading: boolean
  /** Identifier in the library; null if the page is not kept. */
  saved: string | null
}

/** Why a save failed, as a key of a message under `failure.` in the locale files. */
export type SaveFailure = SaveRefusal | Failure['kind'] | 'blocked'

/** The identifier of what was saved and whether it was there before, or why nothing was. */
export type SaveReply = { ok: true; id: string; updated: boolean } | { ok: false; kind: SaveFailure }

/** Whether the reader is open now, or why it could not be opened. */
export type ToggleReply = { ok: true; reading: boolean } | { ok: false; kind: 'blocked' }

/**
 * Every message of the extension: its request and its reply. Receivers decode a request and check its sender
 * (`request-schemas.ts`); one that does not decode is refused.
 */
export interface Messages {
  /** Detector → background. */
  'detector/report': { request: { verdict: Verdict }; reply: null }
  /** Popup → background: what is known of this tab without reading its page; null when nobody has looked at it yet. */
  'page/glance': { request: { tabId: number }; reply: PageCard | null }
  /** Popup → background: what is on this tab. */
  'page/describe': { request: { tabId: number }; reply: PageCard }
  /** Popup → background: opens the reader, or closes it. */
  'reader/toggle': { request: { tabId: number }; reply: ToggleReply }
  /** Popup → background: extracts the article of a tab and saves it. */
  'page/save': { request: { tabId: number }; reply: SaveReply }
  /** Reader → background: saves the article that it shows. */
  'article/save': { request: { article: StoredArticle }; reply: SaveReply }
  /** Reader → background: the identifier under which the sender's page is kept; null if it is not. */
  'article/find': { request: null; reply: string | null }
  /** Background → reader in a tab: opens the overlay, or closes it. */
  'overlay/toggle': { request: null; reply: ToggleReply }
  /** Background → reader in a tab: its article, without opening the overlay. */
  'overlay/describe': { request: null; reply: { extraction: StoredExtraction; reading: boolean } }
  /** Popup, library page → background. */
  'library/delete': { request: { id: string }; reply: { ok: boolean } }
  /** Popup, library page → background: undoes the deletion. */
  'library/restore': { request: { id: string }; reply: Restored }
  /** Library page → background, where an article cannot be read: sets damaged records aside and counts them. */
  'library/repair': { request: null; reply: null }
  /** Reader → background: the addresses of a picture that did not come; whether asking again may help. */
  'pictures/allow-referer': { request: { addresses: string[] }; reply: { allowed: boolean } }
  /** Reader → background: runs a conversion dictionary (`s2t.js`, `t2s.js`) in the sender's tab. */
  'script/load': { request: { direction: Direction }; reply: null }
}
