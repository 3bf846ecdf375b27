import { insideGrade } from '../clean/box-kinds.ts'
import { isDataTable } from '../clean/data-table.ts'
import { isBefore } from '../dom/order.ts'
import { ownWords } from '../script/own-words.ts'
import type { PageMap } from './page-map.ts'
import type { Region } from './region.ts'

/** How much a character of frame counts against a character of sentences. Found on real pages: 0.4 to 0.9 do alike. */
const NOISE_WEIGHT = 0.6

/** What names like `main-content` (1) and `TRS_Editor` (2) are worth: a factor of the score by `insideGrade`. */
const INSIDE_BONUS = [1, 1.15, 1.7] as const

/** Characters of the shortest poem, four lines of five; without a sentence less is no text. */
const MIN_VERSE = 20

/** On a page of verse the frame's lines are as short as the text's. */
const TERSE_WEIGHT = 3

/**
 * With fewer characters of sentences, and a headline, a page is verse, a list of names or the like: lines without a stop
 * are its text. Front pages and lists have none to show.
 */
const MIN_SENTENCES = 60

/** What standing before the headline costs: a factor of the score. */
const BEFORE_HEADLINE = 0.5

/**
 * Whether a text is Chinese: mostly Han characters, and hardly any kana, of which Japanese has at least one in twenty.
 * A word of Latin script weighs as its letters, so an article may quote a lot of English.
 */
export function isChinese(text: string): boolean {
  const words = ownWords(text)
  let han = 0
  let kana = 0
  let hangul = 0
  let latin = 0
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i)
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
 * @returns null where there is no text besides the frame.
 */
export function mainContent(page: PageMap): Element | null {
  const { regions, headline } = page
  const whole = regions[0]
  if (!whole) return null
  const isTerse = whole.good < MIN_SENTENCES && headline >= 0
  if (whole.good === 0 && !isTerse) return null
  let best = whole
  let bestScore = Number.NEGATIVE_INFINITY
  for (let i = 0; i < regions.length; i++) {
    const region = regions[i] as Region
    const text = region.good + (isTerse ? region.neutral : 0)
    if (text === 0 || region.outside) continue
    const frame = isTerse ? TERSE_WEIGHT * region.noise : NOISE_WEIGHT * (region.noise + region.aside)
    const score = scoreOf(region, text - frame, i, headline)
    if (score >= bestScore) {
      best = region
      bestScore = score
    }
  }
  if (best.good === 0 && (bestScore <= 0 || best.neutral < MIN_VERSE)) return null
  return withOpening(withSiblings(wholeTable(best.element)))
}

/** The table of data of which an element is rows: without it nothing tells that they are. */
function wholeTable(content: Element): Element {
  const table = /^(?:TBODY|TR)$/.test(content.tagName) ? content.closest('table') : null
  return table && isDataTable(table) && !table.querySelector('h1') ? table : content
}

/** What goes on behind a paragraph. */
const GOES_ON = /^(?:P|UL|OL|BLOCKQUOTE|TABLE|H[2-6])$/

/**
 * The box around a paragraph, where the article is more than the paragraph: text goes on behind it (in a short text with
 * lists one link outside the paragraph is enough for it to outweigh its box), a picture stands in front of it as in a
 * gallery of a page a picture, or the box adds its pictures and no text.
 */
function withSiblings(content: Element): Element {
  const parent = content.parentElement
  if (content.tagName !== 'P' || !parent || parent.tagName === 'BODY') return content
  if (parent.querySelector('img') && parent.textContent?.trim() === content.textContent?.trim()) return parent
  const above = content.previousElementSibling
  if (above?.querySelectorAll('img').length === 1 && !above.textContent?.trim() && opensBox(above))
    return parent
  for (let node = content.nextElementSibling; node; node = node.nextElementSibling)
    if (GOES_ON.test(node.tagName) && !node.querySelector('a') && /\S/.test(node.textContent ?? ''))
      return parent
  return content
}

/** Whether no link stands in front of a block in its box. */
function opensBox(block: Element): boolean {
  for (let node = block.previousElementSibling; node; node = node.previousElementSibling)
    if (node.querySelector('a')) return false
  return true
}

/** The first words of a report: 【青石報專訊】…, 青石社5月20日电…, 〔記者王曉明／青石報導〕…. */
const OPENING =
  /^(?:[【〔[][^】〕\]]{0,20}(?:[讯訊电電]|[报報][道导導])[】〕\]]|\p{Script=Han}{2,8}\d{1,2}月\d{1,2}日[电電讯訊])/u

/** A shorter text is a line of the head (characters). */
const MIN_OPENING = 40

/** Names of the box of a first paragraph, which is no summary. */
const PREFACE = /^(?:post[-_])?(?:preface|introduction)$/i
/** A shorter one is a subtitle (characters). */
const MIN_PREFACE = 20

/** Boxes around the text in which its first paragraph may stand apart. */
const LEVELS = 2

/** The box around a text whose first paragraph stands in a box of its own in front: Ming Pao's `upper` and `lower`. */
function withOpening(content: Element): Element {
  let inner = content
  for (let level = 0; level < LEVELS; level++) {
    const parent = inner.parentElement
    if (!parent || inner.tagName === 'BODY') break
    for (let node = inner.previousElementSibling; node; node = node.previousElementSibling) {
      const text = node.childElementCount < 20 ? (node.textContent ?? '').trim() : ''
      const isPreface = [...node.classList, node.id].some((name) => PREFACE.test(name)) && /。/.test(text)
      if (opensReport(text) || (isPreface && text.length >= MIN_PREFACE)) return parent
    }
    inner = parent
  }
  return content
}

/** Boxes whose lines are teasers of other stories, which begin alike. */
const TEASERS = 'aside,li,a'

/**
 * A report's first paragraph that stands apart with the headline, in the page's head before the text: the only block behind
 * the `h1` that begins as reports do.
 */
export function openingParagraph(content: Element): Element | null {
  let inner: Element | null = content
  for (let level = 0; level < LEVELS && inner && inner.tagName !== 'BODY'; level++) {
    for (let head = inner.previousElementSibling; head; head = head.previousElementSibling) {
      const headline = head.querySelector('h1')
      if (!headline) continue
      const [opening, second] = [...head.querySelectorAll('p,div,blockquote')].filter(
        (block) =>
          isBefore(headline, block) &&
          !block.querySelector('p,div,blockquote') &&
          !block.closest(TEASERS) &&
          /。/.test(block.textContent ?? '') &&
          opensReport((block.textContent ?? '').trim()),
      )
      return second ? null : (opening ?? null)
    }
    inner = inner.parentElement
  }
  return null
}

const opensReport = (text: string) => text.length >= MIN_OPENING && OPENING.test(text)

function scoreOf(region: Region, value: number, index: number, headline: number): number {
  if (value <= 0) return value
  const inside = INSIDE_BONUS[insideGrade(region.element)]
  const before = headline >= 0 && index < headline && region.end <= headline ? BEFORE_HEADLINE : 1
  return value * inside * before
}
