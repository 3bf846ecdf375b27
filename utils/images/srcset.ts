/** One candidate of a `srcset`. */
export interface SrcsetCandidate {
  /** As written, not resolved. */
  url: string
  /** Pixels by a `w` descriptor; null where there is none. */
  width: number | null
  /** By an `x` descriptor; 1 where there is none. */
  density: number
}

/**
 * Reads a `srcset` by the algorithm of the HTML standard ("parse a srcset attribute"), so that commas inside
 * addresses (`w_100,h_100`, `data:…;base64,…`) stay in them. Candidates with descriptors that the standard calls
 * errors are left out.
 */
export function parseSrcset(text: string): SrcsetCandidate[] {
  const candidates: SrcsetCandidate[] = []
  let at = 0
  while (at < text.length) {
    while (at < text.length && (isSpace(text, at) || text[at] === ',')) at++
    const start = at
    while (at < text.length && !isSpace(text, at)) at++
    let url = text.slice(start, at)
    if (!url) break
    let descriptors = ''
    if (url.endsWith(',')) {
      url = trimCommas(url)
    } else {
      const from = at
      let depth = 0
      while (at < text.length && (depth > 0 || text[at] !== ',')) {
        if (text[at] === '(') depth++
        else if (text[at] === ')' && depth > 0) depth--
        at++
      }
      descriptors = text.slice(from, at)
    }
    const candidate = readDescriptors(url, descriptors)
    if (candidate) candidates.push(candidate)
  }
  return candidates
}

/** ASCII white space of the HTML standard: tab, line feed, form feed, carriage return, space. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || code === 9 || code === 10 || code === 12 || code === 13
}

function trimCommas(url: string): string {
  let end = url.length
  while (url[end - 1] === ',') end--
  return url.slice(0, end)
}

function readDescriptors(url: string, text: string): SrcsetCandidate | null {
  const candidate: SrcsetCandidate = { url, width: null, density: 1 }
  for (const descriptor of text.split(/\s/)) {
    if (!descriptor) continue
    const value = Number(descriptor.slice(0, -1))
    if (!(value >= 0)) return null
    if (descriptor.endsWith('w') && value > 0) candidate.width = value
    else if (descriptor.endsWith('x')) candidate.density = value
    else if (!descriptor.endsWith('h')) return null
  }
  return candidate
}

/** Width in pixels that fills the reader's column on a screen of double density; more only costs time. */
const ENOUGH_WIDTH = 1600

/**
 * The candidates, best for the reader's column first: the smallest that fills it, then the larger, then the
 * smaller ones.
 */
export function rankSrcset(candidates: SrcsetCandidate[]): string[] {
  // 800 CSS pixels stand for a candidate that only states a density.
  const pixels = ({ width, density }: SrcsetCandidate) => width ?? density * 800
  const enough = candidates.filter((c) => pixels(c) >= ENOUGH_WIDTH).sort((a, b) => pixels(a) - pixels(b))
  const less = candidates.filter((c) => pixels(c) < ENOUGH_WIDTH).sort((a, b) => pixels(b) - pixels(a))
  return [...enough, ...less].map(({ url }) => url)
}
