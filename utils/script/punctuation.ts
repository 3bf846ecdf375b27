/** Half-width marks and the full-width ones that Chinese text has in their place. */
const fullWidth: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' }

/** A half-width mark behind a Chinese character or a closing mark, with those that stand behind it: "真的吗??!". */
const halfWidthMarks = /(?<=[\p{Script=Han}”’」』》）)%％])[,:;?!]+/gu

/** A pair of half-width brackets with Chinese inside; f(x) and (2020) stay. */
const halfWidthPair = /\(([^()\n]{1,200})\)/g

const han = /\p{Script=Han}/u
const fullWidthMark = /(?<=\p{Script=Han})[，：；？！]/gu

/**
 * Whether a page writes Chinese with half-width marks throughout: at least five of them behind Chinese characters,
 * and at least four of five. Single slips are the author's. Measured on the pages of five documents.
 * @param texts all texts of the page, after glosses are gone.
 */
export function needsFullWidth(texts: readonly string[]): boolean {
  let half = 0
  let full = 0
  for (const text of texts) {
    half += text.match(halfWidthMarks)?.length ?? 0
    full += text.match(fullWidthMark)?.length ?? 0
  }
  return half >= 5 && half >= 0.8 * (half + full)
}

/** Writes the marks of a Chinese text in full width. Every character keeps its place. */
export function toFullWidth(text: string): string {
  const inner = text.replace(halfWidthPair, (pair, inside: string) =>
    han.test(inside) ? `（${inside}）` : pair,
  )
  // a pair around others
  if (inner !== text) return toFullWidth(inner)
  return inner.replace(halfWidthMarks, (marks, offset: number, whole: string) =>
    isPartOfNumber(whole, offset) || /^[:;]-?(?:\)|\((?![^()]*\)))/.test(whole.slice(offset))
      ? marks
      : Array.from(marks, (mark) => fullWidth[mark]).join(''),
  )
}

/** 占50%:30% keeps its colon; so does what stands before // of an address. */
function isPartOfNumber(text: string, offset: number): boolean {
  return (
    (/[%％)]/.test(text[offset - 1] ?? '') && /\d/.test(text[offset + 1] ?? '')) ||
    text.startsWith('//', offset + 1)
  )
}
