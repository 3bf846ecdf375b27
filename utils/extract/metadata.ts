import { lineReason } from '../clean/line-reason.ts'
import type { Site } from '../sites/site.ts'
import { chooseTitle } from '../text/choose-title.ts'
import { isPersonName } from '../text/person-name.ts'
import { fold, foldsTo, oneLine } from '../text/space.ts'
import { isSiteName, paperBefore, tidyTitle } from '../text/title.ts'
import { isChannel, LONGEST_TITLE, MIN_TITLE } from '../text/title-candidate.ts'
import { canonicalUrl } from '../text/url.ts'
import { completed } from './cut-off-title.ts'
import { type KickerAndDeck, readKickerAndDeck } from './kicker-and-deck.ts'
import { type PageLine, STORY_LENGTH } from './page-lines.ts'
import type { Printed } from './printed.ts'
import { readHead } from './printed-head.ts'
import { readTail } from './printed-tail.ts'
import { isParagraph } from './prose.ts'
import { readScripts, type ScriptValues } from './script-values.ts'
import type { Statements } from './statement-fields.ts'
import { readStatements } from './statements.ts'
import { titleByWords } from './title-by-words.ts'

/** What a page says about its article before its body is known; `settleMetadata` decides. */
export interface Metadata extends KickerAndDeck {
  title: string
  /** The title as the page shows it, where who wrote it stands behind it. */
  shownTitle: string | null
  head: Printed
  tail: Printed
  stated: Statements
  scripts: ScriptValues
  url: string
  site: SiteValues
  lang: string | null
  now: Date | null
}

/** What the selectors of a site's data file find. */
interface SiteValues {
  title: string | null
  author: string | null
  source: string | null
  published: string | null
}

/** What `readMetadata` needs besides the page. */
export interface MetadataOptions {
  /** Address of the page. */
  url: string
  /** Time of capture, for relative dates and dates without a year; null where it is not known. */
  now: Date | null
  site?: Site | null
}

/**
 * Reads everything a page says about its article. The page is only read.
 * @param page its root.
 * @param lines the lines of its body.
 */
export function readMetadata(
  page: Element,
  lines: readonly PageLine[],
  { url, now, site = null }: MetadataOptions,
): Metadata {
  const stated = readStatements(page, url)
  const select = (selector: string | undefined) =>
    selector ? oneLine(page.querySelector(selector)?.textContent ?? '') || null : null
  const values: SiteValues = {
    title: select(site?.title),
    author: select(site?.author),
    source: select(site?.source),
    published: select(site?.published),
  }
  let chosen = chooseTitle(lines, stated.titles, stated.siteNames)
  chosen = headingOfFirm(chosen.title, stated, lines) ?? chosen
  // with nothing stated a short heading may be a channel's
  const isShort = stated.titles.length === 0 && fold(chosen.title).length < MIN_TITLE
  if (chosen.title === '' || isShort || isNameOfSite(chosen.title)) {
    const linked = titleOfOwnLink(page, url)
    if (linked) chosen = chooseTitle(lines, [linked], stated.siteNames)
    else chosen = titleOfStory(lines, isPartOfFrame) ?? chosen
  } else if (isOfAllPages(chosen, stated.titles, lines)) {
    const { title } = chosen
    const below = titleOfStory(lines, (line) => isBreadcrumb(line) && !line?.text.includes(title))
    // a column or a count may stand beside the headline
    if (below && !fold(below.title).includes(fold(title))) chosen = below
  }
  const title = values.title ?? completed(withoutPageNumber(chosen.title, page, url), lines, chosen.index)
  const at = headlineLine(lines, title, chosen.index)
  const head = readHead(lines, at, now)
  const paper = paperBefore(lines[at]?.text ?? '').replace(/[^\p{L}\p{N}]/gu, '')
  if (paper) head.accounts.unshift(paper)
  const author = authorBehind(title)
  const isSigned = author !== null && [...head.authors, ...head.people].every((name) => name === author)
  if (isSigned) head.authors = [author]
  return {
    title: isSigned ? title.slice(0, title.lastIndexOf('／')).trim() : title,
    shownTitle: isSigned ? title : null,
    ...readKickerAndDeck(lines, title),
    head,
    tail: readTail(lines, at + 1, now, title),
    stated,
    scripts: readScripts(page),
    url,
    site: values,
    lang: page.getAttribute('lang') || null,
    now,
  }
}

/**
 * Who wrote it, behind the headline of a column: 高中教师的参选之路／王晓明. Two who play together, two roads and two brands stand so
 * as well.
 */
function authorBehind(title: string): string | null {
  const [, headline = '', name = ''] = /^([^／/]{6,}?) ?／ ?(\p{Script=Han}{3,4})$/u.exec(title) ?? []
  const other = headline.split(BEFORE_PAIR).at(-1) ?? ''
  const isAuthor = isPersonName(name) && !/[路街桥橋江河湖山站村]$/.test(name)
  return isAuthor && !isPersonName(other) ? name : null
}

/** What stands before two who do something together: 混双夺冠王楚钦／孙颖莎 */
const BEFORE_PAIR =
  /[\s：:，、]|[混男女][双雙]|[双雙]打|[组組]合|搭[档檔]|[冠亚亞季][军軍]|[夺奪]冠|主[角演]|嘉[宾賓]|得主|[选選]手|影[帝后]/

const isNameOfSite = (title: string) =>
  isChannel(title) || (title.length <= LONGEST_SITE && isSiteName(title))

/**
 * The heading above a story of a firm that calls every page as it is called, where no heading says that the page is about the
 * firm; null for any other page.
 */
function headingOfFirm(firm: string, { titles, siteNames }: Statements, lines: readonly PageLine[]) {
  const isAlone = FIRM.test(firm) && titles.every((title) => title === firm)
  if (!isAlone || lines.some(({ heading, text }) => heading !== null && text.trim() === firm)) return null
  const shown = chooseTitle(lines, [], siteNames)
  const isAbove = lines.slice(shown.index + 1).some(({ text }) => isParagraph(text))
  return lines[shown.index]?.heading === 1 && isAbove ? shown : null
}
/** A firm, as it is registered: 青石电缆有限公司. */
const FIRM = /^[\p{Script=Han}（()）]{4,20}有限(?:责任|責任)?公司$/u

/** A longer text that ends as names of sites do is a headline: …多元健康权益论坛 (characters). */
const LONGEST_SITE = 14

/** The headline without the number of the page, "(1)", of an article that stands on several: `1_2.htm` is linked. */
function withoutPageNumber(title: string, page: Element, url: string): string {
  const number = /[（(](\d{1,2})[)）]$/.exec(title)
  if (!number) return title
  const [, stem = '', own = '1'] = /\/([^/]{4,}?)(?:_(\d{1,2}))?\.s?html?(?:$|[?#])/.exec(url) ?? []
  const isOther = (link: Element) => {
    const href = link.getAttribute('href') ?? ''
    return href.includes(`${stem}_`) && /_\d{1,2}\.s?html?$/.test(href) && !url.endsWith(href)
  }
  const isPage = stem !== '' && own === number[1] && [...page.querySelectorAll('a[href]')].some(isOther)
  return isPage ? title.slice(0, number.index).trim() : title
}

/** What a list of the site's articles calls this one: e-papers name every article but the one on the page's own title. */
function titleOfOwnLink(page: Element, url: string): string | null {
  const own = canonicalUrl(url)
  for (const link of page.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? ''
    if (href === '' || href.startsWith('#') || !URL.canParse(href, url)) continue
    const text = oneLine(link.textContent ?? '')
    if (fold(text).length >= SHORTEST_LINKED && canonicalUrl(new URL(href, url).href) === own) return text
  }
  return null
}

/**
 * The line above the story that has its words, where the page states nothing but the name of its site.
 * @param isFrame tells the line above it, a part of the page's frame: below a short line or a date it is a subheading.
 */
function titleOfStory(
  lines: readonly PageLine[],
  isFrame: (line: PageLine | undefined) => boolean,
): { title: string; index: number } | null {
  const texts = lines.map(({ text }) => text)
  const index = titleByWords({ lines: texts, stories: texts.map(isParagraph), isChinese: true }, -1)
  const text = texts[index] ?? ''
  const isTitle = index >= 0 && isFrame(lines[index - 1]) && !LABELLED.test(text)
  return isTitle ? { title: tidyTitle(text), index } : null
}
/** 摘要：, 导读： */
const LABELLED = /^(?:摘要|提要|导[读语]|導[讀語]|核心提示|编者按|編者按)[:：]/

/** Whether a title may be what all pages of a site are called: the only statement, whole, and no line of the page is it. */
function isOfAllPages(
  { title, index }: { title: string; index: number },
  [stated, another]: readonly string[],
  lines: readonly PageLine[],
): boolean {
  const key = fold(title)
  return (
    index < 0 &&
    another === undefined &&
    stated === title &&
    key.length >= MIN_TITLE &&
    !lines.some(({ text }) => text.length <= LONGEST_TITLE && foldsTo(text, key))
  )
}

const isPartOfFrame = (line: PageLine | undefined) =>
  !line || CRUMBS.test(line.text) || lineReason(line.text) !== null
/** What stands between the links of a breadcrumb. */
const CRUMBS = /\S ?[/>›»|｜] ?\S/
const isBreadcrumb = (line: PageLine | undefined) =>
  line !== undefined && line.linkedLength > 0 && /^[^。]{0,60}[^。\s] ?[>›»] ?[^。\s]/.test(line.text)

/** Shorter links to the page itself are buttons: 正文, 刷新本页 (letters). */
const SHORTEST_LINKED = 6

/** Whether a text is the first part of a headline, both folded, and no column's name in front of it. */
const isFirstPart = (text: string, whole: string) => text.length * 2 >= whole.length && whole.startsWith(text)

/** Stands for the distance to a date where none is near (lines). */
const FAR = 99

/**
 * The line from which the head of the article is read: of all lines that show the headline the one that a date or
 * marks follow, so that the breadcrumb does not win; without such a line, the first line of the story.
 */
function headlineLine(lines: readonly PageLine[], title: string, index: number): number {
  const key = fold(title)
  const isShown = ({ text, block }: PageLine) =>
    key.length >= 2 &&
    text.length <= LONGEST_TITLE &&
    // a heading may show the first part of what the page states
    (foldsTo(text, key) || (block.tagName === 'H1' && isFirstPart(fold(text), key)))
  // the last part of what the page states, the first one on the line above it
  const isLastPart = (line: PageLine, i: number) =>
    line.block.tagName === 'H1' && fold(`${lines[i - 1]?.text ?? ''}${line.text}`) === key
  const shown = lines.flatMap((line, i) => (i === index || isShown(line) || isLastPart(line, i) ? [i] : []))
  // lines between the headline and the first date under it; a story in between means that the date is not its own
  const distance = (i: number) => {
    const below = lines.slice(i + 1, i + 9)
    const date = below.findIndex((line) => line.dated)
    return date < 0 || below.slice(0, date).some((line) => line.text.length >= STORY_LENGTH) ? FAR : date
  }
  // the main heading with a date below it, before a list that repeats the headline
  const rank = (i: number) => (lines[i]?.block.tagName === 'H1' && distance(i) < FAR ? 0 : 1)
  const found = shown.toSorted(
    (a, b) => rank(a) - rank(b) || distance(a) - distance(b) || Math.abs(a - index) - Math.abs(b - index),
  )[0]
  if (found !== undefined) return found
  const story = lines.findIndex(
    (line) => line.text.length >= STORY_LENGTH && /。/.test(line.text) && line.linkedLength === 0,
  )
  return Math.max(story, 0)
}
