import { Readability } from '@mozilla/readability'
import { textOf } from '../dom/block-text.ts'

/** A shorter text without a picture is no article, though Readability finds one wherever there is text (characters): "404". */
const MIN_TEXT = 60

/**
 * What Readability takes for the article of a page.
 * @param snapshot the root of a page, of its document or of none. It is changed: pass a copy if it is needed afterwards.
 * @returns its content, or null where there is none.
 */
export function readableContent(snapshot: Element): Element | null {
  const { ownerDocument: document } = snapshot
  if (!snapshot.isConnected) {
    document.documentElement?.remove()
    document.append(snapshot)
  }
  const parsed = new Readability<Node>(document, { serializer: (node) => node, charThreshold: 200 }).parse()
  const content = (parsed?.content as Element | undefined) ?? null
  if (!content) return null
  return content.querySelector('img') || textOf(content, MIN_TEXT).length >= MIN_TEXT ? content : null
}
