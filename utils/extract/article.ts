import type { ArticleImage } from '../images/article-image.ts'
import type { Script } from '../script/script.ts'
import type { SafeHtml } from './sanitize.ts'

export type { ArticleImage }

/** One thing that a step took out of the page, with what is needed to list it and to put it back. */
export interface Trace {
  /**
   * Identifier of the step that took it, the same as `Step.id`; no steps are `cut-content` (what stood outside the story),
   * `repair-script`, and `show-pictures` (those that failed while the reader is open).
   */
  step: string
  /** Why: one of `clean/reasons.ts`, in the record of another version maybe one that this one has no words for. */
  reason: string
  /** Visible text of what was taken; for a picture or a player what it is called, or its address. At most 500 characters. */
  text: string
  /** Index in `Article.blocks` of the block in front of which it stood; `blocks.length` is the end. */
  place: number
  /** Its markup, sanitized; null where there is nothing to put back (an address was rewritten, a player taken out). */
  html: SafeHtml | null
}

/** The text before script repair, kept only where repair changed something. */
export interface FoundText {
  title: string
  html: SafeHtml
}

/** An article as its author wrote it, with what the page said about where it came from. */
export interface Article {
  /**
   * Canonical address of the page: its own, absolute, without tracking parameters or fragment. What a page declares as
   * canonical is not believed: it could name, and so replace, a kept article of another page.
   */
  url: string
  title: string
  /** The line over the headline that leads up to it (引题), and the one below it that goes on (副题), as newspapers print them. */
  kicker: string | null
  deck: string | null
  /** The title under which the text first appeared (原标题), when the page names another one. */
  originalTitle: string | null
  authors: string[]
  editors: string[]
  /** Who published the text first (来源), without the label. */
  source: string | null
  /**
   * Who else the page names as a publisher of the text: another source, a reposter, the paper that printed it. A page
   * does not tell who had it from whom.
   */
  via: string[]
  /** ISO 8601, as exact as the page is: a date, a local date and time, or with an offset when that is known. */
  published: string | null
  modified: string | null
  /** The note on rights found on the page (版权归原作者所有 …). */
  license: string | null
  /** Name of the site, for lists where `source` is unknown. */
  siteName: string | null
  /** BCP 47 tag of the text: zh-Hans, zh-Hant, ja, en …; `und` when unknown. */
  lang: string
  script: Script
  html: SafeHtml
  /**
   * Text of the story, one string a block in reading order; a line break inside a block is `\n`. Captions are left out
   * (`html` and `images` have them) unless they make up more than a quarter of the text: then they are the story.
   */
  blocks: string[]
  images: ArticleImage[]
  /** Minutes, at least 1: 400 Han characters or 220 words of other scripts a minute. */
  readingMinutes: number
  /** Pages that it was put together from: 1 unless `mergePages` joined more. */
  pages: number
  trace: Trace[]
  found: FoundText | null
}

/**
 * Why there is no article. `kind` is the key of a message under `failure.` in the locale files:
 * `empty` (nothing to read), `noArticle` (text, but no article).
 */
export interface Failure {
  kind: 'empty' | 'noArticle'
}

export type Extraction = { ok: true; article: Article } | { ok: false; failure: Failure }
