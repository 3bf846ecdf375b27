import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPage } from '../tools/demo-sites.ts'
import { waitForNoOverlay } from './find-overlay.ts'
import { type Harness, launchBrowser } from './launch-browser.ts'
import { openReader } from './open-reader.ts'
import { type Sites, startSites } from './start-sites.ts'

const TEXT = '江水从山脚下流过，两岸的人家在水边洗菜、晾衣、说话，日子过得不紧不慢，谁也不去催谁。'
const paragraphs = (count: number) => `<p>${TEXT.repeat(3)}</p>`.repeat(count)
const page = (body: string, head = '') =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>江边人家</title>${head}</head><body>${body}</body></html>`

/** Ten pages, each with something that a careless reader would disturb. */
const PAGES: Record<string, string> = {
  portal: demoPage('portal.html'),
  feed: demoPage('feed.html'),
  glossed: demoPage('glossed.html'),
  'a form that is being filled in': page(
    `<h1>江边人家</h1><input id="focus" value="草稿"><textarea>写到一半</textarea>${paragraphs(12)}`,
  ),
  'a scrolled box': page(
    `<h1>江边人家</h1><div style="height:200px;overflow:auto" id="focus" tabindex="0">${paragraphs(20)}</div>${paragraphs(20)}`,
  ),
  'frames and a video': page(
    `<h1>江边人家</h1><iframe srcdoc="<p>${TEXT}</p>"></iframe><video controls></video>${paragraphs(12)}`,
  ),
  'custom elements with shadow roots': page(
    `<h1>江边人家</h1><x-card><template shadowrootmode="open"><p><slot></slot></p></template>${TEXT}</x-card>${paragraphs(12)}`,
  ),
  'a dialog of its own': page(
    `<h1>江边人家</h1>${paragraphs(12)}<dialog id="own"><button id="focus">好</button></dialog><script>own.show()</script>`,
  ),
  'smooth scrolling and a fixed body': page(
    `<h1>江边人家</h1>${paragraphs(30)}`,
    '<style>html { scroll-behavior: smooth; overflow-y: scroll } body { position: relative }</style>',
  ),
  'a page that watches itself': page(
    `<h1>江边人家</h1>${paragraphs(20)}
     <script>new MutationObserver((all) => { for (const m of all) if (m.target !== document.documentElement) window.touched = (window.touched ?? 0) + 1 })
       .observe(document, { subtree: true, childList: true, attributes: true, characterData: true })</script>`,
  ),
}

let sites: Sites
let harness: Harness
beforeAll(async () => {
  sites = await startSites()
  for (const [index, body] of Object.values(PAGES).entries())
    sites.route(`http://n${index}.example/a.html`, body)
  harness = await launchBrowser({ sites })
})
afterAll(async () => {
  await harness?.close()
  await sites?.stop()
})

/** Everything of a page that leaving the reader must give back. */
function stateOf(page: Page) {
  return page.evaluate(() => ({
    html: new XMLSerializer().serializeToString(document),
    shadow: document.querySelector('x-card')?.shadowRoot?.innerHTML ?? null,
    scroll: [scrollX, scrollY],
    boxes: [...document.querySelectorAll('*')].map((element) => element.scrollTop).filter(Boolean),
    focus: document.activeElement?.outerHTML.slice(0, 200) ?? null,
    selection: getSelection()?.toString() ?? '',
    history: history.length,
    values: [...document.querySelectorAll('input, textarea')].map(
      (field) => (field as HTMLInputElement).value,
    ),
    address: location.href,
    title: document.title,
    globals: Object.keys(window).toSorted(),
    touched: (window as { touched?: number }).touched ?? 0,
  }))
}

describe('the live page is untouched', () => {
  it.each(Object.keys(PAGES))('%s', async (name) => {
    const page = await harness.open(`http://n${Object.keys(PAGES).indexOf(name)}.example/a.html`)
    await page.evaluate(() => {
      const [text] = document.querySelectorAll('p')
      if (text) getSelection()?.selectAllChildren(text)
      document.querySelector<HTMLElement>('#focus')?.focus({ preventScroll: true })
      document.querySelector('#focus')?.scrollTo({ top: 130, behavior: 'instant' })
      scrollTo({ top: 321, behavior: 'instant' })
    })
    const before = await stateOf(page)
    await openReader(harness, page)
    await page.bringToFront()
    // Text is selected in the reader as well.
    await page.mouse.move(560, 400)
    await page.mouse.down()
    await page.mouse.move(720, 560)
    await page.mouse.up()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await waitForNoOverlay(page)
    expect(await stateOf(page)).toEqual(before)
    await page.close()
  })
})
