import { textElements } from '../../utils/clean/block-elements.ts'
import { textOf } from '../../utils/dom/block-text.ts'
import type { Trace } from '../../utils/extract/article.ts'
import { extractArticle } from '../../utils/extract/extract-article.ts'
import { takeSnapshot } from '../../utils/extract/snapshot.ts'
import { openPage } from './open-page.ts'

/** What to extract: one file and what a browser would know of it. */
export interface PageFile {
  name: string
  file: string
  url: string
  charset: string | null
}

/** The JSON that is written for a page; the corpus' score tool reads the first part. */
export interface Prediction {
  name: string
  isArticle: boolean
  title: string
  authors: string[]
  source: string | null
  published: string | null
  blocks: string[]
  /** Captions of the pictures, of which `blocks` has none unless they are the story. */
  captions: string[]
  /** `blocks` with every caption at its place: all the text that the article shows below its headline. */
  blocksWithCaptions: string[]
  images: string[]
  script: string
  lang: string
  via: string[]
  editors: string[]
  originalTitle: string | null
  license: string | null
  modified: string | null
  trace: Trace[]
  html?: string
  failure?: string
}

/** What is written where there is no article. */
const NO_ARTICLE: Prediction = {
  name: '',
  isArticle: false,
  title: '',
  authors: [],
  source: null,
  published: null,
  blocks: [],
  captions: [],
  blocksWithCaptions: [],
  images: [],
  trace: [],
  script: 'none',
  lang: 'und',
  via: [],
  editors: [],
  originalTitle: null,
  license: null,
  modified: null,
}

/**
 * Extracts one file.
 * @param withHtml whether the article's HTML goes into the result.
 * @throws what the extraction throws: a fault of ours.
 */
export function extractFile({ name, file, url, charset }: PageFile, withHtml: boolean): Prediction {
  const { document, window } = openPage(file, url, charset)
  const extraction = extractArticle(takeSnapshot(document), { url, window, now: null })
  if (!extraction.ok) {
    window.close()
    return { ...NO_ARTICLE, name, failure: extraction.failure.kind }
  }
  const { article } = extraction
  const { title, authors, source, published, blocks, script, lang, via, editors } = article
  const { originalTitle, license, modified, trace, html } = article
  const shown = document.createElement('article')
  shown.innerHTML = html
  const blocksWithCaptions = textElements(shown).map((element) => textOf(element))
  const captions = [...shown.querySelectorAll('figcaption')].map((caption) => textOf(caption))
  window.close()
  return {
    name,
    isArticle: true,
    title,
    authors,
    source,
    published,
    blocks,
    captions,
    blocksWithCaptions,
    images: article.images.map((image) => image.src),
    script,
    lang,
    via,
    editors,
    originalTitle,
    license,
    modified,
    trace,
    ...(withHtml && { html }),
  }
}
