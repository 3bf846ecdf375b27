import { Readability } from '@mozilla/readability'

/**
 * What Readability takes for the article of a page.
 * @param snapshot the root of a page, of its document or of none. It is changed: pass a copy if it is needed afterwards.
 * @returns its content, or null where it finds none.
 */
export function readableContent(snapshot: Element): Element | null {
  const { ownerDocument: document } = snapshot
  if (!snapshot.isConnected) {
    document.documentElement?.remove()
    document.append(snapshot)
  }
  const parsed = new Readability<Node>(document, { serializer: (node) => node, charThreshold: 200 }).parse()
  return (parsed?.content as Element | undefined) ?? null
}
