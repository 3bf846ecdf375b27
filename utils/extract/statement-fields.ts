/** What the head of a page says about its article, each list in order of trust, values as written. */
export interface Statements {
  titles: string[]
  authors: string[]
  sources: string[]
  published: string[]
  modified: string[]
  siteNames: string[]
  /** Channels of the site in which it stands. */
  sections: string[]
}

/** One of the things that are stated. */
export type StatementField = keyof Statements

/** Longest value that is a statement (characters); longer ones are texts. */
export const LONGEST_STATEMENT = 300

/** Templates that were not filled in, and placeholders. */
const UNFILLED = /^(?:<|\{\{|\$\{|null$|undefined$|none$|n\/a$|title$)/i

/** Whether a value, on one line, states anything. */
export const isStatement = (value: string) =>
  value !== '' && value.length <= LONGEST_STATEMENT && !UNFILLED.test(value)

/** A head that says nothing. */
export const noStatements = (): Statements => ({
  titles: [],
  authors: [],
  sources: [],
  published: [],
  modified: [],
  siteNames: [],
  sections: [],
})
