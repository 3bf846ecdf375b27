import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import {
  type Browser,
  type LaunchOptions as BrowserOptions,
  type Extension,
  launch,
  type Page,
  type Target,
  TimeoutError,
  type WebWorker,
} from 'puppeteer-core'
import { findChromium } from '../tools/find-browser.mjs'
import type { Sites } from './start-sites.ts'
import { until } from './until.ts'

/** The extension's own API, in functions that run in its service worker. */
declare const chrome: typeof import('wxt/browser').browser

/** A real Chromium with the built extension in it. */
export interface Harness {
  browser: Browser
  extension: Extension
  /** Opens an address in a new tab and waits for its load event. */
  open(url: string): Promise<Page>
  /** Clicks the toolbar button over a tab, as a person does. @returns the popup that opens. */
  clickToolbar(page: Page): Promise<Page>
  /** Opens a page of the extension (`library.html`) in a tab. */
  openExtensionPage(path: string): Promise<Page>
  /** The service worker, woken if it sleeps. */
  worker(): Promise<WebWorker>
  /** Stops the service worker as the browser does when it is idle. */
  stopWorker(): Promise<void>
  /** Installs the same build over the running one, as an update does: open pages keep scripts of the old one. */
  update(): Promise<void>
  /** Everything in `storage.local`. */
  storage(): Promise<Record<string, unknown>>
  close(): Promise<void>
}

/** Where Chromium calls home in spite of every switch; kept out of the sites' request log. */
const BROWSERS_OWN_HOSTS = ['*.google.com', '*.googleapis.com', '*.gvt1.com', '*.gstatic.com']

/** How long a popup may take to start before the button is clicked again, and how often that is. */
const POPUP_TIMEOUT_MS = 10_000
const MAX_CLICKS = 3

/** How long a page of the extension may take to load before it is asked for again. */
const PAGE_TIMEOUT_MS = 10_000

/** The same for the first page of a browser, which is asked for twice. */
const START_TIMEOUT_MS = 2.5 * PAGE_TIMEOUT_MS

/** How long the service worker may take to answer before it is stopped all the same. */
const ANSWER_TIMEOUT_MS = 1000

/** How often a browser is started whose extension does not answer. */
const MAX_STARTS = 3

interface LaunchOptions {
  /** Sites of `startSites`: every host name leads there (http and https). Without them nothing is reachable. */
  sites?: Sites
  /** Host names whose connections are refused. */
  deadHosts?: string[]
  /** Folder of the built extension; `EXTENSION_DIR` replaces the default, `.output/chrome-mv3`. */
  extensionDir?: string
  args?: string[]
  headless?: boolean
  /** Leaves hosts other than `*.example` to the real network; tests stay off it. */
  online?: boolean
  /** CSS pixels. */
  viewport?: { width: number; height: number }
}

/** Opens a tab behind the others, of the extension's origin, that runs no script of ours: the API without side effects. */
const openNeutralPage = (browser: Browser, id: string) => openPageOf(browser, id, 'manifest.json', true)

/** Opens a page of the extension, asked for once more where the browser leaves it hanging just after a reload (seen once). */
async function openPageOf(browser: Browser, id: string, path: string, background = false): Promise<Page> {
  const page = await browser.newPage({ background })
  const url = `chrome-extension://${id}/${path}`
  await page.goto(url, { timeout: PAGE_TIMEOUT_MS }).catch((error) => {
    console.warn(`${url} did not load at once: ${error}`)
    return page.goto(url, { timeout: PAGE_TIMEOUT_MS })
  })
  return page
}

/** Waits no longer than `milliseconds` for what has no limit of its own. */
const within = <T>(milliseconds: number, what: string, promise: Promise<T>): Promise<T> =>
  Promise.race([
    promise,
    delay(milliseconds, null, { ref: false }).then(() =>
      Promise.reject(new TimeoutError(`${what} takes too long`)),
    ),
  ])

/**
 * Starts a browser and loads the extension; a browser in which no page of the extension loads gives way to another. Beside
 * the start of a second browser all of them were left hanging (seen once).
 */
async function startWithExtension(
  extensionDir: string,
  options: BrowserOptions,
): Promise<{ browser: Browser; id: string }> {
  for (let starts = 1; ; starts++) {
    const browser = await launch(options)
    try {
      const id = await browser.installExtension(extensionDir)
      const page = await within(START_TIMEOUT_MS, 'the first page', openNeutralPage(browser, id))
      await page.close()
      return { browser, id }
    } catch (error) {
      // one that hangs does not close either
      browser.process()?.kill('SIGKILL')
      if (!(error instanceof TimeoutError) || starts === MAX_STARTS) throw error
      console.warn(`the extension did not answer after ${starts} starts: ${error}`)
    }
  }
}

/** Starts Chromium, off the network except for `sites`, and loads the extension. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Harness> {
  const {
    sites,
    deadHosts = [],
    args = [],
    headless = true,
    online = false,
    viewport = { width: 1280, height: 900 },
  } = options
  const extensionDir = resolve(options.extensionDir ?? process.env.EXTENSION_DIR ?? '.output/chrome-mv3')
  if (!existsSync(extensionDir)) throw new Error(`${extensionDir} is missing: run npm run build first`)
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium found: npm test and npm run demo install one')

  const served = online ? '*.example' : '*'
  const rules = [
    ...[...(online ? [] : BROWSERS_OWN_HOSTS), ...deadHosts].map((host) => `MAP ${host} 127.0.0.1:9`),
    ...(sites
      ? [`MAP ${served}:80 127.0.0.1:${sites.ports.http}`, `MAP ${served}:443 127.0.0.1:${sites.ports.https}`]
      : []),
    `MAP ${served} 127.0.0.1:9`,
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ]
  const { browser, id } = await startWithExtension(extensionDir, {
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    // What decides the language of the interface on Linux; --lang does elsewhere.
    env: { ...process.env, LANGUAGE: 'zh_CN' },
    defaultViewport: headless ? viewport : null,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-quic',
      '--ignore-certificate-errors',
      '--lang=zh-CN',
      `--window-size=${viewport.width},${viewport.height}`,
      `--host-resolver-rules=${rules.join(', ')}`,
      ...args,
    ],
  })
  const extension = (await browser.extensions()).get(id)
  if (!extension) throw new Error(`${extensionDir} did not load`)
  const isPopup = (url: string) => url === `chrome-extension://${id}/popup.html`

  const workerTarget = () =>
    browser.targets().find((target) => target.type() === 'service_worker' && target.url().includes(id))
  const runningWorker = async () => {
    return (await workerTarget()?.worker()) ?? null
  }
  let neutral: Promise<Page> | null = null
  const neutralPage = () => {
    neutral ??= openNeutralPage(browser, id).catch((error) => {
      neutral = null
      throw error
    })
    return neutral
  }

  let lastPopup: Page | null = null

  /**
   * A click, and another where the popup's target stays without an address: the debugger stops every new target, and on a
   * busy machine one in some hundreds never goes on. The next click puts a new popup in its place.
   */
  const clickUntilShown = async (page: Page): Promise<Target> => {
    for (let clicks = 1; ; clicks++) {
      // Looked up anew: a reloaded extension is another object.
      await (await browser.extensions()).get(id)?.triggerAction(page)
      try {
        return await browser.waitForTarget((target) => isPopup(target.url()), { timeout: POPUP_TIMEOUT_MS })
      } catch (error) {
        if (clicks === MAX_CLICKS) throw error
        console.warn(`the popup over ${page.url()} did not start after ${clicks} clicks`)
      }
    }
  }

  const harness: Harness = {
    browser,
    extension,
    open: async (url) => {
      const page = await browser.newPage()
      await page.goto(url, { waitUntil: 'load' })
      return page
    },
    clickToolbar: async (page) => {
      // The popup of an earlier click may still be closing.
      await until('the last popup does not close', async () => !lastPopup || lastPopup.isClosed())
      lastPopup = await (await clickUntilShown(page)).asPage()
      return lastPopup
    },
    openExtensionPage: (path) => openPageOf(browser, id, path),
    worker: async () => {
      const running = await runningWorker()
      if (running) return running
      // A message wakes it; one that nobody knows changes nothing.
      const page = await neutralPage()
      await page.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => null))
      return until('the service worker does not start', runningWorker)
    },
    stopWorker: async () => {
      const session = await (await neutralPage()).createCDPSession()
      await session.send('ServiceWorker.enable')
      await until('the service worker does not stop', async () => {
        if (!workerTarget()) return true
        const worker = await runningWorker()
        // A page of the extension attaches a debugger of its own to the worker when it opens, and lets go of it once that is
        // answered, which the worker does before it answers us. Of one that is stopped earlier the target stays for ever.
        const answer = worker?.evaluate(() => null)
        if (answer) await within(ANSWER_TIMEOUT_MS, 'an answer of the worker', answer).catch(() => null)
        // An attached debugger keeps a worker alive: closing lets go of it.
        await worker?.close().catch(() => null)
        await session.send('ServiceWorker.stopAllWorkers')
        return false
      })
      await session.detach()
    },
    update: async () => {
      // The browser would close it, as every page of the old one.
      await (await neutral)?.close()
      neutral = null
      await browser.installExtension(extensionDir)
    },
    storage: async () =>
      (await neutralPage()).evaluate(() => chrome.storage.local.get(null)) as Promise<
        Record<string, unknown>
      >,
    close: () => browser.close(),
  }
  return harness
}
