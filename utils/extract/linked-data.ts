import { oneLine } from '../text/space.ts'
import { isStatement, noStatements, type Statements } from './statement-fields.ts'

type Json = Record<string, unknown>

/** Reads what the JSON-LD of a page says of its article, in the terms of schema.org and of Baidu. */
export function readLinkedData(page: Element): Statements {
  const found = noStatements()
  const pageDates: string[] = []
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]'))
    for (const node of nodesIn(script.textContent ?? '')) {
      readNode(node, found)
      // Yoast states the time of a post whose kind it does not know at its page
      if (strings(node['@type']).includes('WebPage')) pageDates.push(...strings(node.datePublished))
    }
  return found.published.length > 0 ? found : { ...found, published: pageDates }
}

/** Most nodes that one script is read for. */
const MOST_NODES = 200

/** The nodes of a script that may be the article's: its own, and those of its `@graph` and its `mainEntity`. */
function nodesIn(text: string): Json[] {
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

/** Most values of one property. */
const MOST_VALUES = 20

/** The texts of a property that may have one or a list. */
const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [oneLine(value)].filter(isStatement)
  // a list in a list is nobody's notation, and may go on until the stack is full
  if (Array.isArray(value))
    return value.slice(0, MOST_VALUES).flatMap((item) => (Array.isArray(item) ? [] : strings(item)))
  return []
}

/** The names of a property that may have texts, or nodes with a name. */
const names = (value: unknown): string[] => {
  if (Array.isArray(value))
    return value.slice(0, MOST_VALUES).flatMap((item) => (Array.isArray(item) ? [] : names(item)))
  if (value && typeof value === 'object') return strings((value as Json).name)
  return strings(value)
}

/** Who owns the paper. */
const COMPANY = /有限公司|股份公司|集[团團]$|\b(?:Ltd|Limited|Inc|LLC|GmbH)\b/i

/** Kinds of nodes that are about the article. Baidu's own, told by their context, have no kind. */
const ARTICLE_TYPE = /Article|Posting|Report|Review|Blog$/i

function readNode(node: Json, into: Statements): void {
  const type = strings(node['@type']).join(' ')
  const baidu = strings(node['@context']).some((context) => context.includes('baidu.com'))
  if (!ARTICLE_TYPE.test(type) && !(baidu && node.pubDate)) return
  into.titles.push(...strings(node.headline), ...(baidu ? strings(node.title) : []))
  into.authors.push(...names(node.author), ...(node.author ? [] : names(node.creator).slice(0, 1)))
  const publishers = names(node.publisher)
  // of portals, as Yahoo has it; elsewhere it is the site
  const providers = names(node.provider).filter((name) => !publishers.includes(name))
  const sources = [...names(node.sourceOrganization), ...providers]
  into.sources.push(...sources.filter((name) => !COMPANY.test(name)))
  into.published.push(...strings(node.datePublished), ...strings(node.pubDate))
  into.modified.push(...strings(node.dateModified), ...strings(node.upDate))
  into.siteNames.push(...publishers)
  into.sections.push(...strings(node.articleSection))
}
