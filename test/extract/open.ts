import { JSDOM, VirtualConsole } from 'jsdom'

/** Opens markup in a document of its own, without running scripts. */
export function open(html: string, url = 'https://news.example/2024/0716/1.html') {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
  return { document: window.document as unknown as Document, window: window as unknown as Window }
}

/** An element with `depth` elements nested in it, built from the inside: adding to a deep tree is slow in jsdom. */
export function nested(document: Document, depth: number, html: string): Element {
  let element = document.createElement('div')
  element.innerHTML = html
  for (let i = 0; i < depth; i++) {
    const outer = document.createElement('div')
    outer.append(element)
    element = outer
  }
  return element
}
