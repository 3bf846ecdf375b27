import type { PageFacts } from './page-facts.ts'

/** What the detector says of a page: `maybe` offers reading without lighting up the toolbar. */
export type PageState = 'article' | 'maybe' | 'no'

/** The detector's answer. */
export interface Verdict {
  state: PageState
  /** Sum of the weights of the signals that fired. */
  score: number
  /**
   * Identifiers of those signals, those that speak for the answer first, the strongest in front; each is a message
   * key under `signal.` in the locale files.
   */
  reasons: string[]
}

/** One reason for or against an article. */
export interface Signal {
  /** Key of its message under `signal.` in the locale files. */
  id: string
  /** Negative against. */
  weight: number
  fires: (page: PageFacts) => boolean
}
