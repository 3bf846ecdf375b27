import { findDates } from './dates.ts'
import { labelHere } from './find-label.ts'
import { isPersonName } from './names.ts'
import { readMarks } from './read-marks.ts'
import { fold, foldedStart } from './space.ts'
import { isSiteName, mayHavePrefix, stripSite, tidyTitle } from './title.ts'
import { toSimplified } from './to-simplified.ts'

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

const isNoHeadline = (text: string) => NO_HEADLINE.test(toSimplified(text.trim()))

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
  // what kind of page it is says nothing where a heading may: 新闻资讯详情
  const telling = statements.filter(({ text }) => !isKind(text))
  const isUntold =
    telling.length < statements.length &&
    candidates.some(
      ({ text, heading }) => (heading ?? 9) <= 2 && !isKind(text) && fold(text).length >= MIN_TITLE,
    )
  const stated = statedLine(candidates, isUntold ? telling : statements, sites)
  const index =
    headingBelow(candidates, stated) ?? (stated >= 0 ? stated : unstatedLine(candidates, statements, sites))
  const found = candidates[index]
  const whole = found && statements.find((statement) => isWhole(candidates, index, statement))
  if (whole) return { title: whole.title, index }
  const statement = statements.find(({ stripped }) => stripped.length >= 2)
  // a heading around the stated title ("原创 …"): the statement is cleaner
  const named = statement?.stripped ?? ''
  if (found && !(stated < 0 && named.length >= 6 && fold(found.text).includes(named)))
    return { title: withoutTime(tidyTitle(found.text), statements), index }
  return { title: statement?.title ?? '', index: -1 }
}

/** "2024-07-16 08:30", "2024年7月16日": on the line of a headline. */
const TIME = String.raw`(?:19|20)\d{2}[年\-/.]\d{1,2}[月\-/.]\d{1,2}日?(?:\s\d{1,2}:\d{2}(?::\d{2})?)?`

/** The time behind a headline, in its element: "渡口的早晨 2024-07-16 08:30". */
const TIME_BEHIND = new RegExp(String.raw`\s${TIME}$`)

/** A headline without the time behind it, where a statement has it so; 山城天气 2024-07-16 may be stated whole. */
function withoutTime(text: string, statements: readonly Statement[]): string {
  const title = text.replace(TIME_BEHIND, '')
  const isStated = (part: string) => statements.some(({ key }) => key.includes(fold(part)))
  return title !== text && isStated(title) && !isStated(text) ? title : text
}

/** A headline stands over at most so many lines. */
const MAX_LINES = 3

/** Whether a text is a stated title, that `<br>` breaks into lines or that has the names of the site or another tail behind it. */
function isWhole(candidates: readonly TitleCandidate[], index: number, statement: Statement): boolean {
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
  candidates
    .slice(index + 1, index + 3)
    .some(({ text, dated }) => dated && !OF_TODAY.test(toSimplified(text)))

/** The day on which a page is read, below the name of the site: "2024年7月16日 星期二 晴 24℃". */
const OF_TODAY = /今天是|农历|℃|°C/

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
    const key = fold(withoutTime(tidyTitle(candidate.text), statements))
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

/** Fewer letters may be any word of a page. */
const MIN_TITLE = 6

/** A channel of which a site makes an `h1`, the headline below it in an element that is called a title. */
const CHANNEL = /^(?:新闻|资讯|新闻资讯|新闻中心|公告|通知|通知公告|动态|简讯|news)$/i

/**
 * The `h1` between a short stated text and the first date below it: some sites call each page as its channel is called,
 * in the head and in the bar over the headline (通知公告).
 * @returns its index; null without one.
 */
function headingBelow(candidates: readonly TitleCandidate[], stated: number): number | null {
  const channel = candidates[stated]
  const isHeading = channel?.heading === 1
  if (!channel || fold(channel.text).length >= MIN_TITLE) return null
  if (isHeading && !CHANNEL.test(toSimplified(channel.text))) return null
  const date = candidates.findIndex(({ dated }, index) => index > stated && dated)
  const isBelow = ({ text, heading, named, linked }: TitleCandidate, index: number) =>
    index > stated &&
    index < date &&
    (heading === 1 || (isHeading && named)) &&
    !linked &&
    fold(text).length >= MIN_TITLE &&
    !isNoHeadline(text) &&
    !isSiteName(text)
  const below = isHeading ? candidates.findIndex(isBelow) : candidates.findLastIndex(isBelow)
  return below >= 0 && isOverDate(candidates, below) ? below : null
}

/** What pages print behind the headline and no title has: the number of the picture, the channel. */
const TAIL =
  /^ ?[（(] ?(?:\d{1,3} ?[/／] ?\d{1,3}|国[内际]|经济|财经|[港要]闻|两岸|中国|体育|娱乐|社会|[地房]产|即时|海外) ?[)）]$/

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
  const { heading, named, linked } = candidate
  const rank = heading === null ? 0 : Math.max(1, 7 - 2 * heading)
  const bonus = rank + (named ? 3 : 0) - (linked && heading !== 1 ? 4 : 0)
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

/** Index of the text that is the headline by its place and its name alone, as the head says nothing of it; -1 without one. */
function unstatedLine(
  candidates: readonly TitleCandidate[],
  statements: readonly Statement[],
  sites: ReadonlySet<string>,
): number {
  const isSlogan = (text: string) =>
    statements.some(({ text: site }) => isSiteName(site) && saysMoreOf(site, text))
  const indices = candidates.flatMap(({ text, linked }, index) =>
    !linked &&
    text.length <= LONGEST_TITLE &&
    fold(text).length >= MIN_TITLE &&
    !isNoHeadline(text) &&
    !isSiteName(text) &&
    !isSlogan(text) &&
    !isBreadcrumb(text) &&
    !DATE_ALONE.test(text)
      ? [index]
      : [],
  )
  const at = (index: number) => candidates[index] as TitleCandidate
  // the text that a date stands under: of two over the same date the higher heading, 活动详情 last
  const isDated = (index: number) =>
    (at(index).heading !== null || at(index).named) && isOverDate(candidates, index)
  const dated = indices.find(isDated)
  if (dated !== undefined) {
    const rank = (index: number) => (isKind(at(index).text) ? 8 : (at(index).heading ?? 7))
    const next = dated + 1
    return indices.includes(next) && isDated(next) && rank(next) < rank(dated) ? next : dated
  }
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
  if (only !== undefined && another === undefined) return only
  // 标题：… in the table at the head of official papers
  const labelled = candidates.findIndex(({ text }) => TITLE_LABEL.test(toSimplified(text)))
  if (labelled >= 0) return labelled
  // the text over the one line that has a labelled date and a source, or the time alone
  const lines = (isLine: (text: string) => boolean) =>
    candidates.flatMap(({ text, dated }, index) => (dated && isLine(text) ? [index] : []))
  const datelines = lines(isDateline)
  const times = lines((text) => TIME_ALONE.test(toSimplified(text)))
  const isOver = (index: number | undefined) => index !== undefined && isOverStory(candidates, index)
  const [over, second] = datelines.length > 0 || !isOver(times[0]) ? datelines : times
  if (over === undefined) return personAbove(candidates)
  if (second !== undefined) return -1
  const isHead = (text: string) => !/[。：:]$/.test(text) && readMarks(text).marks.length === 0
  return indices.findLast((index) => index < over && index >= over - 2 && isHead(at(index).text)) ?? -1
}

/** Index of the only heading that is a name, where all that the page tells is of that person and begins so; -1 without one. */
function personAbove(candidates: readonly TitleCandidate[]): number {
  const isName = ({ text, heading, linked }: TitleCandidate) =>
    heading !== null && !linked && isPersonName(text)
  const index = candidates.findIndex(isName)
  const name = candidates[index]?.text ?? ''
  const first = candidates.findIndex(({ text }) => text.length >= MIN_STORY)
  const isOnly =
    index >= 0 && candidates.findLastIndex(isName) === index && first > index && first < index + 4
  return isOnly && candidates[first]?.text.startsWith(name) ? index : -1
}

/** Whether a text names the site among other words that it is advertised with: "新时代 新声音 —— 青石融媒，与你同行" for 青石融媒网. */
function saysMoreOf(site: string, text: string): boolean {
  const name = site.replace(/(?:网|在线|频道|门户|客户端)$/, '')
  return name.length >= MIN_SITE && text.includes(name) && /\s——|——\s|\S\s+\S+\s+\S/.test(text)
}

/** Shorter names are places, which headlines have as well (characters). */
const MIN_SITE = 4

/** "2024年7月16日 08:30": of the page, whatever its element is called. */
const DATE_ALONE = /^[\d\s年月日:：/.-]+$/

/** "标　题：关于停开渡口夜班的通知" */
const TITLE_LABEL = /^标 {0,2}题[:：] ?\S.{7,}$/

/** "发布时间：2017-08-02 来源：青石分局 点击率：1575" */
function isDateline(text: string): boolean {
  const fields = readMarks(text).marks.map(({ field }) => field)
  return fields.includes('date') && fields.includes('source')
}

/** "首页 > 通知公告 > 学生通知 > 正文" */
const isBreadcrumb = (text: string) =>
  /首页|正文/.test(toSimplified(text)) && (text.match(/[>＞»›/]/g)?.length ?? 0) >= 2

/** "2024/07/16 08:30 報導", of the article; the page's own has the day of the week. */
const TIME_ALONE =
  /^(?:19|20)\d{2}[年\-/.]\d{1,2}[月\-/.]\d{1,2}日? ?\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:报[导道]|发布|更新))?$/

/** What a site is to be found by, in place of a title: 交通事故_医疗事故_伤残鉴定_某某问. */
const isKeywords = (text: string) => text.split('_').length >= 4

/** What kind of page it is: 行业资讯详情, 新闻详情 / News detail. */
const isKind = (text: string) =>
  /^[^，。：:《“]{0,8}(?:详情|内容)页?(?: ?[/／|] ?[A-Za-z ]{1,24})?$/.test(toSimplified(text.trim()))

/** Length from which a text is the story's (characters). */
const MIN_STORY = 60

const isOverStory = (candidates: readonly TitleCandidate[], index: number) =>
  candidates.slice(index + 1, index + 4).some(({ text }) => text.length >= MIN_STORY)

/**
 * Whether a part of a title ends after `letters` letters: at a divider, a blank, what the page has of it (咏柿原文) or the
 * end, not within a phrase.
 */
function endsAPart(statement: string, letters: number): boolean {
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
