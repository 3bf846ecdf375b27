import { textWithout } from '../dom/block-text.ts'
import { AD_SERVER } from '../images/decoration.ts'
import { linkedShare, linkShare, textLength } from './link-share.ts'

/** An address by which a network of advertisements counts who follows it: `/go/51`, `/click?id=51`. */
const COUNTED =
  /\/(?:go|goto|click|clk|rd|jump|redirect|redir|track|trk|ads?|adv|adclick|aff|union|cps|tg|promo)[/?](?![^/]*\.s?html?$)[\w=&.-]{1,60}$/i

/** How the server of a site's adverts counts it: `https://ad.news.example/click?id=51`. */
const COUNTS = /\/(?:click|clk|go|jump|redirect)\b|[?&]\w{0,6}id=/i

/** Fewer links may be sources, and what is shorter a name (links; characters). */
const MIN_LINKS = 2
const MIN_HEADLINE = 8
const MIN_LINKED = 0.9

/** Whether a block is links to a server of adverts, or headlines that lead to one other site by way of its counter, and nothing else. */
export function isAdverts(block: Element, home: string): boolean {
  const links = [...block.querySelectorAll('a[href]')]
  const hrefs = links.map((link) => link.getAttribute('href') ?? '')
  const isFromServer = links.length > 0 && hrefs.every((href) => AD_SERVER.test(href) && COUNTS.test(href))
  if (isFromServer) return textWithout(block, links).trim() === ''
  if (links.length < MIN_LINKS) return false
  const shapes = hrefs.map((href) => href.replace(/\d+/g, '1'))
  return (
    COUNTED.test(shapes[0] ?? '') &&
    shapes.every((shape) => shape === shapes[0]) &&
    links.every((link) => textLength(link) >= MIN_HEADLINE) &&
    linkShare(block, home) === 0 &&
    linkedShare(block) > MIN_LINKED &&
    // nothing stands between them, such as a comma of a sentence
    textWithout(block, links).trim() === ''
  )
}
