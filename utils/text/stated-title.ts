import { findDates } from './dates.ts'
import { labelHere } from './find-label.ts'
import { readMarks } from './read-marks.ts'
import { fold, foldedStart } from './space.ts'
import { mayHavePrefix, tidyTitle } from './title.ts'
import { isNoHeadline, isOverDate, LONGEST_TITLE, MIN_TITLE, type TitleCandidate } from './title-candidate.ts'
import { toSimplified } from './to-simplified.ts'

/** What the head says the title is. */
export interface Statement {
  text: string
  /** The text, folded. */
  key: string
  /** The text without the names of the site, and this folded. */
  title: string
  stripped: string
}

/** Index of the text that agrees best with a statement; -1 without one. */
export function statedLine(
  candidates: readonly TitleCandidate[],
  statements: readonly Statement[],
  sites: ReadonlySet<string>,
): number {
  const letters = new Set(statements.map(({ key, stripped }) => key + stripped).join(''))
  let best = -1
  let bestScore = 0
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.text.length > LONGEST_TITLE) continue
    // a line that begins with a letter of no statement is told apart without folding
    const start = mayHavePrefix(candidate.text) ? null : foldedStart(candidate.text)
    if (start !== null && !letters.has(start)) continue
    const key = fold(headlineOf(candidate.text, statements))
    if (key.length < 2 || sites.has(key)) continue
    const isOver = () => isOverDate(candidates, index)
    const score = Math.max(0, ...statements.map((statement) => agreement(candidate, key, statement, isOver)))
    if (score <= bestScore || isNoHeadline(candidate.text)) continue
    // 讣告 is short, but a heading over the date
    const isSure = candidate.heading === 1 || (candidate.heading !== null && isOver())
    if (score >= 8 || isSure) {
      best = index
      bestScore = score
    }
  }
  return best
}

/**
 * How well a text agrees with a statement: the longer the better, headings and what is called a title before the rest.
 * @param key the candidate's text, folded.
 * @param isOver whether it stands over a date.
 * @returns 0 where it does not.
 */
function agreement(
  candidate: TitleCandidate,
  key: string,
  { text, key: statement, stripped }: Statement,
  isOver: () => boolean,
): number {
  // most texts have nothing to do with it
  if (!statement.includes(key) && !(stripped !== '' && key.startsWith(stripped))) return 0
  const { heading, named, linked, leadsHome } = candidate
  const rank = heading === null ? 0 : Math.max(1, 7 - 2 * heading)
  // an `h1` may be a link to the article itself
  const leadsAway = linked && (heading !== 1 || leadsHome)
  const bonus = rank + (named ? 3 : 0) - (leadsAway ? 4 : 0)
  const isShort = key.length < 5 && (heading ?? 9) > 3
  if (key === stripped && !isShort) return key.length + 8 + bonus
  if (statement.startsWith(key) && !isShort && endsAPart(text, key.length)) return key.length + 4 + bonus
  if (statement.includes(key) && key.length >= 5 && key.length * 4 >= statement.length)
    return key.length - 4 + bonus
  // a statement that was cut off: 163's og:title ends at a quotation mark, others' where the second line begins
  const isCut =
    key.length <= 80 &&
    stripped.length >= MIN_TITLE &&
    key.startsWith(stripped) &&
    (heading !== null ||
      endsHeadline(candidate.text, stripped.length) ||
      (named && /^\s/.test(candidate.text.slice(indexBehind(candidate.text, stripped.length))) && isOver()))
  return isCut ? stripped.length + 4 + bonus : 0
}

/** The headline in a text of the page: without the column in front of it and the time behind it that no statement has. */
export const headlineOf = (text: string, statements: readonly Statement[]): string =>
  withoutColumn(withoutTime(tidyTitle(text), statements), statements)

/** The column in front of a headline, in a forum's brackets: "[转载] 渡口停航三天"; 【之三】 tells parts apart. */
const COLUMN = /^[[【][^\]】\d上中下〇一二三四五六七八九十]{1,8}[\]】]\s?/

/** A headline without the column in front of it, where a statement begins behind that. */
function withoutColumn(text: string, statements: readonly Statement[]): string {
  const title = text.replace(COLUMN, '')
  const key = title === text ? '' : fold(title)
  return key !== '' && statements.some((statement) => statement.key.startsWith(key)) ? title : text
}

/** A headline stands over at most so many lines. */
const MAX_LINES = 3

/** Whether a text is a stated title, that `<br>` breaks into lines or that has the names of the site or another tail behind it. */
export function isWhole(candidates: readonly TitleCandidate[], index: number, statement: Statement): boolean {
  const { stripped } = statement
  const { text } = candidates[index] as TitleCandidate
  const key = fold(text)
  if (key === statement.key && stripped.length >= MIN_TITLE && stripped.length < key.length) return true
  if (stripped.length >= MIN_TITLE && key.length > stripped.length && key.startsWith(stripped))
    return endsHeadline(text, stripped.length)
  return Array.from({ length: MAX_LINES }, (_, above) => index - above).some((first) =>
    isInLines(candidates, first, index, statement),
  )
}

/** Whether lines from `first` on, `index` among them, are a stated title together. */
function isInLines(
  candidates: readonly TitleCandidate[],
  first: number,
  index: number,
  { text, stripped }: Statement,
): boolean {
  let joined = ''
  for (let line = first; line < first + MAX_LINES && stripped.startsWith(joined); line++) {
    const [above, own] = [candidates[line - 1], candidates[line]]
    // 渡口的早晨 | 雾散以后: an h1 and its deck, the column or who wrote it
    const isParted = joined !== '' && /^\s*[|｜_\-–—]/.test(text.slice(indexBehind(text, joined.length)))
    const isBesideHeading = (above?.heading === 1) !== (own?.heading === 1)
    if (joined !== '' && (own?.dated || (isParted && isBesideHeading))) return false
    joined += fold(candidates[line]?.text ?? '')
    if (joined === stripped) return line >= index && line > first
  }
  return false
}

/** "2024-07-16 08:30", "2024年7月16日": on the line of a headline. */
const TIME = String.raw`(?:19|20)\d{2}[年\-/.]\d{1,2}[月\-/.]\d{1,2}日?(?:\s?\d{1,2}:\d{2}(?::\d{2})?)?`

/** The time behind a headline, in its element: "渡口的早晨 2024-07-16 08:30", "渡口的早晨发布时间：2024-07-16 浏览：12". */
const TIME_BEHIND = new RegExp(
  String.raw`\s${TIME}$|(?:发布|發佈|发表|發表)(?:时间|時間|日期)[:：] ?${TIME}(?:\s[^，。]{0,40})?$`,
)

/** A headline without the time behind it, where a statement has it so; 山城天气 2024-07-16 may be stated whole. */
function withoutTime(text: string, statements: readonly Statement[]): string {
  const title = text.replace(TIME_BEHIND, '')
  const isStated = (part: string) => statements.some(({ key }) => key.includes(fold(part)))
  return title !== text && isStated(title) && !isStated(text) ? title : text
}

/** What pages print behind the headline and no title has: the number of the picture, the channel. */
const TAIL =
  /^ ?[（([【] ?(?:\d{1,3} ?[/／] ?\d{1,3}|国[内际]|经济|财经|[港要]闻|两岸|中国|体育|娱乐|社会|[地房]产|即时|海外) ?[)）\]】]$/

/** Whether nothing of the headline stands behind its first `letters` letters: "…通车 (1/22)", "…通车 时间：2024-05-20". */
function endsHeadline(text: string, letters: number): boolean {
  const rest = text.slice(indexBehind(text, letters))
  if (TAIL.test(toSimplified(rest))) return true
  const behindTime = rest.trim().replace(TIME_AHEAD, '')
  if (rest.length > MAX_MARKS || !/^\s/.test(rest) || !labelHere(behindTime)) return false
  const { marks, spare } = readMarks(rest.trim())
  return spare === '' && (findDates(rest).length > 0 || marks.some(({ field }) => field === 'source'))
}

/** Marks on the line of the headline (characters). */
const MAX_MARKS = 80

/** The time in front of them: "…通车 2024-05-20 来源：青石日报". */
const TIME_AHEAD = new RegExp(String.raw`^${TIME}\s`)

/**
 * Whether a part of a title ends after `letters` letters: at a divider, a blank, what the page has of it (咏柿原文) or the
 * end, not within a phrase.
 */
export function endsAPart(statement: string, letters: number): boolean {
  const rest = statement.slice(indexBehind(statement, letters))
  return rest === '' || /^(?:[\s_|｜丨\-–—·@:：<>»（(【[]|原文|全文|的做法)/.test(rest)
}

/** Where a text goes on behind its first `letters` letters and the marks that close them. */
function indexBehind(text: string, letters: number): number {
  let count = 0
  let index = 0
  for (const character of text) {
    if (count >= letters && !/^[”’"'」』）)】\]》！？!?。…]$/.test(character)) break
    count += fold(character).length
    index += character.length
  }
  return index
}
