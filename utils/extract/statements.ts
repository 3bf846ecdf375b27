import { oneLine } from '../text/space.ts'
import { isSiteName } from '../text/title.ts'
import { isChannel } from '../text/title-candidate.ts'
import { isFrontPage } from '../text/url.ts'
import { readLinkedData } from './linked-data.ts'
import { nameInCard, OF_OTHERS } from './name-in-card.ts'
import { readPaperComment } from './paper-comment.ts'
import { FEED } from './snapshot.ts'
import { isStatement, noStatements, type StatementField, type Statements } from './statement-fields.ts'

/**
 * Names of `<meta>` (name, property or itemprop; lower case, without blanks) by what they state, the most trusted
 * first. Which site writes it stands behind the ones that no standard names.
 */
const META: Record<StatementField, string[]> = {
  titles: [
    'og:title',
    'articletitle', // government sites in China (ArticleTitle)
    'twitter:title',
    'headline',
    'title', // China Times, Xinhua
    'dc.title',
    'weibo:article:title',
    'citation_title', // journals
    'name', // itemprop, sharing cards of apps
  ],
  authors: [
    'reporter', // portals with TRS: their `author` is the editor
    'citation_author', // journals
    'byl', // New York Times
    'byline',
    'dc.creator',
    'parsely-author',
    'author',
    'article:author',
    'og:article:author',
    'og:author',
    'dc.author',
    'article.author',
    'sailthru.author',
    'cxenseparse:author',
    'bytedance:author',
    'creator',
  ],
  sources: [
    'contentsource', // government sites in China (ContentSource)
    'source',
    'mediaid', // Sina, Sohu: the account or paper that the text is from
    'og:source',
    'article:source',
    'og:article:source',
    'articlesource',
    'news_source',
    'sourcename',
    'citation_journal_title', // journals
    'dc.source',
    'bytedance:source',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'article.published',
    'bytedance:published_time', // Toutiao's crawler
    'weibo:article:create_at', // Sina
    'og:release_date', // Sohu, China News
    'datepublished',
    'pubdate',
    'publishdate', // portals with TRS
    'pubtime',
    'publish_time',
    'publishtime',
    'publish-date',
    'publish_date',
    'pub_date',
    'releasedate',
    'article_date_original',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'citation_publication_date',
    'citation_date',
    'firstpublishedtime', // gov.cn
    'parsely-pub-date',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'date',
    'ptime', // New York Times
    'article:create_at',
    'datecreated',
    'dateupdate', // Baijiahao states nothing else
  ],
  modified: [
    'article:modified_time',
    'og:article:modified_time',
    'og:updated_time',
    'bytedance:updated_time',
    'weibo:article:update_at', // Sina
    'datemodified',
    'lastmodifiedtime', // gov.cn
    'dateupdate', // Sohu
    'last-modified',
    'revised',
  ],
  siteNames: ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'publisher'],
  sections: ['article:section', 'articlesection'],
}

const FIELDS = Object.keys(META) as StatementField[]

/** A page that states one thing more often wants to keep us busy. */
const MOST_VALUES = 50

/** Reads what `<meta>`, microdata, the record of a newspaper's system, JSON-LD and `<title>` say. The page is not changed. */
export function readStatements(page: Element, url: string): Statements {
  const found = noStatements()
  const metas = new Map<string, string[]>()
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    const value = oneLine(meta.getAttribute('content') ?? '')
    if (!name || !isStatement(value) || (name === 'name' && meta.closest(SOMEBODY))) continue
    if (name === 'publisher' && SYSTEM.test(value)) continue
    const key = name.replace(/\s/g, '').toLowerCase()
    const values = metas.get(key) ?? []
    if (values.length < MOST_VALUES) values.push(value)
    metas.set(key, values)
  }
  for (const field of FIELDS) for (const name of META[field]) found[field].push(...(metas.get(name) ?? []))
  for (const [field, name] of ITEM_DATES) {
    const element = page.querySelector(`[itemprop~="${name}"]:not(meta)`)
    const date = element?.getAttribute('datetime') ?? element?.getAttribute('content')
    if (date) found[field].push(oneLine(date))
  }
  // as HTML5 was to have it: `<time datetime="2024-05-20" pubdate>`; in the only article as WordPress calls it
  const [article, another] = page.querySelectorAll('article')
  const time =
    [...page.querySelectorAll('time[pubdate][datetime]')].find((element) => !element.closest(OF_OTHERS)) ??
    (another ? null : article?.querySelector('time.entry-date[datetime]'))
  const day = time?.getAttribute('datetime')
  if (day) found.published.push(oneLine(day))
  found.authors.push(...namesInItems(page, 'author'), ...nameInCard(page, url))
  found.siteNames.push(...namesInItems(page, 'publisher'))
  const paper = readPaperComment(page)
  const linked = readLinkedData(page)
  // an article's own JSON-LD is written for machines by the one who knows; a <meta> is often a template of the site
  for (const field of FIELDS) {
    if (field === 'authors' || field === 'titles') found[field].unshift(...linked[field])
    else found[field].push(...linked[field])
    // the record of the newspaper's system is about this article and nothing else
    if (field === 'titles' || field === 'sources') found[field].unshift(...paper[field])
    else if (field === 'authors') found[field].splice(linked.authors.length, 0, ...paper.authors)
    else found[field].push(...paper[field])
  }
  // in a title markup is text, and some systems write it there: 渡口<br>停航三天
  const title = oneLine(
    (page.querySelector('title')?.textContent ?? '').replace(
      /(?<=[\p{Script=Han}，。！？：”])<(?:br|b|i|em|strong|font|span|p) ?\/?>|<\/(?:b|i|em|strong|font|span|p)>/giu,
      ' ',
    ),
  )
  const site = siteOfUntitled(page, title)
  if (site) found.siteNames.push(site)
  else if (title) found.titles.push(title)
  found.siteNames.push(...siteOfFeed(page, title))
  for (const field of FIELDS) found[field] = [...new Set(found[field].filter(Boolean))]
  // some themes state the headline as the name of the site too, which stands behind it in the page's own title
  const isHeadline = (name: string) =>
    found.titles.includes(name) && title.length > name.length && title.startsWith(name) && !isSiteName(name)
  found.siteNames = found.siteNames.filter((name) => !isHeadline(name))
  return found
}

/**
 * The site, where a template put it with its divider behind a headline that it was not given: "-山城市青石材料有限公司". Null where
 * the page shows it as its headline, or it is called as no site is.
 */
function siteOfUntitled(page: Element, title: string): string | null {
  const site = /^[-_|｜] ?(\p{L}[^-_|｜]*)$/u.exec(title)?.[1]
  if (!site) return null
  const shown = [...page.querySelectorAll(MAY_HOLD_TITLE)]
    .filter((element) => !isSignOfSite(element))
    .map((element) => ({
      text: oneLine(element.textContent ?? ''),
      isHeading: element.localName === 'h1',
    }))
  if (shown.some(({ text }) => text === site)) return null
  const isOther = ({ text, isHeading }: { text: string; isHeading: boolean }) =>
    isHeading && text !== '' && !isSiteName(text) && !isChannel(text)
  return isSiteName(site) || (ORGANISATION.test(site) && shown.some(isOther)) ? site : null
}

/** Ends of names of offices, schools and firms that `isSiteName` leaves to headlines. */
const ORGANISATION =
  /(?:[局院館馆所厅廳委会會站店厂廠]|[一二三四五六七八九十]中|[小中][学學]|[学學]校|影[视視]|[传傳]媒|之窗|之家)$/

/** Whether an element is, or holds, a link to the front page: the sign of a site. */
const isSignOfSite = (element: Element) =>
  isFrontPage((element.closest('a') ?? element.querySelector('a'))?.getAttribute('href') ?? '')
const MAY_HOLD_TITLE = 'h1,h2,h3,[class*="title" i]'

/** The name of a blog by its feed, where the page's own title begins or ends with it: "河灯手记: 渡口的早晨". */
function siteOfFeed(page: Element, title: string): string[] {
  const feed = page.querySelector(FEED)
  const name = oneLine(feed?.getAttribute('title') ?? '')
  const isPart = name.length < title.length && (title.startsWith(name) || title.endsWith(name))
  return name.length >= 2 && name.length <= MAX_FEED && isPart ? [name] : []
}
/** Longest name of a blog (characters). */
const MAX_FEED = 30

/** The system that a site is made with, which some of them state as its publisher: "TideCMS 9.0". */
const SYSTEM =
  /^(?:[a-z]{2,12}CMS|TRS(?: ?WCM)?|WordPress|Discuz!?|Typecho|Z-?Blog(?:PHP)?|Hexo|Hugo|Ghost)(?:[ /-]?[vx]?\d[\d.]*)?$/i

/** Dates that the markup of the page itself states: `itemprop`, schema.org's microdata. */
const ITEM_DATES: [StatementField, string][] = [
  ['published', 'datePublished'],
  ['modified', 'dateModified'],
]

/** The items of microdata that are somebody: their names are no titles. */
const SOMEBODY = '[itemscope][itemprop~="author"],[itemscope][itemprop~="publisher"]'

/** The names that microdata gives the author or the publisher of the first article, not those of comments or other articles. */
function namesInItems(page: Element, property: 'author' | 'publisher'): string[] {
  const items = [...page.querySelectorAll(`[itemscope][itemprop~="${property}"]`)]
  const itemAround = (item: Element) => item.parentElement?.closest('[itemscope]')
  const article = items
    .map(itemAround)
    .find((item) => /(?:Article|Posting)$/.test(item?.getAttribute('itemtype') ?? ''))
  return items
    .filter((item) => article && itemAround(item) === article)
    .map((item) => {
      const metas = [...item.querySelectorAll('meta[itemprop="name"]')]
      // an item that can hold nothing has its name behind it: <meta itemprop="author" itemscope><meta itemprop="name">
      const behind =
        item.matches('meta:not([content])') && item.nextElementSibling?.matches('meta[itemprop="name"]')
      return behind ? item.nextElementSibling : metas.find((meta) => itemAround(meta) === item)
    })
    .map((meta) => oneLine(meta?.getAttribute('content') ?? ''))
    .filter(isStatement)
}
