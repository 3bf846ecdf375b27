import { oneLine } from '../text/space.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { imageSize, isWide } from './image-size.ts'

/** Names of QR codes. */
const QR_NAME =
  /qr-?_?code|(?:^|[/_-])qr(?:[_.\d-]|$)|erwei-?ma|(?:^|[/_-])ewm(?:[_.\d-]|$)|二维码|公众号$|^(?:微信|qq|读者|交流|粉丝)群$|wx-?_?code|weixin-?_?(?:code|qr)/i
/** A file that is called nothing else is one whatever its shape: banners have the code on them. */
const QR_FILE = /\/(?:erweima|ewm|qr-?_?code|wx_?code|weixin_?code)[_-]?\d{0,3}\.\w{3,4}$/i
/** What stands beside a QR code, in a line of its own. */
const QR_TEXT =
  /扫码|扫一扫|扫描.{0,8}(?:QR|二维码|下载|关注)|长按.{0,8}(?:识别|扫|关注|二维码)|关注.{0,12}(?:公众号|微信|视频号)|下载.{0,10}(?:APP|客户端)|^欢迎关注[^，。！？《》]{1,8}(?:微[信博]?|[报网号台])$/i
/** Of these the ones that say that a code stands beside them. */
const CODE_TEXT = /扫码|扫一扫|二维码|QR|长按.{0,8}识别/i
/**
 * The same with a number to add, and what for: 想进群的朋友请添加小编微信号：qingshi2024, 直接添加客服微信：135502（点击复制）. What
 * somebody was told goes on in other words: 添加导师微信：wx12345后，小李…
 */
const ADDS_ACCOUNT =
  /^(?!.{0,16}(?:[他她骗称让]|对方))[（(▲△↑]?(?:[^，。：:]{0,10}(?:直接|[请可]您?|欢迎))?添加[^，。：:]{0,8}微信号?[:：] ?[\w-]{5,}(?![\w-]|后)(?:[，, ]?(?:备注|拉|进群|入群|免费咨询|邀|加入[^，。“]{0,8}群|(?:免费)?(?:领取|获取)[^，。“]{0,8}(?:资料|大礼包|试听课?)$)| ?[（()）。！!▲△↑]|$)/i
/** Longest line that is an invitation to scan and no part of a text about scanning. */
const QR_LINE = 40

/** A picture so much wider than high is no photo, but a card with the code on it (width by height). */
const CARD = 2

/**
 * Whether a picture is a QR code: named so, or square beside a line that invites to follow, or, as a card or without a
 * size, last beside one that speaks of a code.
 * @param image in a flat list of blocks, its real address in `src`.
 * @param last whether no other picture follows in the text.
 */
export function isQrCode(image: Element, last: boolean): boolean {
  const src = image.getAttribute('src') ?? ''
  const names = ['alt', 'title'].map((name) => toSimplified(image.getAttribute(name) ?? ''))
  const { width, height } = imageSize(image)
  const square = width && height ? width / height > 0.85 && width / height < 1.18 : null
  if (QR_FILE.test(fileName(src))) return true
  const isCard = isWide({ width, height }, CARD)
  if (square === false && !(isCard && last)) return false
  if ([...names, fileName(src)].some((name) => QR_NAME.test(name))) return true
  const isInvitation = (line: string) => QR_TEXT.test(line) || ADDS_ACCOUNT.test(line)
  const invitations = linesAround(image).filter((line) => line.length <= QR_LINE && isInvitation(line))
  return (
    invitations.length > 0 &&
    (square === true ||
      (last &&
        (isCard || (!width && !height)) &&
        invitations.some((line) => CODE_TEXT.test(line) || ADDS_ACCOUNT.test(line))))
  )
}

function fileName(address: string): string {
  return address.split(/[?#]/, 1)[0]?.split('/').slice(-2).join('/') ?? ''
}

/** Text of the picture's own block and of the blocks in front of and behind it, in Simplified characters. */
function linesAround(image: Element): string[] {
  let block = image
  while (block.parentElement && !block.parentElement.textContent?.trim()) block = block.parentElement
  const text = (node: Node | null | undefined) => toSimplified(oneLine(node?.textContent ?? ''))
  const near = [block.previousElementSibling, block.nextElementSibling].map(text)
  const own = /^(?:p|div|section|td|li|figure|span|center)$/.test(block.parentElement?.localName ?? '')
  return [...near, own ? text(block.parentElement) : ''].filter(Boolean)
}
