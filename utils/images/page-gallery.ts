import { decorationOf, isPictureFile, leadsAway } from './decoration.ts'
import { isSealedAddress } from './image-addresses.ts'
import { imageSize, isWide } from './image-size.ts'

/** Names of containers that show one picture after the other. */
const GALLERY_NAME =
  '[class*="image-list"], [class*="imageList"], [class*="gallery"], [class*="swiper-wrapper"], [class*="slider"], [class*="atlas"], [class*="photo-list"], [class*="pic-list"], [id*="gallery"], [id*="slide"]'
/** So much wider than high are the pictures that a site opens each of its pages with. */
const BANNER = 3
/** Fewer pictures are no gallery. */
const MIN_PICTURES = 3
/** An article with more text (characters) has its pictures in the text; a show of pictures beside it is of other articles. */
const MAX_TEXT = 600

/**
 * The pictures of a photo story whose text stands apart from them: in a container of pictures, or only in the page's
 * data, where a script would take them from.
 * @param page what holds the whole page; nothing is changed.
 * @param content the container of the text.
 * @returns new figures in order, with the captions of the data; empty where the text has pictures of its own.
 */
export function pageGallery(page: ParentNode, content: Element): Element[] {
  const text = content.textContent?.replace(/\s+/g, '') ?? ''
  if (text.length > MAX_TEXT || content.querySelectorAll('figure, p img').length >= MIN_PICTURES) return []
  return (
    shownGallery(page, content) ?? stripGallery(page, content) ?? dataGallery(page, content.ownerDocument)
  )
}

/** Pictures of one container that lead to no other page, one an item. */
function shownGallery(page: ParentNode, content: Element): Element[] | null {
  for (const container of page.querySelectorAll(GALLERY_NAME)) {
    if (content.contains(container) || container.closest('nav, aside, footer')) continue
    const images = [...container.querySelectorAll('img')].filter(
      (image) => !decorationOf(image) && !leadsAway(image),
    )
    if (images.length < MIN_PICTURES || images.length < container.querySelectorAll('a[href] img').length)
      continue
    if (images.every(isSiteBanner)) continue
    return images.map(inFigure)
  }
  return null
}

/** Whether a picture is of a banner's shape, and is called one or is a link that does not show it larger. */
function isSiteBanner(image: Element): boolean {
  const href = image.closest('a')?.getAttribute('href') ?? null
  return (
    isWide(imageSize(image), BANNER) &&
    (/banner/i.test(image.getAttribute('src') ?? '') || (href !== null && !isPictureFile(href)))
  )
}

/** The large pictures of a strip of thumbnails that lead nowhere: each stands in a box with an attribute that names its own. */
function stripGallery(page: ParentNode, content: Element): Element[] | null {
  const boxes = [...page.querySelectorAll(':not(a) > img')].map((image) => image.parentElement as Element)
  const seen = new Map<Element | null, Map<Element, string>>()
  for (const box of boxes) {
    const large = largeAddress(box)
    if (!large || content.contains(box) || box.closest('a[href], nav, aside, footer')) continue
    const strip = seen.get(box.parentElement) ?? new Map()
    seen.set(box.parentElement, strip.set(box, large))
  }
  const strip = [...seen.values()].find(({ size }) => size >= MIN_PICTURES)
  if (!strip) return null
  return [...strip.values()].map((address) => {
    const image = content.ownerDocument.createElement('img')
    image.setAttribute('src', address)
    return inFigure(image)
  })
}

/** The address of a picture in an attribute of an element, whatever the attribute is called. */
const largeAddress = ({ attributes }: Element) =>
  [...attributes].find(({ value }) => /^(?:https?:)?\/\/[^\s?#]{1,300}\.(?:jpe?g|png|webp)$/i.test(value))
    ?.value

function inFigure(image: Element): Element {
  const figure = image.ownerDocument.createElement('figure')
  figure.append(image.cloneNode(true))
  return figure
}

/** Keys under which pages keep the pictures of a gallery in their data. */
const DATA_KEY =
  /\\?["']?(?:sub_images|gallery|images|photos|pictures|imgs|picList|imgList|image_list|slide_images|slides)\\?["']?\s*[:=]\s*\[\s*\{/g
/** Longest list of data that is read, in characters. */
const DATA_LENGTH = 200_000
const ADDRESS_KEYS = [
  'url',
  'image_url',
  'img_url',
  'imgurl',
  'img',
  'src',
  'pic',
  'image',
  'original',
  'photo',
]
const CAPTION_KEYS = ['desc', 'description', 'caption', 'intro', 'note', 'text', 'title', 'abstract']

/** The first list in the page's scripts that is all pictures. */
function dataGallery(page: ParentNode, document: Document): Element[] {
  for (const script of page.querySelectorAll('script:not([src])')) {
    const code = script.textContent ?? ''
    for (const match of code.matchAll(DATA_KEY)) {
      const start = match.index + match[0].lastIndexOf('[')
      const items = readList(code.slice(start, start + DATA_LENGTH))
      if (items.length < MIN_PICTURES) continue
      const figures = items.map((item) => figureOf(item, document))
      if (figures.every((figure) => figure !== null)) return figures
    }
  }
  return []
}

/** Where 搜狐 lists the pictures of the text, in their order. */
const SEALED_KEY = /\bimgsList\s*:\s*\[\s*\{/

/**
 * Gives pictures whose address only the page's script can read the address from the page's own list of them. Nothing is
 * done where the list does not fit. Changes `content`.
 * @param page what holds the scripts.
 * @param content the container of the text.
 */
export function openSealedPictures(page: ParentNode, content: Element): void {
  const sealed = [...content.querySelectorAll('img[data-src]')].filter((image) =>
    isSealedAddress(image.getAttribute('data-src') ?? ''),
  )
  if (sealed.length === 0) return
  for (const script of page.querySelectorAll('script:not([src])')) {
    const code = script.textContent ?? ''
    const key = SEALED_KEY.exec(code)
    if (!key) continue
    const start = key.index + key[0].lastIndexOf('[')
    // the script's own notation has commas behind the last
    const list = readList(code.slice(start, start + DATA_LENGTH).replace(/,(?=\s*[}\]])/g, ''))
    const figures = list.map((item) => figureOf(item, content.ownerDocument)?.querySelector('img'))
    if (figures.length !== sealed.length) return
    for (const [index, image] of sealed.entries()) {
      const listed = figures[index]
      if (!listed) continue
      for (const { name, value } of listed.attributes) image.setAttribute(name, value)
      image.removeAttribute('data-src')
    }
    return
  }
}

/** A list at the start of a text of JSON, or of JSON inside a string of a script (`JSON.parse("…")`). */
function readList(text: string): unknown[] {
  const quoted = /^\[\s*\{\s*\\"/.test(text)
  const end = endOfList(text, quoted)
  if (end < 0) return []
  try {
    const list = text.slice(0, end)
    const parsed: unknown = JSON.parse(quoted ? JSON.parse(`"${list}"`) : list)
    return Array.isArray(parsed) ? parsed : []
  } catch {
    return [] // a script's own notation, which only a script can read
  }
}

/** What tells where a list of JSON ends: escaped characters, quotes and brackets. */
const TOKEN = /\\.|["[\]]/g
/** The same of JSON inside a string, where each quote has a backslash and each backslash two. */
const TOKEN_IN_STRING = /\\\\\\?.|\\"|[[\]]/g

/** Index behind the list that a text of JSON begins with; -1 where the list does not end. */
function endOfList(text: string, quoted: boolean): number {
  const quote = quoted ? '\\"' : '"'
  let depth = 0
  let inString = false
  for (const { 0: token, index } of text.matchAll(quoted ? TOKEN_IN_STRING : TOKEN)) {
    if (token === quote) inString = !inString
    if (inString) continue
    if (token === '[') depth++
    else if (token === ']' && --depth === 0) return index + 1
  }
  return -1
}

function figureOf(item: unknown, document: Document): Element | null {
  if (typeof item !== 'object' || item === null) return null
  const fields = item as Record<string, unknown>
  const textUnder = (keys: string[]) =>
    keys.map((key) => fields[key]).find((value) => typeof value === 'string' && value !== '')
  const address = textUnder(ADDRESS_KEYS) as string | undefined
  if (!address || !/^(?:https?:)?\/\//i.test(address)) return null
  const figure = document.createElement('figure')
  const image = document.createElement('img')
  image.setAttribute('src', address)
  for (const name of ['width', 'height'])
    if (Number(fields[name]) > 0) image.setAttribute(name, String(fields[name]))
  figure.append(image)
  const text = textUnder(CAPTION_KEYS) as string | undefined
  if (text) {
    const caption = document.createElement('figcaption')
    caption.textContent = text
    figure.append(caption)
  }
  return figure
}
