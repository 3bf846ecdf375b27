import { oneLine } from '../text/space.ts'
import { PAPER_COMMENT } from './snapshot.ts'

/** What the head of a page says about its article, each list in order of trust, values as written. */
export interface Statements {
  titles: string[]
  authors: string[]
  sources: string[]
  published: string[]
  modified: string[]
  siteNames: string[]
  /** Channels of the site in which it stands. */
  sections: string[]
}

type Field = keyof Statements

/**
 * Names of `<meta>` (name, property or itemprop; lower case, without blanks) by what they state, the most trusted
 * first. Which site writes it stands behind the ones that no standard names.
 */
const META: Record<Field, string[]> = {
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

const FIELDS = Object.keys(META) as Field[]

/** Templates that were not filled in, and placeholders. */
const UNFILLED = /^(?:<|\{\{|\$\{|null$|undefined$|none$|n\/a$)/i

/** Longest value that is a statement; longer ones are texts. */
const LONGEST = 300

/** A page that states one thing more often wants to keep us busy. */
const MOST_VALUES = 50

const nothing = (): Statements => ({
  titles: [],
  authors: [],
  sources: [],
  published: [],
  modified: [],
  siteNames: [],
  sections: [],
})

/** Reads the statements of `<meta>`, JSON-LD and `<title>`. The page is not changed. */
export function readStatements(page: Element): Statements {
  const found = nothing()
  const metas = new Map<string, string[]>()
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    const value = oneLine(meta.getAttribute('content') ?? '')
    if (!name || !value || value.length > LONGEST || UNFILLED.test(value)) continue
    const key = name.replace(/\s/g, '').toLowerCase()
    const values = metas.get(key) ?? []
    if (values.length < MOST_VALUES) values.push(value)
    metas.set(key, values)
  }
  for (const field of FIELDS) for (const name of META[field]) found[field].push(...(metas.get(name) ?? []))
  // schema.org in the markup of the page
  for (const [field, name] of ITEM_DATES) {
    const element = page.querySelector(`[itemprop~="${name}"]:not(meta)`)
    const date = element?.getAttribute('datetime') ?? element?.getAttribute('content')
    if (date) found[field].push(oneLine(date))
  }
  const paper = readPaperComment(page)

  const linked = nothing()
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]'))
    for (const node of linkedData(script.textContent ?? '')) readLinkedNode(node, linked)
  // an article's own JSON-LD is written for machines by the one who knows; a <meta> is often a template of the site
  for (const field of FIELDS) {
    if (field === 'authors' || field === 'titles') found[field].unshift(...linked[field])
    else found[field].push(...linked[field])
    // the record of the newspaper's system is about this article and nothing else
    if (field === 'titles' || field === 'sources') found[field].unshift(...paper[field])
    else if (field === 'authors') found[field].splice(linked.authors.length, 0, ...paper.authors)
    else found[field].push(...paper[field])
  }
  const title = oneLine(page.querySelector('title')?.textContent ?? '')
  if (title) found.titles.push(title)
  for (const field of FIELDS) found[field] = [...new Set(found[field].filter(Boolean))]
  return found
}

const ITEM_DATES: [Field, string][] = [
  ['published', 'datePublished'],
  ['modified', 'dateModified'],
]

/** The fields of {@link PAPER_COMMENT} that are read, in e-papers with a prefix: `<founder-title>`. */
const PAPER_FIELD =
  /<(?:founder-)?(date|author|title|sourcename|journalist)>((?:[^<]|<br ?\/?>){1,300})<\/(?:founder-)?\1>/gi

const PAPER_KEYS: Record<string, Field> = {
  date: 'published',
  author: 'authors',
  journalist: 'authors',
  title: 'titles',
  sourcename: 'sources',
}

/** Character references that titles hold; a comment is text, so the parser leaves them. */
const REFERENCES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  hellip: '…',
  middot: '·',
}

/**
 * What the publishing system of newspapers (Founder's Enpower: China Net, most e-papers) writes about the article into a
 * comment, `<!--enpproperty <date>…</date><author>…</author><title>…</title>…/enpproperty-->`. The snapshot keeps it as
 * a child of the root.
 */
function readPaperComment(page: Element): Statements {
  const found = nothing()
  const comment = [...page.childNodes].find(
    (node) => node.nodeType === 8 && PAPER_COMMENT.test(node.nodeValue ?? ''),
  )
  for (const [, key = '', value = ''] of (comment?.nodeValue ?? '').slice(0, 8000).matchAll(PAPER_FIELD)) {
    const text = value
      .replace(/<br ?\/?>|&nbsp;/gi, ' ')
      .replace(/&([a-z]{2,6});/g, (whole, name: string) => REFERENCES[name] ?? whole)
    const field = PAPER_KEYS[key.toLowerCase()]
    if (field && oneLine(text)) found[field].push(oneLine(text))
  }
  return found
}

type Json = Record<string, unknown>

/** Most nodes of JSON-LD that one page is read for. */
const MOST_NODES = 200

function linkedData(text: string): Json[] {
  let data: unknown
  try {
    // raw line ends and tabs inside strings are a common fault of templates
    data = JSON.parse(text.replace(/[\n\r\t]/g, ' '))
  } catch {
    // broken JSON-LD states nothing; the page is read without it
    return []
  }
  const nodes: Json[] = []
  const queue: unknown[] = [data]
  while (queue.length > 0 && nodes.length < MOST_NODES) {
    const item = queue.shift()
    if (Array.isArray(item)) queue.push(...item.slice(0, MOST_NODES))
    else if (item && typeof item === 'object') {
      nodes.push(item as Json)
      const { '@graph': graph, mainEntity } = item as Json
      if (graph) queue.push(graph)
      if (mainEntity) queue.push(mainEntity)
    }
  }
  return nodes
}

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [oneLine(value)].filter((s) => s && s.length <= LONGEST)
  // a list in a list is nobody's notation, and may go on until the stack is full
  if (Array.isArray(value))
    return value.slice(0, 20).flatMap((item) => (Array.isArray(item) ? [] : strings(item)))
  return []
}

const names = (value: unknown): string[] => {
  if (Array.isArray(value))
    return value.slice(0, 20).flatMap((item) => (Array.isArray(item) ? [] : names(item)))
  if (value && typeof value === 'object') return strings((value as Json).name)
  return strings(value)
}

/** Who owns the paper. */
const COMPANY = /有限公司|股份公司|集[团團]$|\b(?:Ltd|Limited|Inc|LLC|GmbH)\b/i

/** Kinds of nodes that are about the article, and Baidu's own context, which has no kind. */
const ARTICLE_TYPE = /Article|Posting|Report|Review|Blog$/i

function readLinkedNode(node: Json, into: Statements): void {
  const type = strings(node['@type']).join(' ')
  const baidu = strings(node['@context']).some((context) => context.includes('baidu.com'))
  if (!ARTICLE_TYPE.test(type) && !(baidu && node.pubDate)) return
  into.titles.push(...strings(node.headline), ...(baidu ? strings(node.title) : []))
  into.authors.push(...names(node.author), ...(node.author ? [] : names(node.creator).slice(0, 1)))
  into.sources.push(...names(node.sourceOrganization).filter((name) => !COMPANY.test(name)))
  into.published.push(...strings(node.datePublished), ...strings(node.pubDate))
  into.modified.push(...strings(node.dateModified), ...strings(node.upDate))
  into.siteNames.push(...names(node.publisher))
  into.sections.push(...strings(node.articleSection))
}
