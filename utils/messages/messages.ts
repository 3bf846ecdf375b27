import type { Verdict } from '../detect/signal.ts'
import type { Article, Extraction } from '../extract/article.ts'

/** What the popup's page card shows. `blocked`: a browser page, a store, a PDF viewer: no script can run there. */
export interface PageCard {
  state: Verdict['state'] | 'blocked'
  reasons: string[]
  /** Empty strings and null until known. */
  headline: string
  source: string | null
  readingMinutes: number | null
  /** Whether the reader is open over the page. */
  reading: boolean
  /** When the page was saved, milliseconds since 1970; null if it is not in the library. */
  savedAt: number | null
}

/** Why a save failed, as a key of a message under `failure.` in the locale files. */
export type SaveFailure =
  | 'full'
  | 'writeFailed'
  | Extract<Extraction, { ok: false }>['failure']['kind']
  | 'blocked'

export type SaveReply = { ok: true; id: string; updated: boolean } | { ok: false; kind: SaveFailure }

/**
 * Every message of the extension: its request and its reply. Receivers decode what they get (`decode.ts`) and
 * check the sender; a message that does not decode is refused.
 */
export interface Messages {
  /** Detector → background. */
  'detector/report': { request: { verdict: Verdict }; reply: null }
  /** Popup → background: what is on this tab. */
  'page/describe': { request: { tabId: number }; reply: PageCard }
  /** Popup → background: opens the reader, or closes it. */
  'reader/toggle': {
    request: { tabId: number }
    reply: { ok: true; reading: boolean } | { ok: false; kind: SaveFailure }
  }
  /** Popup → background: extracts the article of a tab and saves it. */
  'page/save': { request: { tabId: number }; reply: SaveReply }
  /** Reader → background: saves the article that it shows. */
  'article/save': { request: { article: Article }; reply: SaveReply }
  /** Background → reader in a tab. */
  'reader/describe': { request: null; reply: { extraction: Extraction; reading: boolean } }
  /** Popup, library page → background. */
  'library/delete': { request: { id: string }; reply: { ok: boolean } }
  /** Popup, library page → background: undoes the deletion. */
  'library/restore': { request: { id: string }; reply: { ok: boolean } }
  /** Reader → background: runs a conversion dictionary (`s2t.js`, `t2s.js`) in the sender's tab. */
  'script/load': { request: { direction: 's2t' | 't2s' }; reply: { ok: boolean } }
}
