/**
 * The marks that reposting leaves around a Chinese article: who published it, who wrote and edited it, under which
 * title it appeared first, whose rights it notes. They are read as a grammar, not as a list of sentences:
 *
 *     line   = { filler | bracket | date | mark } | separator | licence note
 *     mark   = label separator value | value label            ("来源：新华社" | "嘉峪关市委政法委 供稿")
 *
 * A line is either marks from end to end or no mark line at all, so that a sentence of the story that mentions 来源 or
 * 编辑 stays.
 */
export interface RepostMarks {
  /** Publishers named as the source, the first one first: 原载 before 来源 before 转自. */
  sources: string[]
  authors: string[]
  editors: string[]
  originalTitle: string | null
  /** The note on rights, as printed. */
  license: string | null
  /** Dates among the marks as ISO 8601. */
  dates: string[]
  /** Whether the line is only a divider or an end mark (`--`, END, 完). */
  separator: boolean
}

/** Marks that say nothing, to be filled. */
export const noMarks = (): RepostMarks => ({
  sources: [],
  authors: [],
  editors: [],
  originalTitle: null,
  license: null,
  dates: [],
  separator: false,
})
