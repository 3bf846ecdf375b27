import { Readability } from '@mozilla/readability'

/**
 * What Readability takes for the article of a page.
 * @param snapshot is changed: pass a copy if it is needed afterwards.
 * @returns its content, or null where it finds none.
 */
export function readableContent(snapshot: Document): Element | null {
  const parsed = new Readability<Node>(snapshot, { serializer: (node) => node, charThreshold: 200 }).parse()
  return (parsed?.content as Element | undefined) ?? null
}
