import path from 'node:path'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPage } from '../tools/demo-sites.ts'
import { findFirefox } from '../tools/find-browser.mjs'
import { libraryOf } from './library-of.ts'
import { type Sites, startSites } from './start-sites.ts'
import { until } from './until.ts'

/** The extension's own API, in functions that run in its pages. */
declare const browser: typeof import('wxt/browser').browser

/** Firefox gives a temporary add-on a random address unless it is told one. */
const UUID = '5a7f3c1e-9b42-4d57-8f0e-6c1d2b3a4e5f'
const ADD_ON = 'jingdu@jingdu.example'

const executablePath = findFirefox()
if (!executablePath)
  console.log('Firefox smoke test skipped: no Firefox is installed (Debian: apt-get install firefox-esr)')

describe.runIf(executablePath)('Firefox', () => {
  let sites: Sites
  let firefox: Browser
  let popup: Page
  beforeAll(async () => {
    sites = await startSites()
    firefox = await launch({
      browser: 'firefox',
      executablePath: executablePath as string,
      headless: true,
      // Without it no page of an extension can be opened by its address.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
        // Every host name leads to the sites on loopback.
        'network.dns.forceResolve': '127.0.0.1',
      },
    })
    const folder =
      process.env.FIREFOX_EXTENSION_DIR ?? path.join(import.meta.dirname, '../../.output/firefox-mv3')
    await firefox.installExtension(path.resolve(folder))
  }, 120_000)
  afterAll(async () => {
    await firefox?.close()
    await sites?.stop()
  })

  /** The driver never hears that an extension's page has loaded, so the page itself is asked. */
  async function openOwnPage(address: string): Promise<Page> {
    const page = await firefox.newPage()
    page.goto(`moz-extension://${UUID}/${address}`).catch(() => null)
    await until('the page does not open', () =>
      page
        .evaluate(() => typeof browser === 'object' && document.readyState === 'complete')
        .catch(() => false),
    )
    return page
  }

  it('detects, opens, saves and keeps an article', { timeout: 60_000 }, async () => {
    const url = `http://www.shancheng.example:${sites.ports.http}/2024/0716/c1001-2041.html`
    sites.route(url, demoPage('portal.html'))
    const page = await firefox.newPage()
    await page.goto(url)
    popup = await openOwnPage('popup.html')
    const tabId = await popup.evaluate(
      async (url) => (await browser.tabs.query({})).find((tab) => tab.url === url)?.id ?? null,
      url,
    )
    expect(tabId).not.toBeNull()

    const ask = (type: string, request: unknown) =>
      popup.evaluate((message) => browser.runtime.sendMessage(message), { type, request }) as Promise<{
        reply: Record<string, unknown>
      }>
    const card = await until('the detector does not speak', async () => {
      const { reply } = await ask('page/describe', { tabId })
      return reply.state === 'article' && reply.headline ? reply : null
    })
    expect(card.headline).toContain('渡口老街亮起八十六盏灯')

    expect(await ask('reader/toggle', { tabId })).toEqual({ reply: { ok: true, reading: true } })
    expect((await ask('page/describe', { tabId })).reply.reading).toBe(true)
    expect(await ask('page/save', { tabId })).toMatchObject({ reply: { ok: true, updated: false } })
    const library = libraryOf(await popup.evaluate(() => browser.storage.local.get('library')))
    expect(library.entries.map((entry) => entry.url)).toEqual([url])

    await sites.stop()
    const kept = await openOwnPage(`library.html#${library.entries[0]?.id}`)
    await kept.waitForSelector('article.article')
    expect(await kept.$eval('article.article', (article) => article.textContent)).toContain(
      '八十六个夜市摊位',
    )

    expect(await ask('reader/toggle', { tabId })).toEqual({ reply: { ok: true, reading: false } })
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body')
  })
})
