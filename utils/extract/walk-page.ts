/** What is told of a page's elements and texts, in reading order. */
export interface PageReader {
  /**
   * An element begins.
   * @returns whether the reader wants what is in it, and its end.
   */
  open(element: Element, tagName: string): boolean
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
      const { tagName } = element
      let inside = listening
      for (let i = 0; i < listening.length; i++) {
        const reader = listening[i] as PageReader
        if (!reader.open(element, tagName)) inside = inside.filter((other) => other !== reader)
      }
      const child = inside.length > 0 ? element.firstChild : null
      if (child) {
        open.push({ element, tagName, inside, outside: listening })
        listening = inside
        node = child
        continue
      }
      for (let i = 0; i < inside.length; i++) (inside[i] as PageReader).close(element, tagName)
    }
    let next = node.nextSibling
    while (!next) {
      const ended = open.pop()
      if (!ended) return
      const { element, tagName, inside } = ended
      for (let i = 0; i < inside.length; i++) (inside[i] as PageReader).close(element, tagName)
      listening = ended.outside
      // what stands behind the root is none of the page
      if (open.length === 0) return
      next = element.nextSibling
    }
    node = next
  }
}
