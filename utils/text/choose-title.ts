import { fold, foldsTo } from './space.ts'
import { endsAPart, headlineOf, isWhole, type Statement, statedLine } from './stated-title.ts'
import { isSiteName, stripSite } from './title.ts'
import {
  isChannel,
  isKind,
  isNoHeadline,
  isOverDate,
  MIN_STORY,
  MIN_TITLE,
  type TitleCandidate,
} from './title-candidate.ts'
import { unstatedLine } from './unstated-title.ts'

/**
 * Chooses the headline among the texts of a page.
 *
 * Order of trust: a text of the page that the page's own statements of the title (`<title>`, og:title, JSON-LD) contain,
 * headings before other elements and longer before shorter; then a lone `h1` of some length; then the statement itself with
 * the names of the site taken off; where nothing is stated, a lone `h1` however short. So an `h1` that is the slogan of the
 * site loses to the headline in a `<div>`.
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
  const stated = given.flatMap((text) => {
    const key = fold(text)
    if (key === '') return []
    const title = stripSite(text, siteNames)
    return [{ text, key, title, stripped: fold(title) }]
  })
  const statements = stated.map((statement) => withoutTail(statement, stated, candidates))
  const sites = new Set(siteNames.map(fold))
  // what kind of page it is says nothing where a heading may: 新闻资讯详情
  const telling = statements.filter(({ text }) => !isKind(text))
  const isUntold =
    telling.length < statements.length &&
    candidates.some(
      ({ text, heading }) => (heading ?? 9) <= 2 && !isKind(text) && fold(text).length >= MIN_TITLE,
    )
  const line = statedLine(candidates, isUntold ? telling : statements, sites)
  const index =
    headingBelow(candidates, line) ??
    headingAbove(candidates, line) ??
    (line >= 0 ? line : unstatedLine(candidates, statements, sites))
  const found = candidates[index]
  // the most trusted says whether what stands below belongs to it
  const isAlone = ({ stripped }: Statement) => found !== undefined && foldsTo(found.text, stripped)
  const whole =
    found && statements.find((statement) => isAlone(statement) || isWhole(candidates, index, statement))
  if (whole && !isAlone(whole)) return { title: whole.title, index }
  const statement = statements.find(({ stripped }) => stripped.length >= 2)
  const cut = found && statements.find(({ text }) => isCutFrom(found, candidates[index - 1], text))
  if (cut) return { title: cut.title, index }
  const named = statement?.stripped ?? ''
  // a heading around the stated title ("原创 …"): the statement is cleaner
  const isAround =
    found &&
    line < 0 &&
    named.length >= 6 &&
    fold(found.text).includes(named) &&
    !isSchool(statement?.title ?? '')
  if (found && !isAround) return { title: headlineOf(found.text, statements), index }
  if (statement) return { title: statement.title, index: -1 }
  const lone = loneHeading(candidates, sites)
  return { title: candidates[lone]?.text ?? '', index: lone }
}

/**
 * A statement that another one and an `h1` have without what stands behind a divider: it is the site's, whatever it says,
 * unless the page shows it on a line of its own, as it does a subtitle. So is a row of words for search engines.
 */
function withoutTail(
  statement: Statement,
  statements: readonly Statement[],
  candidates: readonly TitleCandidate[],
): Statement {
  const whole = statements.find(
    ({ stripped }) =>
      stripped.length >= MIN_TITLE &&
      stripped.length < statement.stripped.length &&
      statement.stripped.startsWith(stripped) &&
      endsAPart(statement.text, stripped.length) &&
      candidates.some(({ heading, text }) => heading === 1 && foldsTo(text, stripped)) &&
      !candidates.some(({ text }) => isSubtitle(fold(text), statement.stripped.slice(stripped.length))),
  )
  if (whole) return { ...statement, title: whole.title, stripped: whole.stripped }
  const shown = candidates.find((candidate) => isBeforeWords(candidate, statement.text))
  if (!shown) return statement
  const [title, key] = [headlineOf(shown.text, []), fold(shown.text)]
  return { text: title, key, title, stripped: key }
}

/** Index of the only `h1` that may be a headline, however short it is; -1 without one, or where most of the text stands over it. */
function loneHeading(candidates: readonly TitleCandidate[], sites: ReadonlySet<string>): number {
  const mayBeLone = ({ text, heading, linked }: TitleCandidate) =>
    heading === 1 && !linked && fold(text).length >= 2 && !isOfSite(text, sites) && !isNoHeadline(text)
  const index = candidates.findIndex(mayBeLone)
  if (index !== candidates.findLastIndex(mayBeLone)) return -1
  const isStory = ({ text }: TitleCandidate) => text.length >= MIN_STORY && /[。！？]/.test(text)
  const above = candidates.slice(0, index)
  const isBelow = above.some(isStory) || lettersIn(above) > lettersIn(candidates.slice(index + 1))
  return isBelow ? -1 : index
}

const lettersIn = (candidates: readonly TitleCandidate[]) =>
  candidates.reduce((sum, { text, linked }) => sum + (linked ? 0 : text.length), 0)

/** Whether a text is the name of the site or one of its channels. */
const isOfSite = (text: string, sites: ReadonlySet<string>) =>
  isSiteName(text) || sites.has(fold(text)) || isChannel(text)

/** Whether a text is the name of a school or a hospital, of which a headline may speak as well: 山城市青石小学. */
const isSchool = (text: string): boolean =>
  /^(?!.*(?:的|一所|走[进進]|最[后後]))\p{Script=Han}{1,8}[省市县縣区區镇鎮乡鄉州]\p{Script=Han}{1,12}(?:[小中][学學]|[学學]校|幼[儿兒][园園]|[医醫]院)$/u.test(
    text,
  )

/**
 * Whether a line begins amid the words of a stated title, of which the line above has the first behind whose it is. A heading is
 * whole, whatever the site has in front of it.
 */
function isCutFrom(
  { text, heading }: TitleCandidate,
  above: TitleCandidate | undefined,
  stated: string,
): boolean {
  const first = stated.slice(0, Math.max(0, stated.indexOf(text.trim())))
  return heading === null && first !== '' && above?.text.trim().endsWith(first) === true
}

/** A title for search engines has so many parts behind the headline at least: 怎么办理_青石财务 代理记账 | 商标注册 | 资质认证 */
const MIN_WORDS = 3

/** Whether a line that is called a title is the first part of a title for search engines, whose `h1` may be all of it. */
function isBeforeWords({ named, linked, text }: TitleCandidate, stated: string): boolean {
  if (!named || linked) return false
  const [first = '', ...words] = stated.split(/[_|｜]+/)
  const key = fold(first)
  return words.length >= MIN_WORDS && key.length >= MIN_TITLE && foldsTo(text, key)
}

/** Whether a line is what a headline goes on with; a shorter one is a channel's (letters). */
const isSubtitle = (key: string, tail: string) => key.length >= 4 && tail.startsWith(key)

/** Whether a text is as long as a headline, no link and no name of a site or a box. */
const mayBeHeadline = ({ text, linked }: TitleCandidate) =>
  !linked && fold(text).length >= MIN_TITLE && !isNoHeadline(text) && !isSiteName(text)

/** Longest name of a site that nothing else tells from a headline (letters). */
const LONGEST_NAME = 8
/** The same where it leads to the front page, as a headline hardly does. */
const LONGEST_OF_HOME = 14

/** Shortest text of a page that tells something (characters). */
const MIN_TOLD = 150

/**
 * The heading over a date and the story, where a statement is shown only by a link of the page's foot, as the name of a site is;
 * null where the statement is the headline.
 */
function headingAbove(candidates: readonly TitleCandidate[], stated: number): number | null {
  const foot = candidates[stated]
  if (!foot?.linked || foot.heading !== null) return null
  if (fold(foot.text).length > (foot.leadsHome ? LONGEST_OF_HOME : LONGEST_NAME)) return null
  const above = candidates.findIndex(
    (candidate, index) =>
      index < stated &&
      (candidate.heading ?? 9) <= 3 &&
      mayBeHeadline(candidate) &&
      isOverDate(candidates, index) &&
      lettersIn(candidates.slice(index, stated)) >= MIN_TOLD,
  )
  return above >= 0 ? above : null
}

/**
 * The `h1` between a short stated text and the first date below it: some sites call each page as its channel is called,
 * in the head and in the bar over the headline (通知公告).
 * @returns its index; null without one.
 */
function headingBelow(candidates: readonly TitleCandidate[], stated: number): number | null {
  const channel = candidates[stated]
  const isHeading = channel?.heading === 1
  if (!channel || fold(channel.text).length >= MIN_TITLE) return null
  if (isHeading && !isChannel(channel.text)) return null
  const date = candidates.findIndex(({ dated }, index) => index > stated && dated)
  const isBelow = (candidate: TitleCandidate, index: number) =>
    index > stated &&
    index < date &&
    (candidate.heading === 1 || (isHeading && candidate.named)) &&
    mayBeHeadline(candidate)
  const below = isHeading ? candidates.findIndex(isBelow) : candidates.findLastIndex(isBelow)
  return below >= 0 && isOverDate(candidates, below) ? below : null
}
