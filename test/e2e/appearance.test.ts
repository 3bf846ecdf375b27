import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { drawPicture } from '../tools/draw-picture.ts'
import type { Overlay } from './find-overlay.ts'
import { type Harness, launchBrowser } from './launch-browser.ts'
import { openReader } from './open-reader.ts'
import { type Sites, startSites } from './start-sites.ts'
import { until } from './until.ts'

/** The extension's own API, in functions that run on its pages. */
declare const chrome: typeof import('wxt/browser').browser

const SITE = 'http://news.example'

let sites: Sites
let harness: Harness
beforeAll(async () => {
  sites = await startSites()
  for (const name of ['news', 'traditional', 'code']) {
    const html = readFileSync(new URL(`../tools/look/${name}.html`, import.meta.url), 'utf8')
    // As a page of today has it; without, a phone shows a page as a desk would.
    sites.route(
      `${SITE}/${name}.html`,
      html.replace('<head>', '<head><meta name="viewport" content="width=device-width">'),
    )
    sites.route(`${SITE}/${name}-for-desks.html`, html)
  }
  for (const name of ['river', 'hill'])
    sites.route(`${SITE}/pictures/${name}.png`, { type: 'image/png', body: drawPicture(96, 60, 205) })
  harness = await launchBrowser({ sites })
})
afterAll(async () => {
  await harness?.close()
  await sites?.stop()
})

async function read(name: string, viewport?: Parameters<Page['setViewport']>[0]) {
  const page = await harness.browser.newPage()
  if (viewport) await page.setViewport(viewport)
  await page.goto(`${SITE}/${name}.html`)
  const overlay = await openReader(harness, page)
  await page.bringToFront()
  return { page, overlay }
}

function styleOf(overlay: Overlay, selector: string, property: string, pseudo?: string): Promise<string> {
  return overlay.evaluate(
    (root, selector, property, pseudo) =>
      getComputedStyle(root.querySelector(selector) as Element, pseudo).getPropertyValue(property),
    selector,
    property,
    pseudo,
  )
}

it('each language has its own faces: a Traditional article in a Simplified interface', async () => {
  const { page, overlay } = await read('traditional')
  for (const [selector, property] of [
    ['.facts .from', '"PingFang TC"'],
    ['.facts li:last-child', '"PingFang SC"'],
    ['.toolbar', '"PingFang SC"'],
    ['.report li p', '"PingFang TC"'],
    ['.choice label[lang=zh-Hant-TW]', '"PingFang TC"'],
    ['.body p', '"Source Han Serif TC"'],
  ] as const)
    expect(await styleOf(overlay, selector, 'font-family'), selector).toMatch(new RegExp(`^${property}`))
  await page.close()
})

it('a heading of the outline takes its panel away and the focus along', async () => {
  const { page, overlay } = await read('news', { width: 390, height: 844 })
  await overlay.evaluate((root) => root.querySelector<HTMLElement>('[popovertarget]')?.focus())
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const state = await overlay.evaluate((root) => ({
    open: root.querySelectorAll(':popover-open').length,
    focus: root.activeElement?.textContent,
    top: root.activeElement?.getBoundingClientRect().top ?? 0,
  }))
  expect(state).toMatchObject({ open: 0, focus: '三样工具' })
  // Below the toolbar, and not at the end of the screen.
  expect(state.top).toBeGreaterThan(48)
  expect(state.top).toBeLessThan(200)
  await page.close()
})

it('a panel that Esc closes gives the focus back to its button', async () => {
  const { page, overlay } = await read('news')
  await overlay.evaluate((root) =>
    root.querySelector<HTMLElement>('[popovertarget][aria-label=简繁]')?.focus(),
  )
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const focused = () =>
    overlay.evaluate((root) => root.activeElement?.ariaLabel ?? root.activeElement?.tagName)
  expect(await focused()).toBe('INPUT')
  await page.keyboard.press('Escape')
  // Of what is hidden the browser takes the focus away a little later.
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(await focused()).toBe('简繁')
  await page.close()
})

it('is a stop for the keyboard where a table has to scroll, and not where it fits', async () => {
  const stops = async (width: number) => {
    const { page, overlay } = await read('traditional', { width, height: 844 })
    const names: (string | null | undefined)[] = []
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab')
      names.push(await overlay.evaluate((root) => root.activeElement?.ariaLabel))
    }
    await page.close()
    return names
  }
  expect(await stops(390)).toContain('表格')
  expect(await stops(1280)).not.toContain('表格')
})

it('fits a phone: 40 px of every control for a finger, no fact cut off, small pictures in the middle', async () => {
  const { page, overlay } = await read('news', { width: 390, height: 844, hasTouch: true, isMobile: true })
  const small = () =>
    overlay.evaluate((root) => {
      const scale = visualViewport?.scale ?? 0
      return [...root.querySelectorAll<HTMLElement>('button, label, .colophon a')]
        .filter((control) => control.checkVisibility())
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .map(({ control, box }) => ({ control, width: box.width * scale, height: box.height * scale }))
        .filter(({ width, height }) => width < 40 || height < 40)
        .map(({ control, width, height }) => `${control.textContent || control.ariaLabel} ${width}×${height}`)
    })
  expect(await small()).toEqual([])
  /** How far the lines of a long list of authors stand right of the headline's edge, which cuts them off. */
  const insets = await overlay.evaluate((root) => {
    const edge = root.querySelector('h1')?.getBoundingClientRect().left ?? 0
    const names = root.querySelector('.facts [data-text=names]') as Element
    names.textContent = '陈望舒、'.repeat(20)
    const text = document.createRange()
    text.selectNodeContents(names)
    return Array.from(text.getClientRects(), ({ left }) => Math.round(left - edge))
  })
  expect(insets.length).toBeGreaterThan(1)
  expect(Math.min(...insets)).toBeGreaterThanOrEqual(0)
  /** How far pictures stand from the middle of what they are in, and what one in a line of text keeps beside it. */
  const places = await overlay.evaluate((root) => {
    const body = root.querySelector('.body') as Element
    body.insertAdjacentHTML(
      'beforeend',
      `<figure><img width="99" height="99"></figure><p><img width="99" height="99"></p>
       <figure data-jd-gallery><img width="999" height="999"></figure><p>字<img data-jd-inline>字</p>`,
    )
    const middleOf = (element: Element | null) => {
      const { left = 0, right = 0 } = element?.getBoundingClientRect() ?? {}
      return (left + right) / 2
    }
    const [inline, ...blocks] = [...body.querySelectorAll('img')].slice(-4).reverse() as HTMLElement[]
    return [
      ...blocks.map((picture) => Math.abs(middleOf(picture) - middleOf(picture.parentElement)) < 1),
      Number.parseFloat(getComputedStyle(inline as HTMLElement).marginInlineStart) >= 0,
    ]
  })
  expect(places).toEqual([true, true, true, true])
  for (const panel of [0, 1, 2, 3]) {
    await overlay.evaluate(
      (root, panel) => root.querySelectorAll<HTMLElement>('[popovertarget]')[panel]?.click(),
      panel,
    )
    expect(await small(), `panel ${panel}`).toEqual([])
  }
  await page.close()
})

it('parts a picture from the text of its paragraph, and no picture of a character', async () => {
  const { page, overlay } = await read('news', { width: 1280, height: 900 })
  const gaps = await overlay.evaluate((root) => {
    const body = root.querySelector('.body') as Element
    body.insertAdjacentHTML(
      'beforeend',
      `<p><img width="99" height="99">早晨的渡口</p><p><strong><img width="99" height="99">早晨的渡口</strong></p><p><span class="missing-picture">图片无法显示</span>早晨的渡口</p>
       <p><img data-jd-inline width="9" height="9">渡口<img data-jd-inline width="9" height="9"></p>`,
    )
    const last = body.querySelectorAll(':scope > p:nth-last-of-type(-n + 4)')
    return Array.from(last, (paragraph) => paragraph.querySelector('img, .missing-picture') as Element).map(
      (picture) => Number.parseFloat(getComputedStyle(picture).marginBlockEnd) > 0,
    )
  })
  expect(gaps).toEqual([true, true, true, false])
  await page.close()
})

it.each([
  ['made for desks', 'news-for-desks'],
  ['too wide for the screen', 'news'],
])('is as large as ever on a phone that shrinks the page: one %s', async (_, name) => {
  const phone = { width: 390, height: 844, hasTouch: true, isMobile: true }
  const { page, overlay } = await read(name, phone)
  /** What the screen shows of an element, in its own pixels. */
  const shown = (selector: string) =>
    overlay.evaluate((root, selector) => {
      const scale = visualViewport?.scale ?? 0
      const { width, height } = (root.querySelector(selector) as Element).getBoundingClientRect()
      return { scale, width: Math.round(width * scale), height: Math.round(height * scale) }
    }, selector)
  expect((await shown('.toolbar')).scale).toBeLessThan(0.5)
  expect(await shown('.toolbar')).toMatchObject({ width: 390, height: 48 })
  expect(await shown('.body p')).toMatchObject({ width: 350 })
  await overlay.evaluate((root) => root.querySelectorAll<HTMLElement>('[popovertarget]')[2]?.click())
  expect(await shown('.panel:popover-open')).toMatchObject({ width: 390 })
  await overlay.evaluate((root) => root.querySelector<HTMLElement>('.body img')?.click())
  expect(await shown('.lightbox')).toMatchObject({ width: 390, height: 844 })
  await page.setViewport({ ...phone, width: 844, height: 390 })
  await until('turned, it is not as large', async () => (await shown('.toolbar')).height === 48)
  expect(await shown('.toolbar')).toMatchObject({ width: 844 })
  await page.close()
})

it('dims pictures in the dark theme, and nothing on paper', async () => {
  const own = await harness.openExtensionPage('manifest.json')
  await own.evaluate(() => chrome.storage.local.set({ settings: { version: 1, theme: 'dark' } }))
  await own.close()
  const { page, overlay } = await read('news')
  expect(await styleOf(overlay, '.body img', 'filter')).toMatch(/^brightness/)
  await page.emulateMediaType('print')
  expect(await styleOf(overlay, '.body img', 'filter')).toBe('none')
  expect(await styleOf(overlay, '.toolbar', 'display')).toBe('none')
  expect(await styleOf(overlay, '.colophon .link', 'content', '::after')).toContain(`${SITE}/news.html`)
  await page.close()
})

it.each(['popup', 'library', 'options'])(
  'draws the first frame of the %s in the chosen theme',
  async (name) => {
    const theme = name === 'library' ? 'sepia' : 'dark'
    const first = await harness.openExtensionPage(`${name}.html`)
    await first.evaluate((theme) => chrome.storage.local.set({ settings: { version: 1, theme } }), theme)
    await first.reload()
    await first.waitForSelector(`body[data-theme=${theme}]`)
    await first.close()
    const page = await harness.browser.newPage()
    await page.evaluateOnNewDocument(() => {
      requestAnimationFrame(() => Object.assign(window, { firstTheme: document.body?.dataset.theme }))
    })
    await page.goto(`chrome-extension://${harness.extension.id}/${name}.html`)
    const seen = await page.waitForFunction(() => (window as { firstTheme?: string }).firstTheme)
    expect(await seen.jsonValue()).toBe(theme)
    await page.close()
  },
)

it('prints an article of the library on paper, whatever its theme', async () => {
  const page = await harness.openExtensionPage('library.html')
  await page.evaluate(() => chrome.storage.local.set({ settings: { version: 1, theme: 'dark' } }))
  await page.waitForSelector('body[data-theme=dark]')
  const paper = () =>
    page.evaluate(() => {
      const { backgroundColor, colorScheme } = getComputedStyle(document.body)
      return [backgroundColor, colorScheme, getComputedStyle(document.documentElement).colorScheme]
    })
  expect(await paper()).toEqual(['rgb(23, 24, 26)', 'dark', 'dark'])
  await page.emulateMediaType('print')
  expect(await paper()).toEqual(['rgba(0, 0, 0, 0)', 'light', 'light'])
  await page.close()
})
