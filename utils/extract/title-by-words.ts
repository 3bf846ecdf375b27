import { findDates } from '../text/dates.ts'
import { sharedWords, wordsOf } from '../text/shared-words.ts'
import { frameOf } from './frame-lines.ts'
import { proseOf } from './prose.ts'
import { mayBeTitle, type TextLines } from './title-line.ts'

/** Part of its words that a headline shares with its story; most share half. Below the second it is of something else. */
const MIN_SHARE = 0.4
const NO_SHARE = 0.3

/** Fewer words may come in any text of the same field. */
const MIN_WORDS = 4
const FEW_WORDS = 3

/** A shorter line is the name of a channel (characters). */
const MIN_TITLE = 8

/** What stands so near above a paragraph and says so much of it needs no date. */
const NEAR = 10
const SURE_SHARE = 0.5
const SURE_WORDS = 5

/** Lines that are read for the words of a story, and lines around a headline that hold its date. */
const STORY_LINES = 40
const DATE_ABOVE = 2
const DATE_BELOW = 6

/** Lines between two paragraphs of a story, at most. */
const GAP = 4

/** Lines that are compared with the story below them: a text of nothing but titles would take long. */
const MAX_TRIES = 300

/** A short paragraph, and a line of code: 您好！首先，感谢各位的支持！ // 建立对象 */
const NO_TITLE = /[，,][^，,]*[。！!]$|^\/\/|[{};]$/

/** Longest line with the date of a story (characters). */
const MAX_DATED = 80

/** Whether a headline says anything of what these paragraphs tell. */
export function isOf(title: string, paragraphs: readonly string[]): boolean {
  const { count, share } = sharedWords(title, new Set(paragraphs.flatMap(wordsOf)))
  return share >= NO_SHARE && count >= FEW_WORDS
}

/**
 * The headline by its words, most of which come in the story below it, where the line that stands in its place says nothing
 * of the story: menus, slogans and lists of other stories stand between.
 * @param found index of the line in its place; -1 where there is none.
 * @returns the index of a line beside a date, near the story, or printed twice, that says more of the story; else `found`.
 */
export function titleByWords(text: TextLines, found: number): number {
  const { lines, stories } = text
  const first = stories.indexOf(true)
  if (first < 0) return found
  const below = (index: number) => {
    const near = lines.slice(index + 1, index + 1 + STORY_LINES)
    return near.filter((_, i) => stories[index + 1 + i])
  }
  const place = lines[found] ?? ''
  if (place.length >= MIN_TITLE && isOf(place, below(found))) return found
  // one paragraph alone may be a note
  const pair = stories.findIndex((is, i) => is && stories.slice(i + 1, i + 1 + GAP).some(Boolean))
  const end = pair < 0 ? first : pair
  const isDated = lines.slice(0, end + DATE_BELOW).map(isDateLine)
  const seen = new Set<string>()
  const candidates = lines.slice(0, end).flatMap((line, i) => {
    const comesAgain = seen.has(line)
    seen.add(line)
    const isMarked =
      comesAgain || isDated.slice(Math.max(0, i - DATE_ABOVE), i + 1 + DATE_BELOW).some(Boolean)
    const canBe =
      (isMarked || i >= end - NEAR) && line.length >= MIN_TITLE && !stories[i] && !NO_TITLE.test(line)
    return canBe && mayBeTitle(text, line) ? [{ line, i, isMarked }] : []
  })
  const prose = proseOf(lines, stories)
  const lengthOf = (from: number, to: number) =>
    lines.slice(from, to).reduce((sum, line, i) => sum + (prose[from + i] ? line.length : 0), 0)
  // a text of its author's has subheadings below its headline, a flattened page menus and notes above
  const isFlattened = frameOf(lines) !== null
  const mayStand = (i: number) => isFlattened || ((found < 0 || i < found) && i < first)
  const told = candidates.slice(-MAX_TRIES).flatMap(({ line, i, isMarked }) => {
    const paragraphs = below(i)
    const { count, share } = sharedWords(line, new Set(paragraphs.flatMap(wordsOf)))
    const isOfStory = isMarked
      ? share >= MIN_SHARE && count >= MIN_WORDS
      : share >= SURE_SHARE && count >= SURE_WORDS
    const isAbove = lengthOf(0, i) <= lengthOf(i, lines.length)
    return isOfStory && isAbove && mayStand(i) && !isQuoted(line, paragraphs) ? [{ i, count, isMarked }] : []
  })
  const marked = told.filter(({ isMarked }) => isMarked)
  // over a date a headline may say what it will in words of its own
  const others = isDated[found + 1] && found >= 0 ? [] : told
  const best = (marked.length > 0 ? marked : others).toSorted((a, b) => b.count - a.count || b.i - a.i)[0]
  return best?.i ?? found
}

/** Whether a line is the start of a paragraph, maybe cut off. */
const isQuoted = (line: string, paragraphs: readonly string[]) =>
  CUT_OFF.test(line) || paragraphs.some((paragraph) => paragraph.includes(line))
const CUT_OFF = /(?:\.{3}|…)$/

/** Whether a line holds a day and no sentence. */
const isDateLine = (line: string) =>
  line.length <= MAX_DATED && !/[。，]/.test(line) && findDates(line).length > 0
