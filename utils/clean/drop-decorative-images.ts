import { decorationOf, hasWordBeside, isEmoji } from '../images/decoration.ts'
import { INLINE } from '../images/inline-image.ts'
import { hasLoadedLarge, isPlaceholderAddress } from '../images/placeholder-address.ts'
import { lineReason } from './line-reason.ts'
import type { Step } from './step.ts'

/** Takes out icons, counters, logos, avatars and advertisements; emoticons stay in their line, small. */
export const dropDecorativeImages: Step = {
  id: 'drop-decorative-images',
  run(root, context) {
    const images = [...root.querySelectorAll('img')]
    const shown = new Set(images.map((image) => image.getAttribute('src')))
    for (const image of images) {
      if (isEmoji(image)) {
        image.setAttribute(INLINE, '')
        continue
      }
      if (isPlaceholderAddress(image.getAttribute('src')) && !hasLoadedLarge(image)) {
        context.take(image, 'imageMissing')
        continue
      }
      // a magnifying glass, or a small copy, over the picture that stands beside it
      const link = image.closest('a')
      const large = link?.getAttribute('href')
      if (link && large && large !== image.getAttribute('src') && shown.has(large))
        context.take(isAlone(link) ? link : image, 'imageIcon')
      else {
        const decoration = decorationOf(image)
        if (isInvitation(image.getAttribute('alt') ?? '')) context.take(image, 'prompt')
        else if (isSignOfTool(image)) context.take(image, 'imageIcon')
        else if (decoration) context.take(image, `image${decoration}`)
      }
    }
  },
}

/** A drawing between a word of the page's head and a tool: `(点击：7) <img src="1.svg"> <a>查看评论</a>`. */
function isSignOfTool(image: Element): boolean {
  const tool = image.nextElementSibling
  if (tool?.localName !== 'a' || !/\.svg(?:$|[?#])/i.test(image.getAttribute('src') ?? '')) return false
  const isAmidWords = hasWordBeside(image, 'previousSibling') && hasWordBeside(image, 'nextSibling')
  return isAmidWords && lineReason((tool.textContent ?? '').trim()) === 'tools'
}

/** 扫码关注青石网, 點擊閱讀下一則新聞, but 点击查看大图 and 点击图片进入下一页 on a picture of the story. */
const isInvitation = (alt: string) => lineReason(alt.trim()) === 'prompt' && !/[图圖页頁张張]/.test(alt)

/** Whether a link holds one picture and nothing else. */
const isAlone = (link: Element) => link.querySelectorAll('img').length === 1 && !link.textContent?.trim()
