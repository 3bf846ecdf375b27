import { blockElements } from '../clean/block-elements.ts'
import { textOf } from '../clean/block-text.ts'
import type { CleanContext, Provenance } from '../clean/step.ts'
import { steps } from '../clean/steps.ts'
import { dressImages } from '../images/dress-images.ts'
import { headlinePicture } from '../images/headline-picture.ts'
import { findSite } from '../sites/find-site.ts'
import { readingMinutes } from '../text/length.ts'
import type { Extraction, Failure } from './article.ts'
import { isChinese, mainContent } from './main-content.ts'
import { mapPage } from './page-map.ts'
import { readableContent } from './readability.ts'
import { sanitize } from './sanitize.ts'
import { traceRecorder } from './trace-recorder.ts'

/** What `extractArticle` needs besides the document. */
export interface ExtractOptions {
  /** Address of the page, absolute. */
  url: string
  /** The window whose DOM parses and sanitizes: the live one, or jsdom's. */
  window: Window
  /** Time of capture, for relative dates. */
  now?: Date
}

/**
 * Finds the article of a page.
 * @param snapshot a copy of the page that may be changed; see `takeSnapshot`.
 */
export function extractArticle(snapshot: Document, { url, window }: ExtractOptions): Extraction {
  const body = snapshot.querySelector('body')
  if (!body || !/\S/.test(body.textContent ?? '')) return fail('empty')
  const title = snapshot.querySelector('title')?.textContent?.trim() ?? ''
  const page = mapPage(body, title)
  const main = mainContent(page)
  const chinese = isChinese((main?.element ?? body).textContent ?? '')
  const content = chinese ? main?.element : readableContent(snapshot)
  if (!content) return fail('noArticle')

  const headline = headlinePicture(content, url)
  const root = snapshot.createElement('article')
  if (headline) root.append(headline)
  root.append(...(content.tagName === 'BODY' ? content.childNodes : [content]))
  const provenance: Provenance = {
    source: null,
    via: [],
    authors: [],
    editors: [],
    originalTitle: null,
    license: null,
  }
  const recorder = traceRecorder(root)
  const context: CleanContext = {
    url,
    title,
    site: findSite(url),
    provenance,
    take: (node, reason) => recorder.take(node, reason),
    note: (reason, text) => recorder.note(reason, text),
  }
  for (const step of steps) {
    if (step.chineseOnly && !chinese) continue
    recorder.step = step.id
    step.run(root, context)
  }
  const trace = recorder.finish(window)
  const images = dressImages(root, url)
  const blocks = blockElements(root).map(textOf)
  const html = sanitize(root, window)
  return {
    ok: true,
    article: {
      ...provenance,
      url,
      title,
      published: null,
      modified: null,
      siteName: null,
      lang: 'und',
      script: 'none',
      html,
      blocks,
      leadImage: null,
      images,
      readingMinutes: readingMinutes(blocks.join('\n')),
      trace,
      found: null,
    },
  }
}

function fail(kind: Failure['kind']): Extraction {
  return { ok: false, failure: { kind } }
}
