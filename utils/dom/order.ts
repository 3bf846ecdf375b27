// `Node.DOCUMENT_POSITION_…`
const DISCONNECTED = 1
const PRECEDING = 2
const FOLLOWING = 4
const CONTAINED_BY = 16

/** Whether a node begins before another in the document; what holds the other does. */
export const isBefore = (node: Node, other: Node): boolean =>
  (other.compareDocumentPosition(node) & PRECEDING) !== 0

/** Whether an element ends before another begins. Of two trees (Readability cuts its own) neither does. */
export const endsBefore = (element: Element, other: Element): boolean =>
  (element.compareDocumentPosition(other) & (FOLLOWING | CONTAINED_BY | DISCONNECTED)) === FOLLOWING
