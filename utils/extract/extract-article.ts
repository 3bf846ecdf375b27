import { blockElements } from '../clean/block-elements.ts'
import { originOf } from '../clean/link-share.ts'
import { type CleanContext, emptyProvenance } from '../clean/step.ts'
import { steps } from '../clean/steps.ts'
import { textOf } from '../dom/block-text.ts'
import { replaceAmpImages } from '../images/amp-images.ts'
import { dressImages } from '../images/dress-images.ts'
import { detectScript } from '../script/detect-script.ts'
import { languageTag } from '../script/language-tag.ts'
import { ownWords } from '../script/own-words.ts'
import { repairScript } from '../script/repair-script.ts'
import { findSite } from '../sites/find-site.ts'
import { readingMinutes } from '../text/length.ts'
import { forgetLines } from '../text/remembered.ts'
import { canonicalUrl } from '../text/url.ts'
import { replaceAppBoxes } from './app-boxes.ts'
import type { Extraction, Failure } from './article.ts'
import { baseAddress } from './base-address.ts'
import { cutContent } from './cut-content.ts'
import { showFoldedStory } from './folded-story.ts'
import { replaceFormulas } from './formulas.ts'
import { dropHeadingAnchors } from './heading-anchors.ts'
import { linkEmbeds } from './link-embeds.ts'
import { type Metadata, readMetadata } from './metadata.ts'
import { lineReader } from './page-lines.ts'
import { mapReader } from './page-map.ts'
import { type SafeHtml, sanitize, sanitizeAll } from './sanitize.ts'
import { type SettledMetadata, settleMetadata } from './settle-metadata.ts'
import { closeSpacedText } from './spaced-text.ts'
import { expandTextDocument } from './text-document.ts'
import { type TraceRecorder, traceRecorder } from './trace-recorder.ts'
import { walkPage } from './walk-page.ts'

/** What `extractArticle` needs besides the document. */
export interface ExtractOptions {
  /** Address of the page, absolute. */
  url: string
  /** The window whose DOM parses and sanitizes: the live one, or jsdom's. */
  window: Window
  /** Time of capture, for relative dates and dates without a year; null where it is not known. */
  now: Date | null
}

/**
 * Finds the article of a page: metadata, then content, then cleaning, then safe markup.
 * @param snapshot the root of a copy of the page, which is changed; see `takeSnapshot`.
 */
export function extractArticle(snapshot: Element, options: ExtractOptions): Extraction {
  try {
    return extract(snapshot, options)
  } finally {
    forgetLines()
  }
}

function extract(snapshot: Element, { url, window, now }: ExtractOptions): Extraction {
  const body = snapshot.querySelector('body')
  if (!body || textOf(body, 1) === '') return fail('empty')
  const isText = expandTextDocument(snapshot, url)
  showFoldedStory(body)
  replaceAmpImages(snapshot)
  replaceAppBoxes(snapshot)
  replaceFormulas(snapshot)
  closeSpacedText(snapshot)
  dropHeadingAnchors(snapshot)
  const base = baseAddress(snapshot, url)
  const site = findSite(url)
  const reader = lineReader(body)
  const mapper = mapReader()
  walkPage(body, [reader, mapper])
  const metadata = readMetadata(snapshot, reader.lines, { url, now, site })
  const content = cutContent(snapshot, body, base, mapper.map(metadata.title), isText)
  if (!content) return fail('noArticle')

  const { root, chinese, attachments, outside } = content
  // what stands beside other headlines is left to Readability
  const head = chinese ? metadata : { ...metadata, kicker: null, deck: null }
  const { recorder, settled } = clean(root, chinese, head, {
    url,
    home: isText ? originOf(root, url) : url,
    base,
    site,
  })
  linkEmbeds(root, recorder, base)
  // below the marks, which the steps look for at the end
  if (attachments) root.append(attachments)
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
  const [html, ...safe] = sanitizeAll([root, ...taken.map(({ box }) => box)], window)
  const trace = taken.map(({ box: _, ...part }, i) => {
    const html = safe[i] as SafeHtml
    return { ...part, html: showsSomething(html) ? html : null }
  })
  const text = blocks.join('\n')
  const script = detectScript(ownWords(text))
  return {
    ok: true,
    article: {
      ...(repair?.changed ? repairTexts(settled, repair.repairText) : settled),
      url: canonicalUrl(url),
      lang: languageTag(script, metadata.lang, new URL(url).hostname) ?? metadata.lang ?? 'und',
      script,
      html: html as SafeHtml,
      blocks,
      images,
      readingMinutes: readingMinutes(text),
      pages: 1,
      trace: [
        ...outside.filter(({ place }) => place === 0),
        ...trace,
        ...outside.filter(({ place }) => place > 0).map((part) => ({ ...part, place: blocks.length })),
      ].sort((a, b) => a.place - b.place),
      found:
        typeof repair?.found === 'string'
          ? { title: settled.title, html: sanitize(repair.found, window) }
          : null,
    },
  }
}

/**
 * Runs the steps of cleaning over the content of a page, which is changed.
 * @returns what they took, and the metadata as it is with what they moved out of the content.
 */
function clean(
  root: Element,
  chinese: boolean,
  metadata: Metadata,
  page: Pick<CleanContext, 'url' | 'home' | 'base' | 'site'>,
): { recorder: TraceRecorder; settled: SettledMetadata } {
  const provenance = emptyProvenance()
  // the steps know the names that stand outside the content
  const { authors, via, source, siteName, published } = settleMetadata(metadata, provenance)
  const recorder = traceRecorder(root, page.base)
  const context: CleanContext = {
    ...page,
    title: metadata.title,
    headlines: [metadata.shownTitle, metadata.kicker, metadata.deck].filter((line) => line !== null),
    names: [...authors, ...via, source, siteName].filter((name) => name !== null),
    published,
    provenance,
    take: (node, reason) => recorder.take(node, reason),
    note: (reason, text) => recorder.note(reason, text),
  }
  for (const step of steps) {
    if (step.chineseOnly && !chinese) continue
    recorder.step = step.id
    step.run(root, context)
  }
  return { recorder, settled: settleMetadata(metadata, provenance) }
}

/** Whether there is anything to put back: of a player the sanitizer leaves nothing, or its empty box. */
const showsSomething = (html: SafeHtml) => /<(?:img|hr|math)\b|(?:^|>)\s*[^\s<]/.test(html)

/** Texts of the article outside its body: they share its script's fate. */
function textsOf({
  title,
  kicker,
  deck,
  originalTitle,
  authors,
  editors,
  source,
  via,
  license,
}: SettledMetadata): string[] {
  return [title, kicker, deck, originalTitle, ...authors, ...editors, source, ...via, license].filter(
    (text) => text !== null,
  )
}

function repairTexts(settled: SettledMetadata, repair: (text: string) => string): SettledMetadata {
  const maybe = (text: string | null) => text && repair(text)
  return {
    ...settled,
    title: repair(settled.title),
    kicker: maybe(settled.kicker),
    deck: maybe(settled.deck),
    originalTitle: maybe(settled.originalTitle),
    authors: settled.authors.map(repair),
    editors: settled.editors.map(repair),
    source: maybe(settled.source),
    via: settled.via.map(repair),
    license: maybe(settled.license),
  }
}

function fail(kind: Failure['kind']): Extraction {
  return { ok: false, failure: { kind } }
}
