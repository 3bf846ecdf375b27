import createDOMPurify, { type Config, type DOMPurify } from 'dompurify'
import { NOTE_LINK, NOTE_PLACE } from '../clean/tie-notes.ts'
import { GALLERY } from '../images/dress-images.ts'
import { FALLBACKS } from '../images/fallbacks.ts'
import { INLINE } from '../images/inline-image.ts'

declare const safe: unique symbol
/** Markup that went through {@link sanitize}; nothing else may be put on a page as HTML. */
export type SafeHtml = string & { readonly [safe]: true }

const words = (text: string) => text.split(/\s+/)

/** Attributes that hold no address; without this list their values would have to look like one. */
const PLAIN_ATTRIBUTES = words(
  `target rel sizes width height loading decoding referrerpolicy lang dir colspan rowspan headers scope start reversed
  value datetime type media open display
  stretchy accent accentunder movablelimits mathvariant linethickness`,
)

/**
 * What an article is made of. No forms, frames, media players, styles or scripts; pictures, text, tables, lists, code,
 * ruby and formulas.
 */
const CONFIG = {
  ALLOWED_TAGS: words(
    `p h1 h2 h3 h4 h5 h6 blockquote pre hr br div section article
    ul ol li dl dt dd figure figcaption img picture source details summary
    table caption colgroup col thead tbody tfoot tr th td
    a b strong i em u s del ins mark small sub sup q cite abbr
    code kbd samp var time span wbr ruby rb rt rp rtc bdi bdo
    math semantics mrow mi mo mn ms mtext mspace mfrac msqrt mroot msub
    msup msubsup munder mover munderover mtable mtr mtd mstyle mpadded`,
  ),
  ALLOWED_ATTR: [...words('href src srcset cite alt title'), ...PLAIN_ATTRIBUTES],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
  // absolute addresses only: on the library page a relative one would lead into the extension
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:|data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,])/i,
  // keeps what is not allowed from taking its text along: a <font> goes, its text stays
  KEEP_CONTENT: true,
  FORBID_CONTENTS: words(
    `script style template noscript iframe object embed svg textarea select button title
    xmp noembed noframes plaintext audio video mphantom`,
  ),
  // what was an element goes through without being written out and parsed on the way
  RETURN_DOM: true,
} satisfies Config

/** Data attributes of ours that the reader needs. */
const KEPT_DATA = new Set([FALLBACKS, INLINE, GALLERY, NOTE_LINK, NOTE_PLACE])

/** Pictures that may stand in their own address; an SVG is a document. */
const RASTER = /^\s*data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,]/i

const purifiers = new WeakMap<Window, DOMPurify>()

/** One purifier a window, with the hooks that the configuration cannot express. */
function purifierOf(window: Window): DOMPurify {
  const known = purifiers.get(window)
  if (known) return known
  const purifier = createDOMPurify(window as never)
  purifier.addHook('uponSanitizeAttribute', (node, data) => {
    if (KEPT_DATA.has(data.attrName)) data.forceKeepAttr = true
    // in Firefox every element of a formula may be a link, which no `target` holds off the reader's own page
    if (data.attrName === 'href' && node.nodeName !== 'A') data.keepAttr = false
    const isData = /^\s*data:/i.test(data.attrValue)
    const isPicture = data.attrName === 'src' && node.nodeName === 'IMG' && RASTER.test(data.attrValue)
    if (isData && !isPicture) data.keepAttr = false
    if (data.attrName === 'srcset') {
      data.keepAttr = data.attrValue.split(/,\s+/).every((part) => /^\s*https?:/i.test(part))
    }
  })
  purifier.addHook('afterSanitizeAttributes', (node) => {
    if (node.nodeName !== 'A') return
    if (node.hasAttribute('href')) {
      node.setAttribute('target', '_blank')
      node.setAttribute('rel', 'noopener noreferrer')
    } else {
      node.removeAttribute('target')
      node.removeAttribute('rel')
    }
  })
  purifier.setConfig(CONFIG)
  purifiers.set(window, purifier)
  return purifier
}

/** A `<body>` with what is safe of some markup, or of an element. */
const purified = (dirty: Element | string, window: Window) =>
  // by the configuration, which its type does not know
  purifierOf(window).sanitize(dirty) as unknown as HTMLElement

/**
 * Makes markup of a hostile page safe to show: an allow-list of elements and attributes, links that open in a new tab
 * without an opener, `data:` only as a picture's source.
 * @param markup an element (not changed; its children are taken) or a string of HTML.
 * @param window the window whose DOM does the parsing: the live one, or jsdom's in the command line and tests.
 */
export function sanitize(markup: Element | string, window: Window): SafeHtml {
  const html = typeof markup === 'string' ? markup : markup.innerHTML
  return purified(html, window).innerHTML as SafeHtml
}

/**
 * Makes the insides of several elements safe at once, which costs much less than one by one: they are neither written out
 * nor parsed, and share the sanitizer's document.
 * @param boxes `<div>`s or `<article>`s, which are moved.
 * @returns as many pieces of markup, in their order; see {@link sanitize}.
 */
export function sanitizeAll(boxes: readonly Element[], window: Window): SafeHtml[] {
  const [first] = boxes
  if (!first) return []
  const container = first.ownerDocument.createElement('div')
  container.append(...boxes)
  const safe = purified(container, window).firstElementChild
  const pieces = [...(safe?.children ?? [])].map((box) => box.innerHTML as SafeHtml)
  return pieces.length === boxes.length ? pieces : boxes.map((box) => sanitize(box, window))
}

/**
 * Safe markup of plain text: a paragraph a line, everything escaped.
 * @param text visible text, not markup.
 */
export function textHtml(text: string): SafeHtml {
  const lines = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').split('\n')
  return lines.map((line) => `<p>${line}</p>`).join('') as SafeHtml
}
