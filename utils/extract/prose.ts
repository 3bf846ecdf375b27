/** Shorter paragraphs of a story, by their full stop (characters). */
const MIN_PROSE = 20
const FULL_STOP = /。[”"’』」）)】\]]{0,3}$/

/** Which lines are prose: the paragraphs of a story, and shorter ones that end as they do. */
export const proseOf = (lines: readonly string[], paragraphs: readonly boolean[]): boolean[] =>
  lines.map((line, i) => paragraphs[i] === true || (line.length >= MIN_PROSE && FULL_STOP.test(line)))
