import { readFileSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'
import { decodeDocument } from '../../utils/extract/decode-document.ts'

/** A page opened without running its scripts. */
export interface OpenPage {
  document: Document
  window: Window
}

/**
 * Markup of a text file as browsers show it: a document with one `<pre>`.
 * @param text the file's text.
 */
function textDocument(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<html><head><meta name="color-scheme" content="light dark"></head><body><pre style="word-wrap: break-word; white-space: pre-wrap;">\n${escaped}</pre></body></html>`
}

/**
 * Opens markup in jsdom without running scripts.
 * @param url absolute address of the page.
 */
function openMarkup(html: string, url: string): OpenPage {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
  showVisibility(window.document)
  return { document: window.document, window: window as unknown as Window }
}

/**
 * Opens a file as a browser would.
 * @param file path; .txt and .md are text documents, all else is HTML.
 * @param url absolute address that the page pretends to have.
 * @param charset value of the Content-Type header's `charset`, or null.
 */
export function openPage(file: string, url: string, charset: string | null): OpenPage {
  const text = decodeDocument(readFileSync(file), charset && `text/html; charset=${charset}`)
  return openMarkup(/\.(txt|md)$/i.test(file) ? textDocument(text) : text, url)
}

/**
 * Gives the document's elements a `checkVisibility` and sizes that know inline styles and the page's own style elements,
 * which is what a file without its style sheets can tell. jsdom has none, as it has no layout.
 */
function showVisibility(document: Document) {
  const hidden = new Set<Element>()
  /** Elements whose letters have no size. */
  const decoys = new Set<Element>()
  const each = (selector: string, change: (element: Element) => void) => {
    try {
      for (const element of document.querySelectorAll(selector)) change(element)
    } catch {
      // a selector that jsdom cannot read hides nothing
    }
  }
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      const { selectorText, style } = rule as CSSStyleRule
      if (!selectorText || !style) continue
      if (style.display === 'none' || style.visibility === 'hidden')
        each(selectorText, (element) => hidden.add(element))
      else if (style.display || style.visibility === 'visible')
        each(selectorText, (element) => hidden.delete(element))
      if (isDecoy(style)) each(selectorText, (element) => decoys.add(element))
    }
  }
  const inline = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
  const { prototype } = (document.defaultView as unknown as { Element: typeof Element }).Element
  const hides = (element: Element) => {
    const style = element.getAttribute('style')
    if (style && inline.test(style)) return true
    if (style && /(?:^|;)\s*display\s*:/i.test(style)) return false
    return hidden.has(element) || element.hasAttribute('hidden')
  }
  prototype.checkVisibility = function (this: Element) {
    for (let element: Element | null = this; element; element = element.parentElement) {
      if (hides(element)) return false
    }
    return true
  }
  // without layout nothing has a size; everything else is taken to have one
  prototype.getBoundingClientRect = function (this: Element) {
    const size = decoys.has(this) || isDecoy((this as HTMLElement).style) ? 0 : 1
    return new (document.defaultView as unknown as typeof globalThis).DOMRect(0, 0, 100 * size, 20 * size)
  }
}

/** Letters without a size, as anti-copy scripts set them. A box that lies off the page may be moved there by a script. */
const isDecoy = ({ fontSize }: CSSStyleDeclaration) => /^0(?:px|em|rem|pt|%)?$/.test(fontSize)
