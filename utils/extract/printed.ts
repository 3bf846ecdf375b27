/** What a part of the page prints about its article. */
export interface Printed {
  sources: string[]
  /** Names beside the headline without a label: of the account or the paper, less sure than `sources`. */
  accounts: string[]
  /** Those of `accounts` that the markup calls an author or a user. */
  users: string[]
  /** Those of `accounts` that a menu above has as well. */
  channels: string[]
  /** The paper of a reporter, "青石日报记者 王晓明"; null without one. */
  newsroom: string | null
  authors: string[]
  /** Who took the pictures, by lines that name nobody else. */
  photographers: string[]
  editors: string[]
  originalTitle: string | null
  /** What a line below the text says of the rights in it. */
  license: string | null
  /** ISO 8601 as exact as printed. */
  published: string | null
  modified: string | null
  /** The day on which an office signed the paper, 成文日期 or below its name; it may be weeks before it was published. */
  signed: string | null
  /** The day of the paper that the text is from: "原载《青石日报》1937年8月13日". */
  reprinted: string | null
  /** Month and day, `07-16` or `07-16T14:43`, where the year is not printed. */
  monthDay: string | null
  /** People whose names stand alone on a line where a by-line stands. */
  people: string[]
  /** Lines beside a date that hold a name of two to twelve letters and nothing else: of the site, or of its channel. */
  beside: string[]
  /** Local time computed from "3小时前". */
  relative: string | null
}

export const nothingPrinted = (): Printed => ({
  sources: [],
  accounts: [],
  users: [],
  channels: [],
  newsroom: null,
  authors: [],
  photographers: [],
  editors: [],
  originalTitle: null,
  license: null,
  published: null,
  modified: null,
  signed: null,
  reprinted: null,
  monthDay: null,
  people: [],
  beside: [],
  relative: null,
})
