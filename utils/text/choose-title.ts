import { fold, foldedStart } from './space.ts'
import { isSiteName, mayHavePrefix, stripSite, tidyTitle } from './title.ts'

/** Longest headline (characters). */
export const LONGEST_TITLE = 160

/** A text of the page that may be the headline. */
export interface TitleCandidate {
  text: string
  /** Rank of the heading, 1 to 6; null for other elements. */
  heading: number | null
  /** Whether class or id say that it is the title, or its own style sets it as one. */
  named: boolean
  /** Whether it is the text of a link, as in lists and breadcrumbs. */
  linked: boolean
  /** Whether it is short and holds a date, as what stands under a headline. */
  dated: boolean
}

/** Texts of headings that are no headlines: slogans of sites, boxes, states. */
const NO_HEADLINE =
  /^(?:404|全部导航|logo|首页|新闻中心|更多|导航|分享来源|相关|推荐|热门|友情链接|联系我们|关于我们|上一篇|下一篇|正文|评论|网友评论|登录|menu|navigation)|(?:门户网站|官方网站|政府网站|首页)$/i

/**
 * Chooses the headline among the texts of a page.
 *
 * Order of trust: a text of the page that the page's own statements of the title (`<title>`, og:title, JSON-LD) contain,
 * headings before other elements and longer before shorter; then a lone `h1`; then the statement itself with the names of
 * the site taken off. So an `h1` that is the slogan of the site loses to the headline in a `<div>`.
 * @param candidates texts of the page in reading order.
 * @param given what the head says the title is, the most trusted first.
 * @param siteNames what the page calls its site.
 * @returns the headline and the index of the candidate that is it (-1 where it comes from a statement).
 */
export function chooseTitle(
  candidates: readonly TitleCandidate[],
  given: readonly string[],
  siteNames: readonly string[],
): { title: string; index: number } {
  const statements = given.flatMap((text) => {
    const key = fold(text)
    if (key === '') return []
    const title = stripSite(text, siteNames)
    return [{ text, key, title, stripped: fold(title) }]
  })
  const sites = new Set(siteNames.map(fold))
  const stated = statedLine(candidates, statements, sites)
  const index = stated >= 0 ? stated : unstatedLine(candidates, statements, sites)
  const found = candidates[index]
  // a headline that <br> breaks into two lines
  const both = fold(`${found?.text}${candidates[index + 1]?.text ?? ''}`)
  const broken = found && statements.find(({ stripped }) => stripped === both)
  if (broken) return { title: broken.title, index }
  const statement = statements.find(({ stripped }) => stripped.length >= 2)
  // a heading around the stated title ("原创 …"): the statement is cleaner
  const named = statement?.stripped ?? ''
  if (found && !(stated < 0 && named.length >= 6 && fold(found.text).includes(named)))
    return { title: tidyTitle(found.text), index }
  return { title: statement?.title ?? '', index: -1 }
}

/** What the head says the title is. */
interface Statement {
  text: string
  /** The text, folded. */
  key: string
  /** The text without the names of the site, and this folded. */
  title: string
  stripped: string
}

/** Whether the second or third line below a candidate prints a date. */
const isOverDate = (candidates: readonly TitleCandidate[], index: number) =>
  candidates.slice(index + 1, index + 3).some(({ dated }) => dated)

/** Index of the text that agrees best with a statement; -1 without one. */
function statedLine(
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
    const key = fold(tidyTitle(candidate.text))
    if (key.length < 2 || sites.has(key)) continue
    const score = Math.max(0, ...statements.map((statement) => agreement(candidate, key, statement)))
    if (score <= bestScore || NO_HEADLINE.test(candidate.text.trim())) continue
    // 讣告 is short, but a heading over the date
    const isSure = candidate.heading === 1 || (candidate.heading !== null && isOverDate(candidates, index))
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
 * @returns 0 where it does not.
 */
function agreement(
  candidate: TitleCandidate,
  key: string,
  { text, key: statement, stripped }: Statement,
): number {
  // most texts have nothing to do with it
  if (!statement.includes(key) && !(stripped !== '' && key.startsWith(stripped))) return 0
  const { heading, named, linked } = candidate
  const rank = heading === null ? 0 : Math.max(1, 7 - 2 * heading)
  const bonus = rank + (named ? 3 : 0) - (linked && heading !== 1 ? 4 : 0)
  const isShort = key.length < 5 && (heading ?? 9) > 3
  if (key === stripped && !isShort) return key.length + 8 + bonus
  if (statement.startsWith(key) && !isShort && endsAPart(text, key.length)) return key.length + 4 + bonus
  if (statement.includes(key) && key.length >= 5 && key.length * 4 >= statement.length)
    return key.length - 4 + bonus
  // a statement that was cut off: 163's og:title ends at a quotation mark
  const isCut = heading !== null && key.length <= 80 && stripped.length >= 6 && key.startsWith(stripped)
  return isCut ? stripped.length + 4 + bonus : 0
}

/** Index of the text that is the headline by its place and its name alone, as the head says nothing of it; -1 without one. */
function unstatedLine(
  candidates: readonly TitleCandidate[],
  statements: readonly Statement[],
  sites: ReadonlySet<string>,
): number {
  const indices = candidates.flatMap(({ text, linked }, index) =>
    !linked &&
    text.length <= LONGEST_TITLE &&
    fold(text).length >= 6 &&
    !NO_HEADLINE.test(text.trim()) &&
    !isSiteName(text)
      ? [index]
      : [],
  )
  const at = (index: number) => candidates[index] as TitleCandidate
  // the text that a date stands under
  const dated = indices.find(
    (index) => isOverDate(candidates, index) && (at(index).heading !== null || at(index).named),
  )
  if (dated !== undefined) return dated
  const headings = indices.filter((index) => {
    const { heading, named, text } = at(index)
    return (heading === 1 || (named && heading !== null)) && !sites.has(fold(text))
  })
  const [heading] = headings
  if (heading !== undefined && headings.length <= 2) return heading
  // every page of the site is called as the site is: the one text that is marked as a title, or that heads the story
  if (!statements.every(({ text }) => isSiteName(text) || isKeywords(text) || isKind(text))) return -1
  const marked = indices.filter((index) => at(index).named)
  // what is a part of the title was no better headline above
  const isPart = (text: string) => statements.some(({ key }) => key.includes(fold(text)))
  const isOfKind = statements.length > 0 && statements.every(({ text }) => isKind(text))
  const heads = indices.filter(
    (index) =>
      at(index).heading !== null && (isOfKind || isOverStory(candidates, index)) && !isPart(at(index).text),
  )
  const [only, another] = marked.length > 0 ? marked : heads
  return another === undefined ? (only ?? -1) : -1
}

/** What a site is to be found by, in place of a title: 交通事故_医疗事故_伤残鉴定_某某问. */
const isKeywords = (text: string) => text.split('_').length >= 4

/** What kind of page it is: 行业资讯详情. */
const isKind = (text: string) => /^[^，。：:《“]{0,8}(?:[详詳]情|[内內]容)[页頁]?$/.test(text.trim())

const isOverStory = (candidates: readonly TitleCandidate[], index: number) =>
  candidates.slice(index + 1, index + 4).some(({ text }) => text.length >= 60)

/**
 * Whether a part of a title ends after `letters` letters: at a divider, a blank, what the page has of it (咏柿原文) or the
 * end, not within a phrase.
 */
function endsAPart(statement: string, letters: number): boolean {
  let count = 0
  let index = 0
  for (const character of statement) {
    if (count >= letters && !/^[”’"'」』）)】\]》！？!?。…]$/.test(character)) break
    count += fold(character).length
    index += character.length
  }
  const rest = statement.slice(index)
  return rest === '' || /^(?:[\s_|｜丨\-–—·@:：<>»（(【[]|原文|全文|的做法)/.test(rest)
}
