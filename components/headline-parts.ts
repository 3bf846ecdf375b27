/** A space between two Chinese halves of a headline stands for a mark; around numbers and Latin words it is only a gap. */
const SPACE = /(?<=[\p{Script=Han}\p{Pe}\p{Pf}！？])[ \u3000]+(?=[\p{Script=Han}\p{Ps}\p{Pi}])/u.source

/** The space behind a bar, which divides a column from what stands in it: 主厨精选 | 完美便当. */
const BEHIND_BAR = /(?<=\s[|｜丨])[ \u3000]+(?=\S)/u.source

/** The end of a clause: a mark with which no line begins, or a dash. 12：10 has none. */
const CLAUSE = /(?<=[，：；。！？]|——)(?![\s—\p{Pe}\p{Pf}\p{Po}]|$|(?<=\d：)\d)/u.source

const PARTING = new RegExp(`(${SPACE}|${BEHIND_BAR})|${CLAUSE}`, 'gu')

/** Shorter than this, what is parted is a name or a label. */
const SHORTEST_PART = 4

/** A part of a headline that is set on one line where it fits, and the space behind it. */
export interface HeadlinePart {
  part: string
  space: string
}

/**
 * The parts of a headline: its clauses, and what a space parts. What is in brackets or quoted stays together, and a label
 * with what it is said of: 快讯：桥通了.
 */
export function headlineParts(text: string): HeadlinePart[] {
  const parts: HeadlinePart[] = []
  let start = 0
  for (const { index, 1: space = '' } of text.matchAll(PARTING)) {
    const part = text.slice(start, index)
    const isShort = part.length < SHORTEST_PART || text.length - index - space.length < SHORTEST_PART
    if (isShort || isOpen(part)) continue
    parts.push({ part, space })
    start = index + space.length
  }
  return [...parts, { part: text.slice(start), space: '' }]
}

/** Whether a bracket or a quotation is open at the end of a text. */
const isOpen = (text: string) =>
  (text.match(/[\p{Ps}\p{Pi}]/gu)?.length ?? 0) > (text.match(/[\p{Pe}\p{Pf}]/gu)?.length ?? 0)
