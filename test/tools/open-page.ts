import { readFileSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'
import { decodePage } from './decode-page.ts'

/** A page opened without running its scripts. */
export interface OpenPage {
  document: Document
  window: Window
}

/**
 * Markup of a text file as browsers show it: a document with one `<pre>`.
 * @param text the file's text.
 */
export function textDocument(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<html><head><meta name="color-scheme" content="light dark"></head><body><pre style="word-wrap: break-word; white-space: pre-wrap;">\n${escaped}</pre></body></html>`
}

/**
 * Opens markup in jsdom without running scripts.
 * @param url absolute address of the page.
 */
export function openMarkup(html: string, url: string): OpenPage {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
  return { document: window.document, window: window as unknown as Window }
}

/**
 * Opens a file as a browser would.
 * @param file path; .txt and .md are text documents, all else is HTML.
 * @param url absolute address that the page pretends to have.
 * @param charset value of the Content-Type header's `charset`, or null.
 */
export function openPage(file: string, url: string, charset: string | null): OpenPage {
  const text = decodePage(readFileSync(file), charset)
  return openMarkup(/\.(txt|md)$/i.test(file) ? textDocument(text) : text, url)
}
