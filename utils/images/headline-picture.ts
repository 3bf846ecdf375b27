import { endsBefore } from '../dom/order.ts'
import { fold, foldsTo, oneLine } from '../text/space.ts'
import { CAPTION_LENGTH, isCaptionElement, isCaptionText } from './caption.ts'
import { decorationOf, leadsAway } from './decoration.ts'
import { lazyNames } from './image-addresses.ts'
import { imageSize } from './image-size.ts'
import { LOADED_SRC } from './loaded-marks.ts'

/** Where pages name the picture that stands for the article. */
const NAMED_PICTURES =
  'meta[property="og:image"], meta[name="og:image"], meta[name="twitter:image"], meta[itemprop="image"], link[rel="image_src"]'
/** Parts of a page whose pictures are of something else. */
const OF_OTHERS = 'nav, aside, footer, [class*="recommend"], [class*="related"], [class*="sidebar"]'
/** Those and what nobody sees. */
const BESIDE = `${OF_OTHERS}, :not(img, body):is([style*="display:none" i], [style*="display: none" i])`
/** Lists of teasers as well, which have more than one item. */
const FRAME = `${BESIDE}, :is(ul, ol):has(> :nth-child(2))`
/** Where the headline stands on pages without an `h1`. */
const TITLES = 'h2, h3, [class*="title" i], [id*="title" i]'
/** Narrowest headline picture, in pixels, where a size is stated. */
const HEADLINE_WIDTH = 300
/** Pictures between headline and text; more are a strip of teasers. */
const MAX_BETWEEN = 3

/** Boxes that show one picture after the other. */
const SLIDES = ['gallery', 'slide', 'photo', 'swiper', 'carousel', 'album']
  .flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`])
  .join(',')
/** More pictures are an album of the site (pictures). */
const MAX_GALLERY = 40

/**
 * The picture between the headline and the text, which many templates set outside the text's container, or the gallery that it is
 * one of.
 * @param page what holds the whole page; nothing is changed.
 * @param content the container of the text.
 * @param url address of the page.
 * @param title headline of the article: its element where none is an `h1`, and the `alt` of its picture.
 * @param shown the element that shows the title, whatever it is called; null where none does.
 * @returns copies of their figures, or the pictures with their captions as figures; none where there is none or the text has it.
 */
export function headlinePictures(
  page: ParentNode,
  content: Element,
  url: string,
  title: string,
  shown: Element | null = null,
): Element[] {
  const wanted = fold(title)
  const isTitle = (text: string | null) => wanted !== '' && foldsTo(oneLine(text ?? ''), wanted)
  const headline =
    [...page.querySelectorAll('h1')].findLast((h1) => endsBefore(h1, content)) ??
    [...page.querySelectorAll(TITLES)].findLast(
      (element) => isTitle(element.textContent) && endsBefore(element, content),
    ) ??
    shown
  if (!headline || content.contains(headline)) return []
  const over = pictureOver(headline, content)
  if (over && isTitle(over.getAttribute('alt'))) return [figureOf(over)]
  const stated = [...page.querySelectorAll(NAMED_PICTURES)].map((element) =>
    fileOf(element.getAttribute('content') ?? element.getAttribute('href'), url),
  )
  const isNamed = (files: readonly string[]) => files.some((file) => stated.includes(file))
  const all = [...page.querySelectorAll('img')].filter(
    (image) =>
      endsBefore(headline, image) &&
      endsBefore(image, content) &&
      // a part of the design may stand in for it
      (!decorationOf(image) || (lazyNames(image).length > 0 && isNamed(filesOf(image, url)))),
  )
  if (all.length === 0) return []
  const pictures = [...content.querySelectorAll('img')]
  const inText = new Set(pictures.flatMap((image) => filesOf(image, url)))
  const isInText = (image: Element) => filesOf(image, url).some((file) => inText.has(file))
  const named = all.find((image) => isNamed(filesOf(image, url)))
  const gallery = named ? galleryOf(named, all, [headline, content]) : []
  if (gallery.length > 0 && !gallery.some(isInText)) return gallery.map(figureOf)
  const between = all.filter((image) => !isInFrame(image, FRAME, headline))
  // the one of a gallery that tells what it shows, between small copies of all of them
  const [told, more] = between.filter(
    (image) => !image.closest('a') && isCaptionText(image.getAttribute('alt') ?? ''),
  )
  if (told && !more && !content.querySelector('img')) return [figureOf(told)]
  if (between.length === 0 || between.length > MAX_BETWEEN) return []
  // of several that are called by the headline each is a thumbnail
  const [titled, second] = between.filter((image) => isTitle(image.getAttribute('alt')))
  const days = new Set(pictures.map((image) => uploadDay(image, url)))
  // put up with those of the text; several are a strip
  const [dated, another] = between.filter(
    (image) => !image.closest('a') && days.has(uploadDay(image, url) ?? ''),
  )
  const image = between.find((candidate) => {
    const files = filesOf(candidate, url)
    if (files.length === 0 || isInText(candidate)) return false
    if ((imageSize(candidate).width ?? HEADLINE_WIDTH) < HEADLINE_WIDTH) return false
    return (
      isNamed(files) ||
      (candidate === titled && !second) ||
      candidate.closest('figure')?.querySelector('figcaption') ||
      isCaptionText(textBeside(candidate)) ||
      (candidate === dated && !another)
    )
  })
  return image ? [figureOf(image)] : []
}

/** Whether an element stands in a part of the page; one that holds the headline is the page, whatever it is called: `two-sidebars`. */
function isInFrame(element: Element, frames: string, headline: Element): boolean {
  const frame = element.closest(frames)
  return frame !== null && !frame.contains(headline)
}

/**
 * The pictures of the gallery that one of them stands in, each once, as sliders copy their first and last; none where one of
 * them leads to another page.
 * @param images those between headline and content.
 */
function galleryOf(
  named: Element,
  images: readonly Element[],
  [headline, content]: [Element, Element],
): Element[] {
  const inBox = (box: Element) => {
    const inside = images.filter((image) => box.contains(image))
    const addresses = inside.map(addressOf)
    return inside.filter((image, i) => addresses.indexOf(addressOf(image)) === i)
  }
  const boxAround = (element: Element) => element.parentElement?.closest(SLIDES) ?? null
  // a slide may be called as its gallery is, beside others
  const isSlide = ({ className, parentElement }: Element) =>
    [...(parentElement?.children ?? [])].filter((other) => other.className === className).length > 1
  let gallery = boxAround(named)
  while (
    gallery &&
    (inBox(gallery).length < 2 || (isSlide(gallery) && inBox(gallery).length <= 2 && boxAround(gallery)))
  )
    gallery = boxAround(gallery)
  if (!gallery || gallery.contains(headline) || gallery.contains(content)) return []
  if (gallery.parentElement && isInFrame(gallery.parentElement, BESIDE, headline)) return []
  const shown = inBox(gallery).filter(
    (image) =>
      closestIn(gallery, image, OF_OTHERS) === null && (imageSize(image).width ?? SLIDE_WIDTH) >= SLIDE_WIDTH,
  )
  const leadsOn = (image: Element) => leadsAway(image) || opensOther(closestIn(gallery, image, '[onclick]'))
  return shown.length > MAX_GALLERY || shown.some(leadsOn) ? [] : shown
}
/** Narrower pictures of a gallery, in pixels, are the previews of others. */
const SLIDE_WIDTH = 150

/** What matches around an element within a box. */
function closestIn(box: Element, element: Element, selector: string): Element | null {
  const found = element.parentElement?.closest(selector) ?? null
  return found !== box && box.contains(found) ? found : null
}

/** Whether a click does something else than to show a picture larger: `showPic(1)`, `zoom(this)`, `open(this.src)`. */
function opensOther(element: Element | null): boolean {
  const code = element?.getAttribute('onclick') ?? ''
  return element !== null && (LEADS_ON.test(code) || !SHOWS.test(code))
}
const LEADS_ON =
  /location|\bhref\b|\bopen\((?!this\.src)|\b(?!show|view|big|zoom)\w{0,16}(?:detail|news|article|jump|link)(?!\w{0,8}(?:img|image|pic|photo))\w{0,8}\(/i
const SHOWS = /\bthis\b|big|zoom|large|\bshow(?:pic|img|image|photo|slide)?\(\d{1,2}\)/i

/** The only picture of the head of an article, above the headline. */
function pictureOver(headline: Element, content: Element): Element | null {
  let head = headline.parentElement
  while (head && !head.contains(content) && !head.querySelector('img')) head = head.parentElement
  const [image, second] = head?.contains(content) ? [] : (head?.querySelectorAll('img') ?? [])
  const isOver =
    image &&
    !second &&
    endsBefore(image, headline) &&
    !isInFrame(image, FRAME, headline) &&
    !decorationOf(image)
  return isOver ? image : null
}

/**
 * The files of a picture; what stands in for a picture yet to be loaded, by its address and as the browser has loaded it,
 * stands in for all of them.
 */
function filesOf(image: Element, url: string): string[] {
  const fileIn = (name: string) => fileOf(image.getAttribute(name), url)
  const [src, loaded] = [fileIn('src'), fileIn(LOADED_SRC)]
  const lazy = lazyNames(image).filter((name) => image.getAttribute(name))
  const shown = lazy.length > 0 ? (loaded === src ? [] : [loaded]) : [src, loaded]
  return [...lazy.map(fileIn), ...shown].filter((file) => file !== '')
}

/** The file's name, which stays the same over hosts, sizes and size folders; the whole address where there is no name. */
function fileOf(address: string | null, url: string): string {
  const parsed = address ? URL.parse(address, url) : null
  if (!parsed) return ''
  const { href, pathname } = parsed
  const name = pathname.split('/').pop()?.split(/[@!~]/, 1)[0] ?? ''
  return /^.{6,}\.\w{3,4}$/.test(name) ? name.replace(WIDTH, '') : href
}

/** The width behind a name that is long enough to be of one picture alone: `…1e4654e88_320.jpg`. */
const WIDTH = /(?<=.{20})_\d{3,4}(?=\.\w{3,4}$)/

/** The address of a picture as the page has it, also where it is yet to be loaded. */
const addressOf = (image: Element) =>
  [...lazyNames(image), 'src'].map((name) => image.getAttribute(name)).find(Boolean) ?? ''

/** Where and on which day a picture was put up, by its address: `cdn.example/2024/7/16`; null where it does not say. */
function uploadDay(image: Element, url: string): string | null {
  const address = URL.parse(addressOf(image), url)
  const day = /\/(?:19|20)\d{2}[-/]?\d{1,2}[-/]?\d{1,2}(?=\/)/.exec(address?.pathname ?? '')?.[0]
  return address && day ? address.host + day : null
}

/** The line of text in a picture's own box, or in the table that e-papers set both in; empty where it holds more. */
function textBeside(image: Element): string {
  const own = image.closest('a') ?? image
  const box = [own.parentElement, image.closest('table')].find((element) => element?.textContent?.trim())
  const text = oneLine(box?.textContent ?? '')
  const isAlone = box?.querySelectorAll('img, h1').length === 1
  return isAlone && text.length <= CAPTION_LENGTH ? text : textBelow(own)
}

/** The caption directly below the box that holds a picture and nothing else. */
function textBelow(picture: Element): string {
  let outer = picture
  while (outer.parentElement && !outer.nextElementSibling) outer = outer.parentElement
  const below = outer.nextElementSibling
  const isAlone = outer.querySelectorAll('img').length < 2 && !outer.textContent?.trim()
  return isAlone && below && isCaptionElement(below) ? oneLine(below.textContent ?? '') : ''
}

/** A copy of the picture's figure; of a picture without one, a figure with the line of text that stands in its box. */
function figureOf(image: Element): Element {
  const figure = image.closest('figure')
  if (figure) return figure.cloneNode(true) as Element
  const made = image.ownerDocument.createElement('figure')
  made.append(image.cloneNode(true))
  const text = textBeside(image)
  if (text) {
    const caption = image.ownerDocument.createElement('figcaption')
    caption.textContent = text
    made.append(caption)
  }
  return made
}
