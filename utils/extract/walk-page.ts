/** What is told of a page's elements and texts, in reading order. */
export interface PageReader {
  /**
   * An element begins that has something in it.
   * @returns whether the reader wants that, and its end.
   */
  open(element: Element, tagName: string): boolean
  /** An element with nothing in it: `<br>`, a picture. */
  empty(tagName: string): void
  /** @param element what holds the text. */
  text(value: string, element: Element): void
  close(element: Element, tagName: string): void
}

/** An element that has begun. */
interface OpenElement {
  element: Element
  tagName: string
  /** Who reads what is in it, and who reads what follows it. */
  inside: readonly PageReader[]
  outside: readonly PageReader[]
}

/**
 * Walks a page once for all who read it, as each question to the DOM costs more than what is made of the answer. By hand:
 * pages nest thousands deep, and the ends of elements matter. The page is not changed.
 */
export function walkPage(root: Element, readers: readonly PageReader[]): void {
  const open: OpenElement[] = []
  let listening = readers
  let node: Node = root
  while (true) {
    const { nodeType } = node
    if (nodeType === 3) {
      const value = node.nodeValue ?? ''
      const { element } = open[open.length - 1] as OpenElement
      for (let i = 0; i < listening.length; i++) (listening[i] as PageReader).text(value, element)
    } else if (nodeType === 1) {
      const element = node as Element
      const { tagName, firstChild } = element
      if (firstChild) {
        let inside = listening
        for (let i = 0; i < listening.length; i++) {
          const reader = listening[i] as PageReader
          if (!reader.open(element, tagName)) inside = inside.filter((other) => other !== reader)
        }
        if (inside.length > 0) {
          open.push({ element, tagName, inside, outside: listening })
          listening = inside
          node = firstChild
          continue
        }
      } else for (let i = 0; i < listening.length; i++) (listening[i] as PageReader).empty(tagName)
    }
    // what stands behind the root is none of the page
    let next = open.length > 0 ? node.nextSibling : null
    while (!next) {
      const ended = open.pop()
      if (!ended) return
      const { element, tagName, inside } = ended
      for (let i = 0; i < inside.length; i++) (inside[i] as PageReader).close(element, tagName)
      listening = ended.outside
      next = open.length > 0 ? element.nextSibling : null
    }
    node = next
  }
}
