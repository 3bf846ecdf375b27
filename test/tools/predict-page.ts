import { extractFile } from './extract-file.ts'

/** What is compared of a page: the article's text, where it is from, and the reasons of everything taken. */
export interface PagePrediction {
  url: string
  title: string
  source: string | null
  published: string | null
  authors: string[]
  blocks: string[]
  images: string[]
  reasons: string[]
}

/**
 * Extracts a page of `test/pages`.
 * @param url the address that the page pretends to have.
 */
export function predictPage(file: string, url: string): PagePrediction {
  const { title, source, published, authors, blocks, images, trace } = extractFile(
    { name: file, file, url, charset: null },
    false,
  )
  const reasons = [...new Set(trace.map(({ reason }) => reason))].sort()
  return { url, title, source, published, authors, blocks, images, reasons }
}
