import { isAtHost } from '../text/host-name.ts'
import type { ImageSize } from './image-size.ts'

/** What an answer turned out to be once the browser had decoded it. */
export interface DecodedPicture {
  /** The address that answered. */
  src: string
  /** Pixels of the file. */
  naturalWidth: number
  naturalHeight: number
}

/**
 * Hosts that answer a refused request with 200 and a notice drawn as a picture (此图片来自微信公众平台, 盗链): a smaller answer of
 * another shape than the page states is the notice.
 */
const NOTICE_HOSTS =
  'qpic.cn qlogo.cn sinaimg.cn zhimg.com hdslb.com 126.net 127.net baidu.com bdstatic.com'.split(' ')
/** The widest that such a notice is, in pixels. */
const NOTICE_WIDTH = 700
/** Elsewhere a notice is told by being this much smaller than stated, in each direction, and of another shape. */
const MUCH_SMALLER = 0.6
/** How far the shape of a resized picture may be off the stated one. */
const SHAPE_TOLERANCE = 0.12

/** Addresses to which hosts send a refused request. */
const NOTICE_ADDRESS =
  /\/\/t100\.qpic\.cn\/|default_s_large\.gif|\/(?:hotlink|nohotlink|daolian|forbidden|403|404)[\w-]{0,20}\.(?:png|jpe?g|gif|webp)/i

/**
 * Whether a picture that did load is none: a counter's pixel, or a notice served in the picture's place.
 * @param stated from the markup; without it only pixels and addresses tell.
 */
export function isFailedPicture(
  { src, naturalWidth, naturalHeight }: DecodedPicture,
  stated: ImageSize,
): boolean {
  if (naturalWidth <= 1 || naturalHeight <= 1 || NOTICE_ADDRESS.test(src)) return true
  if (!stated.width || !stated.height) return false
  const shape = naturalWidth / naturalHeight / (stated.width / stated.height)
  if (Math.abs(shape - 1) <= SHAPE_TOLERANCE) return false
  const smaller = naturalWidth < stated.width * MUCH_SMALLER && naturalHeight < stated.height * MUCH_SMALLER
  const host = URL.canParse(src) ? new URL(src).hostname : ''
  const notice = naturalWidth <= NOTICE_WIDTH && NOTICE_HOSTS.some((name) => isAtHost(host, name))
  return smaller || (notice && naturalWidth < stated.width)
}
