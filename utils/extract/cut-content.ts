import { SILENT_TAGS } from '../dom/block-tags.ts'
import { headlinePictures } from '../images/headline-picture.ts'
import { replaceStandIns } from '../images/lazy-sources.ts'
import { openSealedPictures, pageGallery } from '../images/page-gallery.ts'
import { oneLine } from '../text/space.ts'
import type { Trace } from './article.ts'
import { takeAttachments } from './attachments.ts'
import { unfoldFlattened } from './flattened-page.ts'
import { isChinese, mainContent, openingParagraph } from './main-content.ts'
import { outsideParts } from './outside-parts.ts'
import type { PageMap } from './page-map.ts'
import { readableContent } from './readability.ts'
import { MAX_TRACE_TEXT } from './trace-recorder.ts'

/** The content of a page, cut out of it. */
export interface Content {
  root: Element
  /** Whether its text is Chinese. */
  chinese: boolean
  /** The files that the text carries along, which stood outside of it. */
  attachments: Element | null
  /** What is left of the page, as traces whose `place` is 0 or, for what stood behind, infinite. */
  outside: Trace[]
}

/**
 * Cuts the content out of the page: by our own scorer on Chinese pages, by Readability on others.
 * @param snapshot root of the page, which is changed.
 * @param body the page's own.
 * @param base what its relative addresses count from.
 * @param page the map of `body`.
 * @param isText whether the page is a text document that was expanded.
 * @returns null where there is none.
 */
export function cutContent(
  snapshot: Element,
  body: Element,
  base: string,
  page: PageMap,
  isText: boolean,
): Content | null {
  const scored = mainContent(page)
  const main = scored && isText ? withoutFrame(body, scored) : scored
  const chinese = isChinese(proseOf(main ?? body))
  const found = chinese ? main : readableContent(snapshot)
  if (!found) return null
  const content = chinese && !isText ? unfoldFlattened(found, page.title) : found
  const opening = chinese ? openingParagraph(content) : null
  opening?.remove()
  const attachments = chinese ? takeAttachments(content, base) : null
  const parts = chinese ? outsideParts(body, content) : []
  replaceStandIns(snapshot, base)
  const pictures = headlinePictures(
    snapshot,
    content,
    base,
    page.title,
    page.regions[page.headline]?.element ?? null,
  )
  openSealedPictures(snapshot, content)
  const gallery = pageGallery(snapshot, content)
  const root = snapshot.ownerDocument.createElement('article')
  root.append(...pictures, ...gallery)
  if (opening) root.append(opening)
  root.append(...(content.tagName === 'BODY' ? content.childNodes : [content]))
  const captions = pictures.map((figure) => oneLine(figure.querySelector('figcaption')?.textContent ?? ''))
  // what is shown again with its picture has not been taken
  const left = parts.filter(({ text }) => !captions.includes(text))
  const outside = left.map(({ reason, text, html, before }) => ({
    step: 'cut-content',
    reason,
    text: text.slice(0, MAX_TRACE_TEXT),
    place: before ? 0 : Number.POSITIVE_INFINITY,
    html,
  }))
  return { root, chinese, attachments, outside }
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

/** The article of a text document, where the scorer took the lines of the frame around it as well: these are told already. */
function withoutFrame(body: Element, main: Element): Element {
  const article = body.querySelector(':scope > article')
  return article && main.contains(article) && /[。！？]/.test(article.textContent ?? '') ? article : main
}
