import type { Site } from '../sites/site.ts'

/** What the page says about the origin of the text; steps fill it in with what they move out of the body. */
export interface Provenance {
  source: string | null
  via: string[]
  authors: string[]
  editors: string[]
  originalTitle: string | null
  license: string | null
}

/** What a step is given besides the root. */
export interface CleanContext {
  /** Address of the page, for resolving relative addresses. */
  url: string
  /** Title of the article, for dropping its repetition in the body. */
  title: string
  site: Site | null
  provenance: Provenance
  /**
   * Takes `node` out of the copy and notes where it stood. Every removal goes through here.
   * @param reason message key under `reason.` in the locale files.
   */
  take(node: ChildNode, reason: string): void
  /** Notes a change that took nothing out (an address that was rewritten). Nothing can be put back. */
  note(reason: string, text: string): void
}

/**
 * One step of cleaning. It works on a copy, is synchronous, reads no globals, is idempotent, and takes things out
 * only through `context.take`. `test/clean/contract.test.ts` holds every step of `steps.ts` to that.
 */
export interface Step {
  /** A verb, the same as the file's name: `drop-share-bars`. */
  id: string
  run(root: Element, context: CleanContext): void
}
