import { NATURAL_HEIGHT, NATURAL_WIDTH } from './loaded-marks.ts'

/** Width and height in CSS pixels; null where nothing states them. */
export interface ImageSize {
  width: number | null
  height: number | null
}

/** Attribute pairs in which editors of the field note the size of the file: Zhihu, Toutiao, NetEase, CMS editors. */
const SIZE_ATTRIBUTES = [
  [NATURAL_WIDTH, NATURAL_HEIGHT],
  ['data-rawwidth', 'data-rawheight'],
  ['img_width', 'img_height'],
  ['data-width', 'data-height'],
  ['data-imgwidth', 'data-imgheight'],
  ['width', 'height'],
  ['_width', '_height'],
] as const

/** A number of pixels: `600`, `600px`, `391.42`; null for percentages, `auto` and what is no size. */
function pixels(text: string | null | undefined): number | null {
  const value = /^\s*(\d{1,5}(?:\.\d{1,20})?)(?:\s*px)?\s*$/i.exec(text ?? '')?.[1]
  return value && Number(value) > 0 ? Math.round(Number(value)) : null
}

function styledPixels(style: string, name: 'width' | 'height'): number | null {
  return pixels(new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;!]{1,30})`, 'i').exec(style)?.[1])
}

/**
 * The size that a picture will take, from what the markup states. Both values when a pair or one of them with a
 * ratio is known, so that the space can be kept free before it loads.
 */
export function imageSize(image: Element): ImageSize {
  for (const [w, h] of SIZE_ATTRIBUTES) {
    const [width, height] = [pixels(image.getAttribute(w)), pixels(image.getAttribute(h))]
    if (width && height) return { width, height }
  }
  // `data-size="1080,719"` of 趣头条, `1080x719` elsewhere.
  const size = /^\s*(\d{1,5})\s*[,x*×]\s*(\d{1,5})\s*$/i.exec(image.getAttribute('data-size') ?? '')
  if (size && Number(size[1]) && Number(size[2])) return { width: Number(size[1]), height: Number(size[2]) }
  const style = image.getAttribute('style') ?? ''
  const styled = { width: styledPixels(style, 'width'), height: styledPixels(style, 'height') }
  if (styled.width && styled.height) return styled
  const width = pixels(image.getAttribute('data-w')) ?? pixels(image.getAttribute('width')) ?? styled.width
  const height = pixels(image.getAttribute('height')) ?? styled.height
  const ratio = aspectRatio(image)
  if (ratio && width) return { width, height: Math.round(width * ratio) }
  if (ratio && height) return { width: Math.round(height / ratio), height }
  return width || height ? { width, height } : sizeInName(image)
}

/** Whether a size is known to be so many times as wide as high. */
export const isWide = ({ width, height }: ImageSize, ratio: number): boolean =>
  Boolean(width && height && width >= ratio * height)

/** The size in the name of the file: `…_size41_w1080_h720.jpeg` of 凤凰网. */
function sizeInName(image: Element): ImageSize {
  const size = /_w(\d{1,5})_h(\d{1,5})\.\w{3,4}$/.exec(image.getAttribute('src') ?? '')
  return { width: pixels(size?.[1]), height: pixels(size?.[2]) }
}

/** Height by width: WeChat's `data-ratio` (0.72), NetEase's `data-imgscale` (width by height, 1.33). */
function aspectRatio(image: Element): number | null {
  const ratio = Number(image.getAttribute('data-ratio'))
  if (ratio > 0.01 && ratio < 100) return ratio
  const scale = Number(image.getAttribute('data-imgscale'))
  return scale > 0.01 && scale < 100 ? 1 / scale : null
}
