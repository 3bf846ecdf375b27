import { isVerse } from './verse.ts'

/** One line of a stretch of inline content, between two line breaks. */
export interface Line {
  element: Element
  blank: boolean
}

/** Inline elements that are moved whole: pictures and what has an inside of its own. */
export const WHOLE = new Set(
  'IMG PICTURE RUBY MATH math VIDEO AUDIO IFRAME EMBED OBJECT NOSCRIPT SVG svg INPUT BUTTON SELECT TEXTAREA'.split(
    ' ',
  ),
)

/** Paragraphs and figures from the lines between two borders of blocks. */
export function paragraphs(document: Document, lines: Line[]): Node[] {
  const texts = lines.filter(({ blank, element }) => !blank && element.textContent?.trim())
  const verse = texts.length > 1 && isVerse(texts.map(({ element }) => element.textContent ?? ''))
  const out: Node[] = []
  let stanza: Element | null = null
  for (const { element, blank } of lines) {
    if (blank) {
      stanza = null
      out.push(...commentsOf(element))
    } else if (isPictureOnly(element)) {
      stanza = null
      out.push(...figures(document, element))
    } else if (verse && stanza) {
      trimLine(element)
      stanza.append(document.createElement('br'), ...element.childNodes)
    } else if (element.textContent?.trim()) {
      trimLine(element)
      out.push(element)
      if (verse) stanza = element
    } else out.push(...commentsOf(element))
  }
  return out
}

function commentsOf(element: Element): Node[] {
  return [...element.childNodes].filter((node) => node.nodeType === 8)
}

const PICTURES = 'img,picture,video,audio,iframe,embed,object,noscript'

/** Neither text nor picture. */
export function isBlank(element: Element): boolean {
  return (
    !/\S/.test(element.textContent ?? '') &&
    !element.querySelector(PICTURES) &&
    commentsOf(element).length === 0
  )
}

function isPictureOnly(element: Element): boolean {
  return !/\S/.test(element.textContent ?? '') && element.querySelector('img,picture') !== null
}

/** One figure a picture; a link around it goes, as the reader shows the picture large itself. */
function figures(document: Document, line: Element): Node[] {
  const out: Node[] = []
  const walker = document.createTreeWalker(line, 1 | 128)
  const found: Node[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { tagName } = node as Element
    if (node.nodeType === 8 || tagName === 'PICTURE' || tagName === 'NOSCRIPT') found.push(node)
    else if (tagName === 'IMG' && node.parentElement?.tagName !== 'PICTURE') found.push(node)
  }
  for (const node of found) {
    if (node.nodeType === 8) {
      out.push(node)
      continue
    }
    const shell = document.createElement('figure')
    shell.append(node)
    out.push(shell)
  }
  return out
}

/** Takes the white space (the indent of two ideographic spaces too) off both ends of a line. */
function trimLine(element: Element) {
  const walker = element.ownerDocument.createTreeWalker(element, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const value = node.nodeValue ?? ''
    const trimmed = value.replace(/^\s+/, '')
    if (trimmed !== value) node.nodeValue = trimmed
    if (trimmed) break
  }
  for (let node: Node | null = lastText(element); node; node = lastText(element)) {
    const trimmed = (node.nodeValue ?? '').trimEnd()
    if (trimmed) {
      if (trimmed !== node.nodeValue) node.nodeValue = trimmed
      break
    }
    ;(node as Text).remove()
  }
}

function lastText(element: Element): Text | null {
  let node: Node | null = element.lastChild
  while (node && node.nodeType !== 3) {
    if (node.nodeType === 8) {
      node = node.previousSibling
      continue
    }
    if (node.nodeType === 1 && WHOLE.has((node as Element).tagName)) return null
    node = node.lastChild
  }
  return node as Text | null
}
