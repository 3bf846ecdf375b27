import { insideGrade } from '../clean/box-kinds.ts'
import type { PageMap, Region } from './page-map.ts'

/** How much a character of frame counts against a character of sentences. Found on real pages: 0.4 to 0.9 do alike. */
const NOISE_WEIGHT = 0.6

/** What names like `main-content` (1) and `TRS_Editor` (2) are worth: a factor of the score by `insideGrade`. */
const INSIDE_BONUS = [1, 1.15, 1.7] as const

/** What standing before the headline costs: a factor of the score. */
const BEFORE_HEADLINE = 0.5

/**
 * Whether a text is Chinese: mostly Han characters, and hardly any kana, of which Japanese has at least one in twenty.
 * A word of Latin script weighs as its letters, so an article may quote a lot of English.
 */
export function isChinese(text: string): boolean {
  let han = 0
  let kana = 0
  let hangul = 0
  let latin = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x3400 && code <= 0x9fff) han++
    else if (code >= 0x3041 && code <= 0x30fa) kana++
    else if (code >= 0xac00 && code <= 0xd7a3) hangul++
    else if ((code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x1fff)) latin++
  }
  return han > 0 && kana < 0.05 * (kana + han) && hangul < han && latin < 4 * han
}

/**
 * Finds the element that holds a Chinese article: the one whose sentences outweigh its frame by most. A wrapper adds
 * nothing but frame, so the tight container wins; an article in several boxes wins in their common parent.
 * @returns null where there are no sentences at all.
 */
export function mainContent(page: PageMap): Element | null {
  const { regions, headline } = page
  const whole = regions[0]
  if (!whole || whole.good === 0) return null
  let best = whole
  let bestScore = Number.NEGATIVE_INFINITY
  for (let i = 0; i < regions.length; i++) {
    const region = regions[i] as Region
    if (region.good === 0 || region.outside) continue
    const score = scoreOf(region, i, headline)
    if (score >= bestScore) {
      best = region
      bestScore = score
    }
  }
  return best.element
}

function scoreOf(region: Region, index: number, headline: number): number {
  const value = region.good - NOISE_WEIGHT * region.noise
  if (value <= 0) return value
  const inside = INSIDE_BONUS[insideGrade(region.element)]
  const before = headline >= 0 && index < headline && region.end <= headline ? BEFORE_HEADLINE : 1
  return value * inside * before
}
