import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAlive } from './expect-alive.ts'
import { waitForNoOverlay, waitForOverlay } from './find-overlay.ts'
import { type Harness, launchBrowser } from './launch-browser.ts'
import { articleText, openPopup, openReader } from './open-reader.ts'
import { png } from './png.ts'
import { type Route, type Sites, startSites } from './start-sites.ts'
import { until } from './until.ts'

const TEXT = '江水从山脚下流过，两岸的人家在水边洗菜、晾衣、说话，日子过得不紧不慢，谁也不去催谁。'
const ARTICLE = `<article><h1>江边人家</h1>${`<p>${TEXT.repeat(3)}</p>`.repeat(8)}</article>`
const page = (body: string, head = '') =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>江边人家</title>${head}</head><body>${body}</body></html>`
/** A script that lets no one have the Esc key. */
const KEEPS_ESCAPE = `<script>addEventListener('keydown', (event) => { event.preventDefault(); event.stopImmediatePropagation() }, true)</script>`

const PAGES: Record<string, Route> = {
  csp: {
    headers: {
      'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
    },
    body: page(ARTICLE),
  },
  trusted: {
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    body: page(ARTICLE),
  },
  styles: page(
    ARTICLE,
    `<style>* { all: unset !important; color: red !important; font-size: 3px !important; display: inline !important }
     html > *, body > * { display: none !important; opacity: 0 !important; visibility: hidden !important }
     dialog, :host, div { transform: scale(0) !important; position: static !important; width: 0 !important }
     ::selection { background: transparent !important }</style>`,
  ),
  layers: page(
    `${ARTICLE}<div id="layer" style="position:fixed;inset:0;z-index:2147483647;background:#fa0" onclick="hit=1"></div>
     <script>addEventListener('keydown', (event) => event.stopImmediatePropagation(), true)</script>`,
  ),
  quirks: page(
    ARTICLE.replace(
      '</article>',
      `<table>${'<tr><td>渡口</td><td>1998 年</td><td>三条船</td></tr>'.repeat(4)}</table></article>`,
    ),
    '<style>body { color: #fcfbf7 }</style>',
  ).replace('<!doctype html>', ''),
  small: page(ARTICLE, '<style>html { zoom: 0.5 }</style>'),
  large: page(ARTICLE, '<style>html { zoom: 2 } html > div { zoom: 1.5 !important }</style>'),
  fonts: page(
    ARTICLE,
    `<style>${['"Source Han Serif SC"', 'noto serif sc', "'PingFang SC'", 'STSONG', 'Georgia', 'Consolas'].map((family) => `@font-face { font-family: ${family}; src: url(/font.woff2) }`).join('\n')}
     body { font-family: monospace }</style>`,
  ),
  escape: page(ARTICLE, KEEPS_ESCAPE),
  clicks: page(
    ARTICLE,
    `<script>
      seen = []
      for (const type of ['pointerup', 'mouseup', 'click', 'dblclick', 'auxclick'])
        addEventListener(type, (event) => { seen.push(type); event.preventDefault(); event.stopImmediatePropagation() }, true)
      document.addEventListener('wheel', (event) => event.preventDefault(), { capture: true, passive: false })
    </script>`,
  ),
  listening: page(
    ARTICLE,
    `<script>
      heard = []
      addEventListener('message', (event) => heard.push(String(event.data?.type ?? event.data)))
      new MutationObserver(() => heard.push('changed')).observe(document.head, { childList: true })
    </script>`,
  ),
  xhtml: {
    type: 'application/xhtml+xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="zh"><head><title>江边人家</title></head><body>${ARTICLE}</body></html>`,
  },
  waiting: page(ARTICLE.replace('</article>', '<script src="stuck.js"></script></article>')),
  locked: page(
    ARTICLE.replace('</p>', '</p><img src="river.png" alt="江面"><img src="hill.png" alt="远山">'),
    `<style>* { user-select: none !important }</style><script>
      for (const type of ['keydown', 'keypress', 'keyup', 'pointerdown', 'mousedown', 'selectstart', 'contextmenu', 'copy', 'dragstart'])
        addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation() }, true)
    </script>`,
  ),
  // Its listener stands before ours: ours went with the document that it was written over.
  anew: page(ARTICLE, KEEPS_ESCAPE.replace('event.stopImmediatePropagation()', '')).replace(
    '<head>',
    `<head><script>
      if (!window.isAnew) addEventListener('load', () => setTimeout(() => {
        const html = document.documentElement.outerHTML
        isAnew = true
        document.open()
        document.write(html)
        document.close()
      }))
    </script>`,
  ),
  topmost: page(
    `${ARTICLE}<div id="offer" popover="manual">订阅</div><dialog id="login">登录后继续</dialog><details id="more"><summary>更多</summary></details>
     <div id="offers"></div><div><div><div id="logins"></div></div></div><script>
       offers.attachShadow({ mode: 'open' }).append(offer.cloneNode(true))
       const closedRoot = logins.attachShadow({ mode: 'closed' })
       closedRoot.append(login.cloneNode(true))
     </script>`,
  ),
  empty: '<!doctype html><title></title>',
  blank: '',
  links: page(
    `<h1>全部栏目</h1><ul>${Array.from({ length: 15_000 }, (_, i) => `<li><a href="/${i}">栏目${i}</a></li>`).join('')}</ul>`,
  ),
  deep: page(`${'<div>'.repeat(5_000)}${ARTICLE}${'</div>'.repeat(5_000)}`),
  redefined: page(
    `${ARTICLE}<script>
      for (const name of Object.getOwnPropertyNames(Array.prototype)) if (name !== 'constructor' && name !== 'length') Array.prototype[name] = () => { throw new Error('mine') }
      document.querySelector = document.querySelectorAll = document.cloneNode = document.createElement = () => { throw new Error('mine') }
      Element.prototype.attachShadow = () => { throw new Error('mine') }
      Object.defineProperty(document, 'body', { get() { throw new Error('mine') } })
      window.fetch = window.Promise = window.JSON = undefined
    </script>`,
  ),
  clobbered: page(
    `<form name="body"><input name="querySelector"><input name="cloneNode"></form><img name="documentElement"><img name="fonts"><form id="f"><input name="childNodes"><input name="remove"></form>${ARTICLE}`,
  ),
  remover: page(
    `${ARTICLE}<script>new MutationObserver((all) => { for (const { addedNodes } of all) for (const node of addedNodes) if (node.id !== 'mine') node.remove() })
      .observe(document.documentElement, { childList: true })</script>`,
  ),
  rewriter: page(`${ARTICLE}<script>function swap() { document.body.innerHTML = '<p>换掉了</p>' }</script>`),
  frameset:
    '<!doctype html><title>框架</title><frameset cols="20%,80%"><frame src="about:blank"><frame src="about:blank"></frameset>',
  xml: {
    type: 'application/xml',
    body: `<?xml version="1.0"?><news><title>江边人家</title><text>${TEXT}</text></news>`,
  },
  picture: {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">图</text></svg>',
  },
  scripted: page(
    `<article><h1>江边人家</h1><p>${TEXT.repeat(3)}</p><p onclick="stolen=1">${TEXT.repeat(3)}</p><script>ran = (window.ran ?? 0) + 1</script>
     <img src="x" onerror="stolen=2"><a href="javascript:stolen=3">${TEXT}</a><iframe srcdoc="<script>parent.stolen=4</script>"></iframe><p>${TEXT.repeat(4)}</p></article>`,
  ),
}

let sites: Sites
let harness: Harness
beforeAll(async () => {
  sites = await startSites()
  for (const [name, route] of Object.entries(PAGES)) sites.route(`http://${name}.example/a.html`, route)
  sites.route('http://waiting.example/stuck.js', { type: 'text/javascript', body: '', delayMs: 30_000 })
  for (const name of ['river', 'hill']) sites.route(`http://locked.example/${name}.png`, png(480, 300))
  harness = await launchBrowser({ sites })
})
afterAll(async () => {
  await harness?.close()
  await sites?.stop()
})

const open = (name: string) => harness.open(`http://${name}.example/a.html`)

/** What of the overlay a person sees: its box, its colours, and whether the topmost thing in the middle is ours. */
async function looksOf(page: Page) {
  const overlay = await waitForOverlay(page)
  return overlay.evaluate((root) => {
    const dialog = root.querySelector('dialog') as HTMLElement
    const text = root.querySelector('article p') as HTMLElement
    const { width, height } = dialog.getBoundingClientRect()
    const style = getComputedStyle(text)
    return {
      fills: [width / innerWidth, height / innerHeight],
      fontSize: Number.parseFloat(style.fontSize) * text.currentCSSZoom,
      colour: style.color,
      selected: getComputedStyle(text, '::selection').backgroundColor,
      display: style.display,
      isOnTop: document.elementFromPoint(innerWidth / 2, innerHeight / 2) === root.host,
    }
  })
}

describe('a page that fights back', () => {
  it.each(['csp', 'trusted', 'layers', 'styles', 'small', 'large'])(
    '%s: the reader looks as everywhere',
    async (name) => {
      const page = await open(name)
      await openReader(harness, page)
      const looks = await looksOf(page)
      expect(looks.fills[0]).toBeGreaterThan(0.97)
      expect(looks.fills[1]).toBeGreaterThan(0.97)
      expect(looks.fontSize).toBeCloseTo(19)
      expect(looks.colour).not.toBe('rgb(255, 0, 0)')
      expect(looks.selected).not.toBe('rgba(0, 0, 0, 0)')
      expect(looks.display).toBe('block')
      expect(looks.isOnTop).toBe(true)
      await page.bringToFront()
      await page.keyboard.press('Escape')
      await waitForNoOverlay(page)
      expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined()
      await page.close()
    },
  )

  it('quirks: a table has the colour of the text, not of a page without a doctype', async () => {
    const page = await open('quirks')
    const overlay = await openReader(harness, page)
    const [text, cell] = await overlay.evaluate((root) =>
      ['.body p', '.body td'].map(
        (selector) => getComputedStyle(root.querySelector(selector) as Element).color,
      ),
    )
    expect(cell).toBe(text)
    await page.close()
  })

  it('fonts: what the page declares by the names of our fonts is not asked for', async () => {
    const page = await open('fonts')
    const overlay = await openReader(harness, page)
    const family = await overlay.evaluate(
      (root) => getComputedStyle(root.querySelector('article p') as Element).fontFamily,
    )
    expect(family).toMatch(/^"Source Han Serif CN", "Noto Serif CJK SC", "Songti SC", SimSun, serif$/)
    const states = await page.evaluate(() => Array.from(document.fonts, ({ status }) => status))
    expect(states).toEqual(Array(6).fill('unloaded'))
    await page.close()
  })

  it.each(['escape', 'anew'])('%s: Esc closes the panel and then the reader all the same', async (name) => {
    const page = await open(name)
    if (name === 'anew') await page.waitForFunction('window.isAnew && document.querySelector("article")')
    const overlay = await openReader(harness, page)
    await page.bringToFront()
    const openPanels = () => overlay.evaluate((root) => root.querySelectorAll(':popover-open').length)
    await overlay.evaluate((root) => root.querySelector<HTMLElement>('[popovertarget]')?.click())
    expect(await openPanels()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await openPanels()).toBe(0)
    await page.keyboard.press('Escape')
    await waitForNoOverlay(page)
    await page.close()
  })

  it('locked: text is selected and copied, keys scroll and press', async () => {
    const page = await open('locked')
    const overlay = await openReader(harness, page)
    await page.bringToFront()
    const scrolled = () => overlay.evaluate((root) => root.querySelector('dialog')?.scrollTop ?? 0)
    await page.keyboard.press('ArrowDown')
    await until('an arrow does not scroll', async () => (await scrolled()) === 40)

    const selected = () =>
      overlay.evaluate((root) =>
        (root as unknown as { getSelection(): Selection }).getSelection().toString().trim(),
      )

    const { left, top } = await overlay.evaluate((root) => {
      const { left, top } = (root.querySelector('.body p') as Element).getBoundingClientRect()
      return { left, top: top + 15 }
    })
    await page.mouse.move(left + 2, top)
    await page.mouse.down()
    await page.mouse.move(left + 200, top, { steps: 4 })
    await page.mouse.up()
    expect(TEXT).toContain(await selected())
    expect((await selected()).length).toBeGreaterThan(5)
    await page.keyboard.down('Control')
    await page.keyboard.press('a')
    await page.keyboard.up('Control')
    expect(await selected()).toMatch(/^江边人家\s+江水从.+$/s)
    expect(await selected()).not.toContain('回到原网页')

    const large = () => overlay.evaluate((root) => root.querySelector('.lightbox')?.ariaLabel)
    await until('no pictures', () =>
      overlay.evaluate((root) => [...root.querySelectorAll('img')].every((image) => image.naturalWidth > 0)),
    )
    await overlay.evaluate((root) => root.querySelector<HTMLElement>('.body img')?.focus())
    await page.keyboard.press('Enter')
    await until('Enter shows no large picture', async () => (await large()) === '江面')
    await page.keyboard.press('ArrowRight')
    await until('an arrow shows no other picture', async () => (await large()) === '远山')
    await page.keyboard.press('Escape')
    await until('Esc does not close the picture', async () => !(await large()))
    await page.close()
  })

  it('clicks: buttons press and the wheel scrolls, and the page learns of neither', async () => {
    const page = await open('clicks')
    const overlay = await openReader(harness, page)
    await page.bringToFront()
    const placeOf = (selector: string) =>
      overlay.evaluate((root, selector) => {
        const { left, top, width, height } = (root.querySelector(selector) as Element).getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      }, selector)
    const press = async (selector: string) => {
      const { x, y } = await placeOf(selector)
      await page.mouse.click(x, y)
    }
    await page.mouse.move(400, 400)
    await page.mouse.wheel({ deltaY: 300 })
    await until('the wheel does not scroll', () =>
      overlay.evaluate((root) => (root.querySelector('dialog')?.scrollTop ?? 0) > 0),
    )
    await press('[popovertarget]')
    await until('no panel', () => overlay.evaluate((root) => root.querySelector(':popover-open') !== null))
    await page.keyboard.press('Escape')
    // a selection that ends on a button presses nothing
    const text = await placeOf('.body p')
    const button = await placeOf('.toolbar .tool')
    await page.mouse.move(text.x, text.y)
    await page.mouse.down()
    await page.mouse.move(button.x, button.y, { steps: 4 })
    await page.mouse.up()
    expect(await overlay.evaluate((root) => root.querySelector('dialog')?.open)).toBe(true)
    await press('.toolbar .tool')
    await waitForNoOverlay(page)
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([])
    await page.close()
  })

  it('listening: a page is not told that it is looked at', async () => {
    const page = await open('listening')
    const popup = await openPopup(harness, page)
    await popup.close().catch(() => {})
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([])
    await page.close()
  })

  it('xhtml: a page of XML is read', async () => {
    const page = await open('xhtml')
    expect(await articleText(await openReader(harness, page))).toContain(TEXT)
    await page.close()
  })

  it('waiting: a page is read that waits for a script of a dead host', async () => {
    const page = await harness.browser.newPage()
    // it does not come before the script does
    page.goto('http://waiting.example/a.html').catch(() => {})
    await page.waitForSelector('article p')
    expect(await articleText(await openReader(harness, page))).toContain(TEXT)
    await page.close()
  })

  it('topmost: what the page opens over the reader does not stay over it', async () => {
    const page = await open('topmost')
    const overlay = await openReader(harness, page)
    await page.bringToFront()
    await page.evaluate(() => ((document.querySelector('#more') as HTMLDetailsElement).open = true))
    await page.mouse.wheel({ deltaY: 200 })
    const scrolled = () => overlay.evaluate((root) => root.querySelector('dialog')?.scrollTop)
    await until('not scrolled', async () => (await scrolled()) === 200)
    /** Only a picture tells: nothing can be hit of a popover that the reader makes inert, and yet it is seen. */
    const middle = () =>
      page.screenshot({ clip: { x: 540, y: 400, width: 200, height: 100 }, encoding: 'base64' })
    let before = ''
    await until('still moving', async () => {
      const last = before
      before = await middle()
      return before === last
    })
    for (const show of [
      "document.querySelector('#offer').showPopover()",
      "document.querySelector('#login').showModal()",
      "offers.shadowRoot.querySelector('#offer').showPopover()",
      "closedRoot.querySelector('#login').showModal()",
    ]) {
      await page.evaluate(show)
      await until(`on top: ${show}`, async () => (await middle()) === before)
      expect(await scrolled()).toBe(200)
    }
    await page.keyboard.press('Escape')
    await waitForNoOverlay(page)
    expect(await page.evaluate(() => document.querySelectorAll(':modal, :popover-open').length)).toBe(2)
    await page.close()
  })

  it.each(['redefined', 'clobbered', 'deep'])('%s: the article is read all the same', async (name) => {
    const page = await open(name)
    const text = await articleText(await openReader(harness, page))
    expect(text).toContain('江边人家')
    expect(text.split(TEXT).length).toBeGreaterThanOrEqual(24)
    await expectAlive(page)
    await page.close()
  })

  it('remover: a page that throws the host out gets the reader or is left alone, and does not hang', async () => {
    const page = await open('remover')
    const popup = await openPopup(harness, page)
    await popup.evaluate(() => document.querySelector<HTMLElement>('.card .actions button')?.click())
    // It closes over an open reader, and says so where none could be opened.
    await until('no answer', async () => popup.isClosed() || popup.$('.problem').catch(() => null))
    await expectAlive(page)
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('江边人家')
    await page.close()
  })

  it('rewriter: a page that replaces itself below keeps the reader open', async () => {
    const page = await open('rewriter')
    await openReader(harness, page)
    await page.evaluate(() => (window as unknown as { swap(): void }).swap())
    expect(await page.evaluate(() => document.body.textContent)).toBe('换掉了')
    expect(await articleText(await waitForOverlay(page))).toContain(TEXT)
    await page.close()
  })

  it('scripted: nothing of the page runs in the reader', async () => {
    const page = await open('scripted')
    // the page's own picture and frame have run on the page
    expect(await page.evaluate(() => (window as { stolen?: number }).stolen)).toBeDefined()
    await page.evaluate(() => delete (window as { stolen?: number }).stolen)
    const overlay = await openReader(harness, page)
    const left = await overlay.evaluate(
      (root) =>
        [...root.querySelectorAll('article *')].flatMap((element) =>
          [...element.attributes].filter(
            ({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
          ),
        ).length,
    )
    expect(left).toBe(0)
    expect(
      await overlay.evaluate((root) => root.querySelectorAll('article script, article iframe').length),
    ).toBe(0)
    expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBe(1)
    expect(await page.evaluate(() => (window as { stolen?: number }).stolen)).toBeUndefined()
    await page.close()
  })
})

describe('a page without an article', () => {
  it.each(['empty', 'blank', 'links', 'frameset', 'xml', 'picture'])(
    '%s: words, and the page stays',
    async (name) => {
      const page = await open(name)
      const html = await page.evaluate(() => document.documentElement.outerHTML.length)
      const popup = await openPopup(harness, page)
      const canRead = (await popup.$('.card .actions button')) !== null
      expect(canRead).toBe(!['xml', 'picture'].includes(name))
      if (canRead) {
        await popup.evaluate(() => document.querySelector<HTMLElement>('.card .actions button')?.click())
        const overlay = await waitForOverlay(page)
        const words = await overlay.evaluate((root) => root.querySelector('dialog')?.textContent ?? '')
        expect(words.length).toBeGreaterThan(10)
      } else {
        expect(await popup.$eval('.card', (card) => card.getAttribute('data-state'))).toBe('blocked')
      }
      await expectAlive(page)
      await page.bringToFront()
      await page.keyboard.press('Escape')
      await waitForNoOverlay(page)
      expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBe(html)
      await page.close()
    },
  )
})

describe('without a network', () => {
  it('an open page is read and saved', async () => {
    const page = await open('csp')
    await page.setOfflineMode(true)
    const overlay = await openReader(harness, page)
    expect(await articleText(overlay)).toContain(TEXT)
    await overlay.evaluate((root) => root.querySelector<HTMLElement>('.toolbar .wordy')?.click())
    await until('not saved', async () =>
      Object.keys(await harness.storage()).some((key) => key.startsWith('article:')),
    )
    await page.close()
  })

  it("the browser's own error page says that nothing can run there", async () => {
    const page = await harness.browser.newPage()
    await page.goto('http://127.0.0.1:9/').catch(() => null)
    const popup = await openPopup(harness, page)
    expect(await popup.$eval('.card', (card) => card.getAttribute('data-state'))).toBe('blocked')
    await page.close()
  })
})
