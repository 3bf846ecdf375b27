/** What is known of one element of the page. Sums run over the whole subtree; all lengths are in characters. */
export interface Region {
  element: Element
  /** Index of the parent's region; -1 at the root. */
  parent: number
  /** Index after the last region of the subtree: regions stand in document order. */
  end: number
  /** Text of sentences. */
  good: number
  /** Links, boilerplate and what stands in boxes for comments, lists and the like. */
  noise: number
  /** Links in short lines: frame, but on a page of verse or names. */
  aside: number
  /** Lines that are a link and nothing else, or begin with a headline in one. */
  links: number
  /** Short lines that could be either: subheadings, verse, names. */
  neutral: number
  /** Inside a box that is no part of the article. */
  outside: boolean
}

/** The sum of all values in front of each index; the last one is that of all. */
export function sumsBefore(values: readonly number[]): number[] {
  const sums = [0]
  for (const value of values) sums.push((sums[sums.length - 1] as number) + value)
  return sums
}

/** Characters of sentences of some lines, or of some regions before they are summed up. */
export const goodIn = (parts: readonly Pick<Region, 'good'>[]): number =>
  parts.reduce((sum, { good }) => sum + good, 0)
