import { textOf } from '../dom/block-text.ts'
import { isDesignAddress } from '../images/decoration.ts'
import { imageSize } from '../images/image-size.ts'
import { lineReason } from './line-reason.ts'
import type { Step } from './step.ts'

/** A picture this wide that is no banner (width by height) is a photograph, wherever it is kept (pixels). */
const MIN_PHOTO = 400
const BANNER = 3

/** An `alt` of this many Han characters tells what a photograph shows. */
const MIN_TOLD = 6

/**
 * Takes out pictures of the page's design above and below the text: buttons, slogans, banners of the app. Only their
 * addresses tell them, `/static/img/app_banner.jpg`; a site that keeps the pictures of its stories there has others of the
 * same folder, or no others at all. So do the months in them: a banner below the text was uploaded long before its pictures.
 */
export const dropDesignImages: Step = {
  id: 'drop-design-images',
  chineseOnly: true,
  run(root, { take }) {
    const blocks = [...root.children]
    const isText = (block: Element) => block.tagName !== 'FIGURE' && textOf(block, 1) !== ''
    const first = blocks.findIndex(isText)
    const last = blocks.findLastIndex(isText)
    const figures = blocks.flatMap((figure, index) =>
      figure.tagName === 'FIGURE' ? [{ figure, index }] : [],
    )
    const amid = figures.filter(({ index }) => index > first && index < last)
    const isOld = uploadedBefore(amid.map(({ figure }) => figure))
    const design = figures.filter(({ figure, index }) =>
      index > last ? isDesign(figure) || isOld(figure) : index < first && isDesign(figure),
    )
    // most pages have none
    if (design.length === 0) return
    if (!blocks.some((block) => /[。！？]/.test(textOf(block)))) return
    const kept = figures.filter((figure) => !design.includes(figure))
    const folders = new Set(kept.flatMap(({ figure }) => foldersOf(figure)))
    for (const { figure } of design)
      if (
        isSure(figure) ||
        isOld(figure) ||
        (kept.length > 0 && !foldersOf(figure).some((folder) => folders.has(folder)))
      )
        take(figure, 'imageTemplate')
  },
}

/** The month in the address of an upload. */
const MONTH = /\/(20\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(?:[0-2]\d|3[01])?(?=[/_-]|\d{6})/
/** So many months earlier it is of another story, or of all. */
const LONG_BEFORE = 6

/** The months since the year 0 in which the pictures of a figure were uploaded, as far as their addresses say. */
const monthsOf = (figure: Element) =>
  imagesOf(figure).flatMap((image) => {
    const [, year, month] = MONTH.exec(image.getAttribute('src') ?? '') ?? []
    return year ? [Number(year) * 12 + Number(month)] : []
  })

/** Whether a figure without a caption was uploaded long before any picture of the story. */
function uploadedBefore(story: readonly Element[]): (figure: Element) => boolean {
  const first = Math.min(...story.flatMap(monthsOf))
  return (figure) =>
    Number.isFinite(first) &&
    !figure.querySelector('figcaption') &&
    imagesOf(figure).every(isPlain) &&
    monthsOf(figure).some((month) => first - month >= LONG_BEFORE)
}

const imagesOf = (figure: Element) => [...figure.querySelectorAll('img')]
const foldersOf = (figure: Element) =>
  imagesOf(figure).map((image) => {
    const src = image.getAttribute('src') ?? ''
    return src.slice(0, src.lastIndexOf('/'))
  })

/** What no picture of a story is called, whatever others the page has: /static/images/header1.png */
const PART_OF_PAGE =
  /\/(?:static|common)\/(?:[\w-]{1,20}\/){0,3}(?:(?:header|footer)\d{0,2}|back_img|(?:go|re)back|down)\.(?:png|gif|jpe?g)$|\/[a-z]{0,10}client\.(?:png|gif|jpe?g)$|\/\/static\.[\w.-]{4,60}\/ui\/(?:[\w-]{1,20}\/){0,3}images?\/[\w-]{1,24}\.(?:png|gif)$/i
const isSure = (figure: Element) =>
  imagesOf(figure).every(
    (image) =>
      PART_OF_PAGE.test(image.getAttribute('src') ?? '') && (imageSize(image).width ?? 0) < MIN_PHOTO,
  )

function isDesign(figure: Element): boolean {
  const images = imagesOf(figure)
  return !figure.querySelector('figcaption') && images.length > 0 && images.every(isPart)
}

const isPart = (image: Element) => isPlain(image) && isDesignAddress(image.getAttribute('src') ?? '')

/** Whether a picture has neither the size and shape of a photograph nor an `alt` that tells what it shows. */
function isPlain(image: Element): boolean {
  const { width, height } = imageSize(image)
  if (width && height && width >= MIN_PHOTO && width < BANNER * height) return false
  const alt = image.getAttribute('alt') ?? ''
  const told = alt.match(/\p{Script=Han}/gu)?.length ?? 0
  return !(told >= MIN_TOLD && lineReason(alt) === null)
}
