import { insideGrade } from '../clean/box-kinds.ts'
import type { LetterCount, PageMap, Region } from './page-map.ts'

/** Where the article is, and how sure that is. */
export interface MainContent {
  element: Element
  /** Characters of sentences in it. */
  length: number
  /** Part of the page's sentences that stands in it, 0 to 1. */
  share: number
}

/** How much a character of frame counts against a character of sentences. Found on real pages: 0.4 to 0.9 do alike. */
const NOISE_WEIGHT = 0.6

/** What names like `main-content` (1) and `TRS_Editor` (2) are worth: a factor of the score by `insideGrade`. */
const INSIDE_BONUS = [1, 1.15, 1.7] as const

/** What standing before the headline costs: a factor of the score. */
const BEFORE_HEADLINE = 0.5

/** Whether the sentences of a page are Chinese. Japanese pages have kana, at least one character in twenty. */
export function isChinese({ han, kana, hangul, latin }: LetterCount): boolean {
  return han > 0 && kana < 0.05 * (kana + han) && hangul < han && latin < 4 * han
}

/**
 * Finds the element that holds a Chinese article: the one whose sentences outweigh its frame by most. A wrapper adds
 * nothing but frame, so the tight container wins; an article in several boxes wins in their common parent.
 * @returns null where there are no sentences at all.
 */
export function mainContent(page: PageMap): MainContent | null {
  const { regions, headline } = page
  const whole = regions[0]
  if (!whole || whole.good === 0) return null
  let best = whole
  let bestScore = Number.NEGATIVE_INFINITY
  for (let i = 0; i < regions.length; i++) {
    const region = regions[i] as Region
    if (region.good === 0) continue
    const score = scoreOf(region, i, headline)
    if (score >= bestScore) {
      best = region
      bestScore = score
    }
  }
  return { element: best.element, length: best.good, share: best.good / whole.good }
}

function scoreOf(region: Region, index: number, headline: number): number {
  const value = region.good - NOISE_WEIGHT * region.noise
  if (value <= 0) return value
  const inside = INSIDE_BONUS[insideGrade(region.element)]
  const before = headline >= 0 && index < headline && region.end <= headline ? BEFORE_HEADLINE : 1
  return value * inside * before
}
