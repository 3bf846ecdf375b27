import { useLayoutEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { blockElements } from '../utils/clean/block-elements.ts'
import type { Trace } from '../utils/extract/article.ts'
import type { SafeHtml } from '../utils/extract/sanitize.ts'
import { articleContent } from './article-content.ts'
import { followNote } from './follow-note.ts'

/**
 * From so many children or characters on, what is out of view is not laid out: ten thousand paragraphs would take
 * seconds, and 200,000 characters a fifth of one when they get another script and with it other fonts.
 */
const LONG = { children: 1500, characters: 30_000 }

interface ArticleBodyProps {
  html: SafeHtml
  /** What the reader wants back of what was taken. */
  restored: Trace[]
  /** What of it was asked for last: it comes into view, so that it is seen where it went. */
  wanted?: Trace | null
  /**
   * Called with the element that holds the text, each time it is filled; what it returns is called before the text goes.
   */
  onContent: (root: HTMLElement) => () => void
  /** The same for each thing that is put back. */
  onRestored: (box: HTMLElement) => () => void
}

/** The text. The only component that puts HTML on a page: markup that the sanitizer made. */
export function ArticleBody({ html, restored, wanted, onContent, onRestored }: ArticleBodyProps) {
  const root = useRef<HTMLDivElement>(null)
  const blocks = useRef<Element[]>([])
  const boxes = useRef(new Map<Trace, { box: HTMLElement; end: () => void }>())

  useLayoutEffect(() => {
    const element = root.current as HTMLDivElement
    element.addEventListener('click', followNote)
    return () => element.removeEventListener('click', followNote)
  }, [])

  useLayoutEffect(() => {
    const element = root.current as HTMLDivElement
    element.replaceChildren(articleContent(html, element.ownerDocument))
    const characters = element.textContent?.length ?? 0
    const isLong = element.childElementCount > LONG.children || characters > LONG.characters
    element.toggleAttribute('data-long', isLong)
    blocks.current = blockElements(element)
    for (const { end } of boxes.current.values()) end()
    boxes.current.clear()
    return onContent(element)
  }, [html, onContent])

  useLayoutEffect(() => {
    const element = root.current as HTMLDivElement
    for (const [trace, { box, end }] of boxes.current) {
      if (restored.includes(trace)) continue
      end()
      box.remove()
      boxes.current.delete(trace)
    }
    for (const trace of restored) {
      const known = boxes.current.get(trace)
      const box = known?.box ?? restoredBox(trace, element.ownerDocument)
      if (!known) boxes.current.set(trace, { box, end: onRestored(box) })
      const next = blocks.current[trace.place]
      element.insertBefore(box, next ? childAround(element, next) : null)
      if (!known && trace === wanted) box.scrollIntoView({ block: 'start' })
    }
  }, [html, restored, wanted, onRestored])

  return <div class="body" ref={root} />
}

/** The child of `root` that holds `element`: a paragraph goes in front of a list, not into it. */
function childAround(root: Element, element: Element): Element {
  let child = element
  while (child.parentElement && child.parentElement !== root) child = child.parentElement
  return child
}

function restoredBox({ html }: Trace, document: Document): HTMLElement {
  const box = document.createElement('div')
  box.className = 'restored'
  box.role = 'note'
  box.ariaLabel = i18n.t('reader.restoredLabel')
  if (html !== null) box.append(articleContent(html, document))
  return box
}
