/**
 * Shows the main job in a real browser: `npm run demo [-- URL-or-FILE]`. Clicks the toolbar button, reads, saves, stops
 * the site, opens the article again from the library, and tells what was cleaned. Screenshots go to `.output/demo`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import type { SavedArticle } from '../../utils/library/saved-article.ts'
import { waitForOverlay } from '../e2e/find-overlay.ts'
import { type Harness, launchBrowser } from '../e2e/launch-browser.ts'
import type { Sites } from '../e2e/start-sites.ts'
import { until } from '../e2e/until.ts'
import { DEAD_PROXY, DEMO_PAGES, type DemoPage, startDemoSites } from './demo-sites.ts'

const shots = path.join(import.meta.dirname, '../../.output/demo')
const wanted = process.argv[2]
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) && process.env.CI !== 'true'

rmSync(shots, { recursive: true, force: true })
mkdirSync(shots, { recursive: true })
const sites = await startDemoSites()
const harness = await launchBrowser({
  sites,
  deadHosts: [DEAD_PROXY],
  headless: !hasDisplay,
  // A window that stays open, and a page of the person's own, need the network.
  online: hasDisplay || wanted !== undefined,
})
try {
  const pages = wanted === undefined ? DEMO_PAGES : [pageOf(wanted, sites)]
  for (const [index, page] of pages.entries()) await readAndSave(page, `${index + 1}`)
  await sites.stop()
  console.log('\nThe site is gone. What the library still shows:')
  await openLibrary(pages.length + 1)
  console.log(`\nScreenshots: ${path.relative(process.cwd(), shots)}/`)
  if (hasDisplay) {
    console.log('The browser stays open with the extension in it. Close its window to end.')
    await new Promise((resolve) => harness.browser.once('disconnected', resolve))
  }
} finally {
  await sites.stop()
  await harness.close()
}

/** An address as it is; a file is served from loopback, its encoding and kind left for the browser to tell. */
function pageOf(wanted: string, sites: Sites): DemoPage {
  if (/^https?:\/\//.test(wanted)) return { kind: 'page', url: wanted }
  if (!existsSync(wanted)) throw new Error(`${wanted} is neither an http address nor a file`)
  const url = `http://file.example/${encodeURIComponent(path.basename(wanted))}`
  sites.route(url, {
    body: readFileSync(wanted),
    type: /\.x?html?$/i.test(wanted) ? 'text/html' : 'text/plain',
  })
  return { kind: 'file', url }
}

async function readAndSave({ kind, url }: DemoPage, number: string): Promise<void> {
  console.log(`\n${number}. ${kind}: ${url}`)
  const page = await harness.open(url)
  await shoot(page, `${number}-page`)

  const popup = await harness.clickToolbar(page)
  await popup.waitForSelector('.card[aria-busy=false] .actions button')
  const found = await popup.$eval('.card', (card) =>
    [...card.querySelectorAll('.state, h1, .facts')].map((line) => line.textContent).join(' · '),
  )
  console.log(`   toolbar button clicked; the popup says: ${found}`)
  await shoot(popup, `${number}-popup`)

  await popup.evaluate(() => document.querySelector<HTMLElement>('.card .actions button')?.click())
  const overlay = await waitForOverlay(page)
  const title = await overlay.evaluate((root) => root.querySelector('h1')?.textContent ?? '')
  await until('the pictures in view do not come', () => overlay.evaluate(arePicturesInViewThere))
  await shoot(page, `${number}-reader`)
  console.log(`   read: ${title}`)

  const before = await keptArticles(harness)
  const saved = await overlay.evaluate((root) => {
    const button = root.querySelector<HTMLElement>('.toolbar .wordy')
    button?.click()
    return button !== null
  })
  if (!saved) {
    console.log('   not saved: there is no article here')
    process.exitCode = 1
    return
  }
  const kept = await until('the article was not saved', async () =>
    (await keptArticles(harness)).find(({ id }) => !before.some((other) => other.id === id)),
  )
  const { article } = kept
  const facts = [article.source, article.authors.join('、'), article.published, article.script]
  console.log(
    `   saved: ${facts.filter(Boolean).join(' · ')} · ${article.blocks.length} blocks, ${article.images.length} pictures`,
  )
  console.log(`   cleaned: ${article.trace.length} things`)
  for (const [step, texts] of byStep(article.trace)) {
    const [first = ''] = texts
    console.log(`     ${step} × ${texts.length}: ${first.replaceAll(/\s+/g, ' ').slice(0, 48)}`)
  }
}

/** Pictures further down load when somebody scrolls to them. */
function arePicturesInViewThere(root: ShadowRoot): boolean {
  return [...root.querySelectorAll('img')]
    .filter((image) => image.getBoundingClientRect().top < innerHeight && image.checkVisibility())
    .every((image) => image.complete)
}

async function openLibrary(number: number): Promise<void> {
  const library = await harness.openExtensionPage('library.html')
  await library.waitForSelector('.saved a')
  for (const title of await library.$$eval('.saved .title', (titles) => titles.map((t) => t.textContent)))
    console.log(`   ${title}`)
  await shoot(library, `${number}-library`)
  await library.click('.saved a')
  await library.waitForSelector('article.article')
  console.log(`   opened: ${await library.$eval('article.article h1', (h1) => h1.textContent)}`)
  await shoot(library, `${number + 1}-kept-article`)
}

async function keptArticles(harness: Harness): Promise<SavedArticle[]> {
  const items = await harness.storage()
  return Object.entries(items).flatMap(([key, value]) =>
    key.startsWith('article:') ? [value as SavedArticle] : [],
  )
}

function byStep(trace: SavedArticle['article']['trace']): Map<string, string[]> {
  return new Map(
    Object.entries(Object.groupBy(trace, ({ step }) => step)).map(([step, traces = []]) => [
      step,
      traces.map(({ text }) => text),
    ]),
  )
}

async function shoot(page: Page, name: string): Promise<void> {
  // the reader fades in
  await new Promise((resolve) => setTimeout(resolve, 400))
  await page.screenshot({ path: path.join(shots, `${name}.png`) })
}
