import type { Provenance } from '../clean/step.ts'
import type { Site } from '../sites/site.ts'
import { isPersonName, parseNames } from '../text/names.ts'
import { isDesk } from '../text/people.ts'
import { isPublisher, tidySource } from '../text/publishers.ts'
import { fold, foldsTo, oneLine } from '../text/space.ts'
import { chooseTitle, isSiteName, LONGEST_TITLE } from '../text/title.ts'
import { canonicalUrl } from '../text/url.ts'
import type { PageLine } from './page-lines.ts'
import { type Printed, readHead, readTail, statedAuthors } from './printed.ts'
import { firstDate, settlePublished } from './published.ts'
import { readScripts, type ScriptValues } from './script-values.ts'
import { readStatements, type Statements } from './statements.ts'

/** What a page says about its article before its body is known; {@link settleMetadata} decides. */
export interface Metadata {
  title: string
  head: Printed
  tail: Printed
  stated: Statements
  scripts: ScriptValues
  url: string
  site: SiteValues
  lang: string | null
  now: Date | undefined
}

/** What the selectors of a site's data file find. */
interface SiteValues {
  title: string | null
  author: string | null
  source: string | null
  published: string | null
}

/** The metadata of an article, as `Article` has it. */
export interface SettledMetadata extends Provenance {
  title: string
  published: string | null
  modified: string | null
  siteName: string | null
}

/** What `readMetadata` needs besides the page. */
export interface MetadataOptions {
  /** Address of the page. */
  url: string
  /** Time of capture, for relative dates and dates without a year. */
  now?: Date | undefined
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
  const stated = readStatements(page)
  const select = (selector: string | undefined) =>
    selector ? oneLine(page.querySelector(selector)?.textContent ?? '') || null : null
  const values: SiteValues = {
    title: select(site?.title),
    author: select(site?.author),
    source: select(site?.source),
    published: select(site?.published),
  }
  let chosen = chooseTitle(lines, stated.titles, stated.siteNames)
  if (chosen.title === '' || isSiteName(chosen.title)) {
    const linked = titleOfOwnLink(page, url)
    if (linked) chosen = chooseTitle(lines, [linked], stated.siteNames)
  }
  const title = values.title ?? chosen.title
  const at = headlineLine(lines, title, chosen.index)
  const context = { now }
  return {
    title,
    head: readHead(lines, at, context),
    tail: readTail(lines, at + 1, context),
    stated,
    scripts: readScripts(page),
    url,
    site: values,
    lang: page.getAttribute('lang') || null,
    now,
  }
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

/** Shorter links to the page itself are buttons: 正文, 刷新本页 (letters). */
const SHORTEST_LINKED = 6

/**
 * The line from which the head of the article is read: of all lines that show the headline the one that a date or
 * marks follow, so that the breadcrumb does not win; without such a line, the first line of the story.
 */
function headlineLine(lines: readonly PageLine[], title: string, index: number): number {
  const key = fold(title)
  const shown = lines.flatMap((line, i) =>
    i === index || (key.length >= 2 && line.text.length <= LONGEST_TITLE && foldsTo(line.text, key))
      ? [i]
      : [],
  )
  // lines between the headline and the first date under it; a story in between means that the date is not its own
  const distance = (i: number) => {
    const below = lines.slice(i + 1, i + 9)
    const date = below.findIndex((line) => line.dated)
    return date < 0 || below.slice(0, date).some((line) => line.text.length >= 60) ? 99 : date
  }
  // the main heading with a date below it, before a list that repeats the headline
  const rank = (i: number) => (lines[i]?.block.tagName === 'H1' && distance(i) < 99 ? 0 : 1)
  const found = shown.toSorted(
    (a, b) => rank(a) - rank(b) || distance(a) - distance(b) || Math.abs(a - index) - Math.abs(b - index),
  )[0]
  if (found !== undefined) return found
  const story = lines.findIndex(
    (line) => line.text.length >= 60 && /。/.test(line.text) && line.linkedLength === 0,
  )
  return Math.max(story, 0)
}

/**
 * Decides between what the parts of the page say. Order of trust, the first that says anything wins:
 *
 * - title: the site's data file; a text shown on the page that the head agrees with; the head (see `chooseTitle`).
 * - published: the site's data file; printed near the headline; `<meta>` and JSON-LD; scripts; the address. A printed
 *   date without a clock, without a year or relative ("3小时前") is completed by a statement that agrees with it, and a
 *   printed local time takes the offset of a statement of the same minute.
 * - source: the site's data file; 来源 near the headline; 来源 moved out of the body (原载 before 来源 before 转自); 来源
 *   below the story; the name of the account or paper beside the headline; `<meta>`; scripts. All other names found by a
 *   label become `via`.
 * - authors: the site's data file; 作者, 记者 near the headline; by-lines moved out of or read in the body; by-lines below
 *   the story; JSON-LD and `<meta>`, unless they name the site, the source or an editor; scripts; the account.
 */
export function settleMetadata(metadata: Metadata, moved: Provenance): SettledMetadata {
  const { head, tail, stated, scripts, site } = metadata
  const siteNames = stated.siteNames
  const editors = unique([...moved.editors, ...head.editors, ...tail.editors])
  const labelled = unique(
    [site.source ?? '', ...head.sources, moved.source ?? '', ...moved.via, ...tail.sources].map(tidySource),
  )
  // the channel and the site behind the headline: "…_网易财经"
  const titleEnds = stated.titles
    .map((text) => text.replace(metadata.title, ''))
    .filter((text) => text.length < 40)
  const accounts = [
    ...head.accounts.filter((name) => !editors.includes(name)),
    // the name of the site on a line of its own beside the date
    ...head.beside.filter(
      (name) =>
        PAPER.test(name) || [...siteNames, ...titleEnds].some((known) => fold(known).includes(fold(name))),
    ),
  ]
  const statedSource = stated.sources
    .map(tidySource)
    .filter((name) => name.length >= 2 && !/^\d+$/.test(name))
  // who wrote it is no publisher, though the markup puts the name where an account stands; nor is a channel
  const places = accounts.filter(
    (name) =>
      (isPublisher(name) || !head.authors.includes(name)) &&
      !stated.sections.some((section) => same(section, name)),
  )
  const parts = titleEnds.flatMap((text) => text.split(/[_|｜\-–—·@:：<>»]+/))
  const source = labelled[0] ?? places[0] ?? statedSource[0] ?? scripts.source ?? paperOf(parts, metadata.url)
  const via = labelled.filter((name) => !same(name, source) && !same(name, metadata.title))

  const noAuthors = [...editors, ...siteNames, ...parts, ...statedSource, source ?? '', ...via]
  const statedPeople = statedAuthors(stated.authors, noAuthors).filter(
    (name) => !isPublisher(name) && !isDesk(name),
  )
  // "m0_66248056" in the address: the account's number, not its name
  const isAccountId = (name: string) => metadata.url.includes(`/${name}/`)
  const isBlog = /博客|专栏|部落格|blog|论坛|社区/i.test(titleEnds.join(' '))
  const authors = [
    site.author ? parseNames(site.author) : [],
    head.authors.length > 0 ? head.authors : head.people,
    moved.authors,
    tail.authors,
    statedPeople.filter((name) => !isAccountId(name)),
    scripts.author && (isPersonName(scripts.author) || statedPeople.some(isAccountId))
      ? [scripts.author]
      : [],
    statedPeople,
    // a blog that is called as its author is
    stated.authors
      .flatMap((value) => parseNames(value))
      .filter((name) => !isPublisher(name) && siteNames.some((site) => same(name, site))),
    head.users
      .filter((name) => !isPublisher(name) && !siteNames.some((site) => same(site, name)))
      .slice(0, 1),
    isBlog ? accounts.slice(0, 1) : [],
    titleEnds.flatMap((text) => BLOGGER.exec(text)?.[1] ?? []).slice(0, 1),
  ]
  const people = authors.map((names) => names.filter(isPersonName))
  const [ofSite = []] = authors
  const chosen = unique(
    (ofSite.length > 0 && ofSite) ||
      (people.slice(0, 4).find((n) => n.length > 0) && merged(people.slice(1, 3), authors)) ||
      authors.find((n) => n.length > 0) ||
      [],
  )
  return {
    title: metadata.title,
    originalTitle: moved.originalTitle ?? head.originalTitle ?? tail.originalTitle,
    authors: chosen,
    editors,
    source,
    via,
    license: moved.license,
    published: settlePublished(metadata),
    modified: head.modified ?? firstDate(stated.modified),
    siteName: siteNames.find((name) => name.length <= 30 && !/版权|http/.test(name)) ?? null,
  }
}

/** The name of a paper, which is no channel's: 社会新闻 may stand there as well. */
const PAPER =
  /^\p{Script=Han}{2,8}(?:[报報网網]|[电電][视視][台臺]|客[户戶]端|[新通][闻聞讯訊]社|[周週]刊|[杂雜][志誌])$/u

/** What a paper calls its pages on the net: "青石日报数字报", "青石晚报电子版". */
const EPAPER =
  /^(\p{Script=Han}{1,8}?[报報])((?:多媒体)?(?:数字|數字|电子|電子)(?:报|報|版|报纸|报刊|报平台|报刊平台))?$/u
const EPAPER_ADDRESS = /epaper|\/(?:szb|dzb)\/|\/html\/(?:19|20)\d{2}-\d{2}\/\d{2}\/|\/pc\/content\//i

/** The paper that the page is of, by the parts of its title: an e-paper prints no source. */
function paperOf(parts: readonly string[], url: string): string | null {
  for (const part of parts) {
    const [, paper, suffix] = EPAPER.exec(part.trim()) ?? []
    if (paper && (suffix || EPAPER_ADDRESS.test(url))) return paper
  }
  return null
}

/** Whose blog it is, between the headline and the site: " - 河边看云 - 博客园", "_河边看云_新浪博客". */
const BLOGGER = /^[\s_|-]{1,4}([^\s_|-]{2,16})[\s_|-]{1,4}[^\s_|-]{0,6}(?:博客|部落格)园?$/

/** The authors near the headline, and those that the body names besides them. */
function merged(people: string[][], authors: string[][]): string[] {
  const first = authors.find((names) => names.length > 0) ?? []
  return first.some(isPersonName)
    ? [...first, ...people.flat()]
    : people.flat().length > 0
      ? people.flat()
      : first
}

const unique = (values: readonly string[]) => {
  const seen = new Set<string>()
  return values.filter((value) => value && fold(value) && !seen.has(fold(value)) && seen.add(fold(value)))
}
const same = (a: string, b: string | null) => b !== null && fold(a) === fold(b)
