import { blockElements } from '../clean/block-elements.ts'
import { SILENT_TAGS } from '../clean/block-tags.ts'
import { textOf } from '../clean/block-text.ts'
import { type CleanContext, emptyProvenance } from '../clean/step.ts'
import { steps } from '../clean/steps.ts'
import { replaceAmpImages } from '../images/amp-images.ts'
import { dressImages } from '../images/dress-images.ts'
import { headlinePicture } from '../images/headline-picture.ts'
import { replaceStandIns } from '../images/lazy-sources.ts'
import { openSealedPictures, pageGallery } from '../images/page-gallery.ts'
import { detectScript } from '../script/detect-script.ts'
import { languageTag } from '../script/language-tag.ts'
import { repairScript } from '../script/repair-script.ts'
import { findSite } from '../sites/find-site.ts'
import { readingMinutes } from '../text/length.ts'
import { canonicalUrl } from '../text/url.ts'
import type { Extraction, Failure, Trace } from './article.ts'
import { attachmentsBelow } from './attachments.ts'
import { baseAddress } from './base-address.ts'
import { isChinese, mainContent, openingParagraph } from './main-content.ts'
import { readMetadata } from './metadata.ts'
import { outsideParts } from './outside-parts.ts'
import { lineReader } from './page-lines.ts'
import { mapReader, type PageMap } from './page-map.ts'
import { readableContent } from './readability.ts'
import { type SafeHtml, sanitize, sanitizeAll } from './sanitize.ts'
import { type SettledMetadata, settleMetadata } from './settle-metadata.ts'
import { closeSpacedText } from './spaced-text.ts'
import { expandTextDocument } from './text-document.ts'
import { MAX_TRACE_TEXT, traceRecorder } from './trace-recorder.ts'
import { walkPage } from './walk-page.ts'

/** What `extractArticle` needs besides the document. */
export interface ExtractOptions {
  /** Address of the page, absolute. */
  url: string
  /** The window whose DOM parses and sanitizes: the live one, or jsdom's. */
  window: Window
  /** Time of capture, for relative dates. */
  now?: Date
}

/** The content of a page, cut out of it. */
interface Content {
  root: Element
  chinese: boolean
  /** The files that the text carries along, which stand outside of it. */
  attachments: Element | null
  /** What is left of the page, as traces whose `place` is 0 or, for what stood behind, infinite. */
  outside: Trace[]
}

/**
 * Finds the article of a page: metadata, then content, then cleaning, then safe markup.
 * @param snapshot the root of a copy of the page, which is changed; see `takeSnapshot`.
 */
export function extractArticle(snapshot: Element, { url, window, now }: ExtractOptions): Extraction {
  const body = snapshot.querySelector('body')
  if (!body || textOf(body, 1) === '') return fail('empty')
  const isText = expandTextDocument(snapshot, url)
  replaceAmpImages(snapshot)
  closeSpacedText(snapshot)
  const base = baseAddress(snapshot, url)
  const site = findSite(url)
  const reader = lineReader(body)
  const mapper = mapReader()
  walkPage(body, [reader, mapper])
  const metadata = readMetadata(snapshot, reader.lines, { url, now, site })
  const content = cutContent(snapshot, body, base, mapper.map(metadata.title), isText)
  if (!content) return fail('noArticle')

  const { root, chinese, attachments, outside } = content
  const provenance = emptyProvenance()
  const stated = settleMetadata(metadata, provenance)
  const names = [...stated.authors, ...stated.via, stated.source, stated.siteName].filter(
    (name) => name !== null,
  )
  const recorder = traceRecorder(root, base)
  const context: CleanContext = {
    url,
    base,
    title: metadata.title,
    names,
    site,
    provenance,
    take: (node, reason) => recorder.take(node, reason),
    note: (reason, text) => recorder.note(reason, text),
  }
  for (const step of steps) {
    if (step.chineseOnly && !chinese) continue
    recorder.step = step.id
    step.run(root, context)
  }
  // below the marks, which the steps look for at the end
  if (attachments) root.append(attachments)
  const settled = settleMetadata(metadata, provenance)
  // the reader takes the title of a mark for the text before repair: a page's own would pass for that
  for (const mark of root.querySelectorAll('mark[title]')) mark.removeAttribute('title')
  const repair = chinese ? repairScript(root, { texts: textsOf(settled) }) : null
  recorder.step = 'repair-script'
  for (const { reason, text } of repair?.notes ?? []) recorder.note(reason, text)
  const elements = blockElements(root)
  const taken = recorder.finish(elements)
  const blocks = elements.map((element) => textOf(element))
  const images = dressImages(root, url, base)
  if (blocks.length === 0 && images.length === 0) return fail('noArticle')
  // all at once: each call of the sanitizer makes a document of its own
  const [html, ...safe] = sanitizeAll([root.innerHTML, ...taken.map(({ markup }) => markup ?? '')], window)
  const trace = taken.map(({ markup: _, ...part }, i) => {
    const html = safe[i] as SafeHtml
    return { ...part, html: showsSomething(html) ? html : null }
  })
  const text = blocks.join('\n')
  const script = detectScript(text)
  return {
    ok: true,
    article: {
      ...(repair?.changed ? repairTexts(settled, repair.repairText) : settled),
      url: canonicalUrl(url),
      lang: languageTag(script, metadata.lang, new URL(url).hostname) ?? metadata.lang ?? 'und',
      script,
      html: html as SafeHtml,
      blocks,
      leadImage: images[0]?.src ?? null,
      images,
      readingMinutes: readingMinutes(text),
      pages: 1,
      trace: [
        ...trace,
        ...outside.map((part) => ({ ...part, place: Math.min(part.place, blocks.length) })),
      ].sort((a, b) => a.place - b.place),
      found:
        typeof repair?.found === 'string'
          ? { title: settled.title, html: sanitize(repair.found, window) }
          : null,
    },
  }
}

/** Whether there is anything to put back: of a player the sanitizer leaves nothing, or its empty box. */
const showsSomething = (html: SafeHtml) => /<(?:img|hr|math)\b|(?:^|>)\s*[^\s<]/.test(html)

/** Texts of the article outside its body: they share its script's fate. */
function textsOf({
  title,
  originalTitle,
  authors,
  editors,
  source,
  via,
  license,
}: SettledMetadata): string[] {
  return [title, originalTitle, ...authors, ...editors, source, ...via, license].filter(
    (text) => text !== null,
  )
}

function repairTexts(settled: SettledMetadata, repair: (text: string) => string): SettledMetadata {
  const maybe = (text: string | null) => text && repair(text)
  return {
    ...settled,
    title: repair(settled.title),
    originalTitle: maybe(settled.originalTitle),
    authors: settled.authors.map(repair),
    editors: settled.editors.map(repair),
    source: maybe(settled.source),
    via: settled.via.map(repair),
    license: maybe(settled.license),
  }
}

/** Elements whose text is no prose, and the selector of them. */
const NO_PROSE: ReadonlySet<string> = new Set(['PRE', ...SILENT_TAGS])
const HAS_NO_PROSE = [...NO_PROSE].join(',')

/** Text that is read, without code: that is written in Latin letters whatever language the text is in. */
function proseOf(element: Element): string {
  if (!element.querySelector(HAS_NO_PROSE)) return element.textContent ?? ''
  const walker = element.ownerDocument.createTreeWalker(element, 1 | 4, (node) => {
    if (node.nodeType === 3) return 1
    return NO_PROSE.has(node.nodeName) ? 2 : 3
  })
  const texts: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.nodeValue ?? '')
  return texts.join('')
}

/** The article of a text document, of which the frame has been told by its lines, where the scorer took both together. */
function withoutFrame(body: Element, main: Element): Element {
  const article = body.querySelector(':scope > article')
  return article && main.contains(article) && /[。！？]/.test(article.textContent ?? '') ? article : main
}

/** Cuts the content out of the page: by our own scorer on Chinese pages, by Readability on others. */
function cutContent(
  snapshot: Element,
  body: Element,
  base: string,
  page: PageMap,
  isText: boolean,
): Content | null {
  const scored = mainContent(page)
  const main = scored && isText ? withoutFrame(body, scored) : scored
  const chinese = isChinese(proseOf(main ?? body))
  const content = chinese ? main : readableContent(snapshot)
  if (!content) return null
  const opening = chinese ? openingParagraph(content) : null
  opening?.remove()
  const attachments = chinese ? attachmentsBelow(content, base) : null
  const parts = chinese ? outsideParts(body, content) : []
  replaceStandIns(snapshot, base)
  const headline = headlinePicture(snapshot, content, base)
  openSealedPictures(snapshot, content)
  const gallery = pageGallery(snapshot, content)
  const root = snapshot.ownerDocument.createElement('article')
  if (headline) root.append(headline)
  root.append(...gallery)
  if (opening) root.append(opening)
  root.append(...(content.tagName === 'BODY' ? content.childNodes : [content]))
  const outside = parts.map(({ reason, text, html, before }) => ({
    step: 'cut-content',
    reason,
    text: text.slice(0, MAX_TRACE_TEXT),
    place: before ? 0 : Number.POSITIVE_INFINITY,
    html,
  }))
  return { root, chinese, attachments, outside }
}

function fail(kind: Failure['kind']): Extraction {
  return { ok: false, failure: { kind } }
}
