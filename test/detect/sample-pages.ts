import type { Address } from '../../utils/detect/address.ts'

/** Text for pages that tests write: 50 characters with five marks. */
export const SENTENCES =
  '河水从山谷里流出来，绕过村口的老樟树，又穿过那座石桥，一直流到镇上。镇上的人每天清晨都到河边来，挑水洗菜。'

/** A document of a page's markup. */
export function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

/** The parts of an address that have a shape. */
export function addressOf(url: string): Address {
  return new URL(url)
}

interface Parts {
  title: string
  head: string
  headline: string
  lines: string
  /** How many paragraphs of `SENTENCES`. */
  paragraphs: number
  /** Markup before and behind the article. */
  before: string
  after: string
}

/** An article's page as portals build it; what a test doesn't name is left out. */
export function articlePage(parts: Partial<Parts> = {}): Document {
  const { title = '', head = '', headline = '', lines = '', paragraphs = 0, before = '', after = '' } = parts
  return pageOf(`<!doctype html><html><head><title>${title}</title>${head}</head><body>
    <div class="nav"><a href="/">首页</a><a href="/china/">国内</a></div>${before}
    <div class="main">${headline}<div class="info">${lines}</div>
      <div class="text">${`<p>${SENTENCES}</p>`.repeat(paragraphs)}</div></div>
    ${after}</body></html>`)
}
