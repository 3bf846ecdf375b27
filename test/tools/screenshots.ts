/**
 * Takes pictures of every screen of the built extension, to be looked at: the reader over pages of many shapes in three
 * themes at two widths, its panels, the popup, the library page, the settings, and what stands where there is no article.
 * `npm run screenshots [-- NAME…]`: only pictures whose name holds one of the words. They go to `.output/screenshots`.
 * `LOCALE=en` or `LOCALE=zh_TW` gives the interface another language.
 *
 * `readme-…` are the pictures of the READMEs, kept in `assets/screenshots`: `page.webp`, and the reader as
 * `reader.en.webp` and `reader.zh-CN.webp`.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { findOverlay, waitForOverlay } from '../e2e/find-overlay.ts'
import { type Harness, launchBrowser } from '../e2e/launch-browser.ts'
import { DEMO_PAGES, startDemoSites } from './demo-sites.ts'
import { drawPicture } from './draw-picture.ts'

/** The extension's own API, in functions that run on its pages. */
declare const chrome: typeof import('wxt/browser').browser

const OUT = resolve(process.env.SCREENSHOTS ?? '.output/screenshots')
const SITE = 'http://news.example'
const ARTICLES = ['news', 'traditional', 'code', 'photos', 'poem']
const PICTURES = { river: 205, hill: 150, dawn: 20, noon: 190, reed: 80, dusk: 265 }
const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 390, height: 844 }
const wanted = process.argv.slice(2)

const sites = await startDemoSites()
for (const name of [...ARTICLES, 'damaged', 'pages', 'list', 'empty'])
  sites.route(`${SITE}/${name}.html`, readFileSync(new URL(`look/${name}.html`, import.meta.url), 'utf8'))
for (const [name, hue] of Object.entries(PICTURES)) {
  const body = name === 'reed' ? drawPicture(480, 640, hue) : drawPicture(960, 600, hue)
  sites.route(`${SITE}/pictures/${name}.png`, { type: 'image/png', body })
}
mkdirSync(OUT, { recursive: true })
const browser = await launchBrowser({ sites, extensionDir: inLocale(process.env.LOCALE ?? 'zh_CN') })
try {
  await shootEmptyLibrary()
  for (const theme of ['light', 'sepia', 'dark']) {
    await set(browser, { theme })
    for (const name of ARTICLES) {
      if (theme !== 'light' && name !== 'news' && name !== 'code') continue
      await shootReader(name, theme)
    }
  }
  await set(browser, { theme: 'light' })
  await shootReader('damaged', 'light')
  await shootReader('pages', 'light')
  await shootScripts()
  await shootLightbox()
  await shootPanels()
  await shootPopup()
  await shootFailure()
  await shootPages()
  await shootReadme()
} finally {
  await browser.close()
  await sites.stop()
}

/** A copy of the built extension that speaks one language, whatever the browser speaks. */
function inLocale(locale: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'jingdu-')), 'extension')
  cpSync(process.env.EXTENSION_DIR ?? '.output/chrome-mv3', copy, { recursive: true })
  const messages = readFileSync(join(copy, `_locales/${locale}/messages.json`))
  for (const other of ['en', 'zh_CN', 'zh_TW'])
    writeFileSync(join(copy, `_locales/${other}/messages.json`), messages)
  return copy
}

/** The reader over an article: its top, its whole length, and narrow. */
async function shootReader(name: string, theme: string) {
  if (!isWanted(`${name}-${theme}`)) return
  const page = await read(name)
  await shoot(page, `${name}-${theme}-1280`)
  if (theme === 'light' || name === 'code') {
    await page.setViewport({ ...WIDE, height: 2600 })
    await shoot(page, `${name}-${theme}-1280-whole`)
  }
  await page.setViewport(NARROW)
  await shoot(page, `${name}-${theme}-390`)
  if (theme === 'light') {
    await page.setViewport({ ...NARROW, height: 2600 })
    await shoot(page, `${name}-${theme}-390-whole`)
  }
  await page.close()
}

/** The panels of the toolbar, and something put back. */
async function shootPanels() {
  if (!isWanted('panel')) return
  const page = await read('news')
  for (const viewport of [WIDE, NARROW]) {
    await page.setViewport(viewport)
    const count = await inOverlay(page, (root) => root.querySelectorAll('.panel').length)
    for (let i = 0; i < count; i++) {
      await inOverlay(
        page,
        (root, i) => {
          const panel = root.querySelectorAll<HTMLElement>('.panel')[i]
          root.querySelector<HTMLElement>(`[popovertarget="${panel?.id}"]`)?.click()
        },
        i,
      )
      await shoot(page, `panel-${i}-${viewport.width}`)
    }
    await inOverlay(page, (root) => {
      for (const panel of root.querySelectorAll<HTMLElement>('.panel:popover-open')) panel.hidePopover()
    })
  }
  await page.setViewport({ ...WIDE, height: 3200 })
  await inOverlay(page, (root) => {
    for (const button of root.querySelectorAll<HTMLElement>('.report li button')) button.click()
  })
  await shoot(page, 'panel-restored-1280')
  await page.close()
}

/** Stray pinyin above the characters, and the article in another script. */
async function shootScripts() {
  if (!isWanted('script')) return
  const page = await read('damaged')
  await choose(page, 'ruby')
  await shoot(page, 'script-ruby-1280')
  await choose(page, 'hans')
  await shoot(page, 'script-hans-1280')
  await page.close()
}

async function choose(page: Page, value: string) {
  await inOverlay(
    page,
    (root, value) => root.querySelector<HTMLElement>(`input[value="${value}"]`)?.click(),
    value,
  )
}

async function shootLightbox() {
  if (!isWanted('lightbox')) return
  const page = await read('photos')
  for (const viewport of [WIDE, NARROW]) {
    await page.setViewport(viewport)
    await inOverlay(page, (root) => root.querySelector<HTMLElement>('.body img')?.click())
    await shoot(page, `lightbox-${viewport.width}`)
    await inOverlay(page, (root) => root.querySelector<HTMLElement>('.lightbox .leave')?.click())
  }
  await page.close()
}

async function shootPopup() {
  if (!isWanted('popup')) return
  const page = await browser.open(`${SITE}/news.html`)
  await shootPopupOver(page, 'popup-article')
  for (const name of ARTICLES) await save(name)
  await shootPopupOver(page, 'popup-saved')
  await shootPopupOver(page, 'popup-deleted', async (popup) => {
    await popup.hover('.saved li:nth-child(2)')
    await popup.click('.saved li:nth-child(2) .tool')
    await popup.waitForSelector('.toast')
  })
  await shootPopupOver(page, 'popup-search', async (popup) => {
    await popup.type('input[type=search]', '咖啡')
  })
  await page.goto(`${SITE}/list.html`)
  await shootPopupOver(page, 'popup-list')
  await page.goto('chrome://version')
  await shootPopupOver(page, 'popup-blocked')
  await page.close()
}

async function shootFailure() {
  if (!isWanted('failure')) return
  const page = await browser.open(`${SITE}/empty.html`)
  await toggleByPopup(page)
  for (const viewport of [WIDE, NARROW]) {
    await page.setViewport(viewport)
    await shoot(page, `failure-${viewport.width}`)
  }
  await page.close()
}

/** The pages of the extension itself. */
async function shootPages() {
  if (!isWanted('library') && !isWanted('options')) return
  const library = await browser.openExtensionPage('library.html')
  for (const name of ARTICLES) await save(name)
  await library.waitForSelector('.saved')
  await shootWidths(library, 'library')
  await library.click('.saved a')
  await library.waitForSelector('.article')
  await shootWidths(library, 'library-article')
  for (const theme of ['light', 'dark']) {
    await set(browser, { theme })
    const options = await browser.openExtensionPage('options.html')
    await options.waitForSelector('.page')
    for (const viewport of [WIDE, NARROW]) {
      await options.setViewport({ ...viewport, height: 2400 })
      await shoot(options, `options-${theme}-${viewport.width}`)
    }
    await library.bringToFront()
  }
}

/** A page as it is, and in the reader. */
async function shootReadme() {
  if (!isWanted('readme')) return
  await set(browser, { theme: 'light' })
  const page = await browser.open(DEMO_PAGES[0]?.url ?? '')
  await shoot(page, 'readme-page', 'webp')
  await toggleByPopup(page)
  await shoot(page, 'readme-reader', 'webp')
  await page.close()
}

async function shootEmptyLibrary() {
  if (!isWanted('library')) return
  const page = await browser.openExtensionPage('library.html')
  await page.waitForSelector('.page')
  await shootWidths(page, 'library-empty')
  await page.close()
}

async function shootWidths(page: Page, name: string) {
  for (const viewport of [WIDE, NARROW]) {
    await page.setViewport(viewport)
    await shoot(page, `${name}-${viewport.width}`)
  }
}

async function read(name: string): Promise<Page> {
  const page = await browser.open(`${SITE}/${name}.html`)
  await toggleByPopup(page)
  return page
}

async function toggleByPopup(page: Page) {
  await page.bringToFront()
  const popup = await browser.clickToolbar(page)
  await popup.waitForSelector('.actions .button')
  await popup.click('.actions .button')
  await waitForOverlay(page)
}

async function save(name: string) {
  const page = await browser.open(`${SITE}/${name}.html`)
  await page.bringToFront()
  const popup = await browser.clickToolbar(page)
  await popup.waitForSelector('.actions .button:nth-child(2)')
  await popup.click('.actions .button:nth-child(2)')
  await popup.waitForSelector('.actions .button.on')
  await page.close()
}

async function shootPopupOver(page: Page, name: string, act?: (popup: Page) => Promise<void>) {
  await page.bringToFront()
  const popup = await browser.clickToolbar(page)
  await popup.waitForSelector('.card')
  await act?.(popup)
  await shoot(popup, name)
  await popup.close()
}

async function inOverlay<Args extends unknown[], Result>(
  page: Page,
  run: (root: ShadowRoot, ...args: Args) => Result,
  ...args: Args
): Promise<Result> {
  const overlay = await findOverlay(page)
  if (!overlay) throw new Error(`no overlay over ${page.url()}`)
  return overlay.evaluate(run, ...args)
}

async function set({ openExtensionPage }: Harness, settings: Record<string, unknown>) {
  const page = await openExtensionPage('manifest.json')
  await page.evaluate(
    (settings) => chrome.storage.local.set({ settings: { version: 1, ...settings } }),
    settings,
  )
  await page.close()
}

async function shoot(page: Page, name: string, type: 'png' | 'webp' = 'png') {
  // Fades and fonts settle.
  await new Promise((resolve) => setTimeout(resolve, 400))
  const file = `${name}.${type}` as const
  await page.screenshot({ path: join(OUT, file) as `${string}.${typeof type}`, type })
  console.log(file)
}

function isWanted(name: string): boolean {
  return wanted.length === 0 || wanted.some((word) => name.includes(word))
}
