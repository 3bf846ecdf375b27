import type { Site } from '../sites/site.ts'
import type { Reason } from './reasons.ts'

/** What the page says about the origin of the text; steps fill it in with what they move out of the body. */
export interface Provenance {
  source: string | null
  via: string[]
  authors: string[]
  editors: string[]
  originalTitle: string | null
  license: string | null
  /** The paper or agency that the first words of the story name. */
  dateline: string | null
}

/** Provenance of which nothing is known yet, an object of its own at each call. */
export const emptyProvenance = (): Provenance => ({
  source: null,
  via: [],
  authors: [],
  editors: [],
  originalTitle: null,
  license: null,
  dateline: null,
})

/** What a step is given besides the root. */
export interface CleanContext {
  /** Address of the page. */
  url: string
  /**
   * Address of a page of the site that the article is from, links to which are its own: the page's, or for a text that was
   * mirrored one of the site that had it first.
   */
  home: string
  /** What relative addresses count from: the page's address, unless the page names another. */
  base: string
  /** Title of the article, for dropping its repetition in the body. */
  title: string
  /** The lines printed with it, over and below it, which the reader shows with it. */
  headlines: readonly string[]
  /** Names of author, source and site as the page's head and its statements have them; empty where unknown. */
  names: readonly string[]
  /** When the article was published, ISO 8601 as exact as known; null where it is not. */
  published: string | null
  site: Site | null
  provenance: Provenance
  /**
   * Takes `node` out of the copy and notes where it stood (a comment stays in its place until the end). Every removal
   * goes through here.
   */
  take(node: ChildNode, reason: Reason): void
  /** Notes a change that took nothing out (an address that was rewritten). Nothing can be put back. */
  note(reason: Reason, text: string): void
}

/**
 * One step of cleaning. It works on a copy, is synchronous, reads no globals, is idempotent, and takes things out
 * only through `context.take`. `test/clean/contract.test.ts` holds every step of `steps.ts` to that.
 *
 * Steps before `normalise-blocks` see the page's own markup (classes, wrappers); steps after it see a flat list:
 * every child of the root is a `p`, heading, list, `table`, `pre`, `blockquote`, `figure` or the comment of a taken node or
 * of a break.
 */
export interface Step {
  /** A verb, the same as the file's name: `drop-link-lists`. */
  id: string
  /** Set where the step's rules are about Chinese pages; it is then left out on pages in other languages. */
  chineseOnly?: true
  run(root: Element, context: CleanContext): void
}
