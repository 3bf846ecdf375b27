import { Marked } from 'marked'
import { type FrontMatter, readFrontMatter, stringsOf } from './front-matter.ts'
import { type PlainText, readPlainText } from './plain-text.ts'

/**
 * Makes a page of a text document, as browsers show .txt and .md files (one `<pre>`): front matter becomes the head, HTML
 * or Markdown under it the body; the lines of a plain text become headline, paragraphs and, where it is a flattened
 * portal page, `<nav>` and `<footer>`. All later parts then read it like any page.
 * @param page the root of a snapshot; it is changed when it is a text document.
 * @param url address of the document, whose ending tells Markdown.
 * @returns whether it was one.
 */
export function expandTextDocument(page: Element, url: string): boolean {
  const body = page.querySelector('body')
  const pre = body?.querySelector('pre')
  if (!body || !pre || !isOnlyText(body, pre)) return false
  const text = pre.textContent ?? ''
  const matter = readFrontMatter(text)
  body.replaceChildren()
  if (matter) fillFromMatter(page, body, matter)
  else if (/\.(?:md|markdown)(?:[?#]|$)/i.test(url)) body.innerHTML = `<article>${toHtml(text)}</article>`
  else fillFromLines(page, body, readPlainText(text))
  return true
}

/** The `<pre>` is all that the body shows. */
function isOnlyText(body: Element, pre: Element): boolean {
  return (
    pre.parentElement === body &&
    pre.childElementCount === 0 &&
    [...body.children].every((child) => child === pre || /^(?:SCRIPT|STYLE|DIV)$/.test(child.tagName)) &&
    (body.textContent ?? '').trim().length <= (pre.textContent ?? '').trim().length
  )
}

/** A heading, a list, a fence or a rule behind an empty line: a README that begins with a centred box. */
const MARKDOWN = /\n[ \t\r]*\n(?:#{1,6} \S|[-*+] \S|\d{1,2}\. \S|```|> \S)/

/** `[1]: https://…`, which shows nothing. Notes are text: `[^1]: 见《县志》`, `[注]: 人物均为化名`. */
const ADDRESS_OF_LINK = /^ {0,3}\[(?!\^)[^\]]{0,200}\]: {0,3}\n? {0,3}(?:<|\S{0,500}[/#.])/

const marked = new Marked({
  // Chinese has no spaces: what leads nowhere is a note; `undefined` leaves it a paragraph, `false` to the default
  tokenizer: { def: (src) => (ADDRESS_OF_LINK.test(src) ? false : undefined) },
  extensions: [
    {
      // a mark at the border keeps CommonMark from seeing what is bold: **提示：**请注意
      name: 'strongBesideHan',
      level: 'inline',
      start: (src) => src.indexOf('**'),
      tokenizer(src) {
        const [raw, text] = /^\*\*(?=[^\s*])([^*\n]*[^\s*])\*\*(?!\*)/u.exec(src) ?? []
        if (raw === undefined || text === undefined) return undefined
        if (!/\p{Script=Han}/u.test(text + src.charAt(raw.length))) return undefined
        return { type: 'strong', raw, text, tokens: this.lexer.inlineTokens(text) }
      },
    },
  ],
})

/** HTML is left as it is; Markdown, which may hold HTML, is turned into it. */
function toHtml(text: string): string {
  if (
    !MARKDOWN.test(text) &&
    /^\s*<(?:div|p|section|article|table|figure|img|h[1-6]|ul|ol|blockquote|span|br|center|font|main)\b/i.test(
      text,
    )
  )
    return text
  return marked.parse(text, { async: false, gfm: true })
}

/** Which fields of front matter (Hexo, Hugo, Jekyll, VuePress) become which statement of the head. */
const FIELDS: [property: string, fields: string[]][] = [
  ['article:published_time', ['date', 'published', 'publishDate', 'pubDate', 'created']],
  ['article:modified_time', ['updated', 'lastmod', 'modified']],
  ['source', ['source', 'from', 'origin']],
]

function fillFromMatter(page: Element, body: Element, { fields, body: text }: FrontMatter): void {
  const title = stringsOf(fields.title)[0] ?? ''
  setTitle(page, title)
  for (const [property, names] of FIELDS)
    for (const value of names.flatMap((name) => stringsOf(fields[name]))) addMeta(page, property, value)
  // a feed mirror files its posts under the platform and names the platform as author
  const shelves = new Set([
    ...stringsOf(fields.categories),
    ...stringsOf(fields.category),
    ...stringsOf(fields.tags),
  ])
  for (const author of [...stringsOf(fields.author), ...stringsOf(fields.authors)])
    addMeta(page, shelves.has(author) ? 'og:site_name' : 'author', author)
  for (const lang of stringsOf(fields.lang ?? fields.language)) page.setAttribute('lang', lang)
  body.innerHTML = `<article>${toHtml(text)}</article>`
}

function fillFromLines(page: Element, body: Element, text: PlainText): void {
  setTitle(page, text.title ?? '')
  body.append(...sectionsOf(page.ownerDocument, text))
}

/** The parts of a plain text as `<nav>`, `<article>` with its headline, and `<footer>`; none of them is empty. */
export function sectionsOf(document: Document, { title, before, article, after }: PlainText): Element[] {
  const section = (name: string, lines: readonly string[]) => {
    const element = document.createElement(name)
    for (const line of lines) element.append(paragraph(document, 'p', line))
    return element
  }
  const main = section('article', article)
  if (title) main.prepend(paragraph(document, 'h1', title))
  const sections = [section('nav', before), main, section('footer', after)]
  return sections.filter(({ firstChild }) => firstChild)
}

function paragraph(document: Document, name: string, text: string): Element {
  const element = document.createElement(name)
  element.textContent = text
  return element
}

const headOf = (page: Element) => page.querySelector('head') ?? page

function setTitle(page: Element, title: string): void {
  const element = page.querySelector('title') ?? page.ownerDocument.createElement('title')
  element.textContent = title
  if (!element.parentNode) headOf(page).append(element)
}

function addMeta(page: Element, property: string, content: string): void {
  const meta = page.ownerDocument.createElement('meta')
  meta.setAttribute('property', property)
  meta.setAttribute('content', content)
  headOf(page).append(meta)
}
