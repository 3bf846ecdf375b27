/** What the detector says of a page: `maybe` offers reading without lighting up the toolbar. */
export type PageState = 'article' | 'maybe' | 'no'

/** The detector's answer. */
export interface Verdict {
  state: PageState
  /** Sum of the weights of the signals that fired. */
  score: number
  /** Identifiers of those signals, strongest first; each is a message key under `signal.` in the locale files. */
  reasons: string[]
}
