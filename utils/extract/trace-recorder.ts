import { TAKEN_BLOCK } from '../clean/place-marks.ts'
import type { Reason } from '../clean/reasons.ts'
import type { CleanContext } from '../clean/step.ts'
import { BLOCK_TAGS } from '../dom/block-tags.ts'
import { textOf } from '../dom/block-text.ts'
import { oneLine } from '../text/space.ts'
import type { Trace } from './article.ts'

/** Longest text that a trace shows (characters). */
export const MAX_TRACE_TEXT = 500

/** What is to be seen or heard though it has no text. */
const WITHOUT_TEXT = 'img,video,audio,iframe,embed,object,source'

/** Comments with this prefix and a number stand where something was taken. */
const MARK = 'jd-taken:'

interface Taken {
  step: string
  reason: Reason
  node: ChildNode | null
  mark: Comment | null
  text: string
  place: number
  /** How many stood in front of it in the page. */
  order: number
}

/** What was taken, as the page had it: not safe to show. */
export interface TakenPart extends Omit<Trace, 'html'> {
  /** A box that holds what can be put back; empty where nothing can. */
  box: Element
}

/** Remembers what the steps take and, at the end, tells where it stood. */
export interface TraceRecorder extends Pick<CleanContext, 'take' | 'note'> {
  /** Whose removals follow. */
  step: string
  /**
   * What was taken for a reason, and the mark in its place; nothing that stood in what was taken later, but for a block that
   * was empty without it.
   */
  taken(reason: Reason): { node: ChildNode; mark: Comment }[]
  /** Why something was taken where a node stands; null for any node that is no mark. */
  reasonAt(node: Node): Reason | null
  /**
   * Removes the marks and lists everything that was taken, in order of place.
   * @param blocks the blocks of the article, see `blockElements`.
   */
  finish(blocks: readonly Element[]): TakenPart[]
}

/**
 * A recorder for one article.
 * @param root what is taken from; a node that went with an earlier one is not taken again.
 * @param base what the page's relative addresses count from: what is put back stands on another page.
 */
export function traceRecorder(root: Element, base: string): TraceRecorder {
  const taken: Taken[] = []
  return {
    step: '',
    take(node, reason) {
      // a comment is the mark of something that was taken before
      if (node.nodeType === 8 || !root.contains(node)) return
      const kind = BLOCK_TAGS.has(node.nodeName) ? TAKEN_BLOCK : ''
      const mark = root.ownerDocument.createComment(`${MARK}${taken.length}${kind}`)
      taken.push({ step: this.step, reason, node, mark, text: visibleText(node), place: 0, order: 0 })
      node.replaceWith(mark)
    },
    note(reason, text) {
      const cut = text.slice(0, MAX_TRACE_TEXT)
      taken.push({ step: this.step, reason, node: null, mark: null, text: cut, place: 0, order: 0 })
    },
    taken(reason) {
      const empty = new Map(
        taken.flatMap((part) => (part.reason === 'empty' ? [[part.node, part.mark]] : [])),
      )
      const standing = (mark: Comment | null): Comment | null => {
        if (!mark || root.contains(mark)) return mark
        let outer: Node | null = mark
        while (outer && !empty.has(outer as ChildNode)) outer = outer.parentNode
        return standing(empty.get(outer as ChildNode | null) ?? null)
      }
      return taken.flatMap((part) => {
        const mark = part.reason === reason ? standing(part.mark) : null
        return part.node && mark ? [{ node: part.node, mark }] : []
      })
    },
    reasonAt: (node) => takenAt(node, taken)?.reason ?? null,
    finish(blocks) {
      placeMarks(root, new Set<Node>(blocks), taken)
      return taken
        .filter(({ node, text }) => text || !node)
        .sort((a, b) => a.place - b.place || a.order - b.order)
        .map(({ node, mark: _, order: __, ...part }) => ({ ...part, box: boxOf(node, root, base) }))
    },
  }
}

/** Gives every taken thing the index of the block in front of which its mark stands, and removes the marks. */
function placeMarks(root: Element, blocks: ReadonlySet<Node>, taken: Taken[]) {
  const walker = root.ownerDocument.createTreeWalker(root, 1 | 128)
  const marks: Comment[] = []
  const next = { order: 0 }
  let place = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (blocks.has(node)) place++
    const taking = takenAt(node, taken)
    if (!taking) continue
    marks.push(node as Comment)
    // what stood inside a block is put back in front of that block
    const inside = isInside(node, blocks)
    placeWithin(taking, inside ? place - 1 : place, next, taken)
  }
  for (const mark of marks) mark.remove()
}

/** Things taken inside something that was taken later stood where that stood. */
function placeWithin(outer: Taken, place: number, next: { order: number }, taken: Taken[]) {
  outer.place = place
  outer.order = next.order++
  if (outer.node?.nodeType !== 1) return
  const walker = outer.node.ownerDocument?.createTreeWalker(outer.node, 128)
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    const inner = takenAt(node, taken)
    if (inner) placeWithin(inner, place, next, taken)
  }
}

function isInside(node: Node, blocks: ReadonlySet<Node>): boolean {
  for (let parent = node.parentNode; parent; parent = parent.parentNode) if (blocks.has(parent)) return true
  return false
}

function takenAt(node: Node, taken: Taken[]): Taken | undefined {
  if (node.nodeType !== 8 || !node.nodeValue?.startsWith(MARK)) return undefined
  return taken[Number.parseInt(node.nodeValue.slice(MARK.length), 10)]
}

function visibleText(node: ChildNode): string {
  if (node.nodeType !== 1) return (node.nodeValue ?? '').trim().slice(0, MAX_TRACE_TEXT)
  const element = node as Element
  const text = textOf(element) || unreadWords(element)
  if (text) return text.slice(0, MAX_TRACE_TEXT)
  // a video may have its address on a <source> in it
  const shown = [element, ...element.querySelectorAll(WITHOUT_TEXT)].filter((one) =>
    one.matches(WITHOUT_TEXT),
  )
  const said = (name: string) => shown.map((one) => one.getAttribute(name)).find(Boolean)
  const address = said('src') ?? said('data-src') ?? said('data')
  return (said('alt') ?? said('title') ?? address?.split('?', 1)[0] ?? '').slice(0, MAX_TRACE_TEXT)
}

/** The words of what is no text of the page: on a button, in a field or a drawing. */
function unreadWords(element: Element): string {
  if (!element.matches('button,select,textarea,svg')) return ''
  const copy = element.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll('style,script,title')) hidden.remove()
  return oneLine(copy.textContent ?? '')
}

function boxOf(node: ChildNode | null, { ownerDocument }: Element, base: string): Element {
  const box = ownerDocument.createElement('div')
  if (node?.nodeType === 1) resolveAddresses(node as Element, base)
  if (node) box.append(node)
  return box
}

function resolveAddresses(element: Element, base: string) {
  for (const node of [element, ...element.querySelectorAll('a, img')]) {
    const name = node.tagName === 'A' ? 'href' : node.tagName === 'IMG' ? 'src' : null
    const address = name && node.getAttribute(name)
    if (!address) continue
    const absolute = URL.parse(address, base)
    if (absolute) node.setAttribute(name, absolute.href)
    else node.removeAttribute(name)
  }
}
