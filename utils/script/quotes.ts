/** Curly quotes of the mainland and corner brackets of Taiwan and Hong Kong: outer and inner pairs. */
const toCorner: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' }
const toCurly: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(toCorner).map(([curly, corner]) => [corner, curly]),
)

const han = /\p{Script=Han}/u

/**
 * Writes quotation marks the way of the script: corner brackets in Traditional, curly quotes in Simplified. Of curly quotes
 * only pairs with Chinese inside change, so “Hello” and the apostrophe of it’s stay. The length stays the same.
 */
export function convertQuotes(text: string, to: 'hans' | 'hant'): string {
  if (to === 'hans') return text.replace(/[「」『』]/g, (mark) => toCurly[mark] as string)
  const swap = (quoted: string) =>
    han.test(quoted)
      ? (toCorner[quoted.at(0) as string] as string) + quoted.slice(1, -1) + toCorner[quoted.at(-1) as string]
      : quoted
  return text.replace(/“[^“”]*”/g, swap).replace(/‘[^‘’]*’/g, swap)
}
