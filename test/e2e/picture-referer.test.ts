import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Harness, launchBrowser } from './launch-browser.ts'
import { openReader } from './open-reader.ts'
import { png } from './png.ts'
import { type Sites, startSites } from './start-sites.ts'

declare const chrome: typeof import('wxt/browser').browser

let sites: Sites
let harness: Harness
let folder: string
beforeAll(async () => {
  sites = await startSites()
  folder = mkdtempSync(join(tmpdir(), 'jingdu-'))
  cpSync(process.env.EXTENSION_DIR ?? '.output/chrome-mv3', folder, { recursive: true })
  // Nobody can press "Allow" in a headless browser: here the optional permissions are given from the start.
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  manifest.permissions.push(...manifest.optional_permissions)
  manifest.host_permissions = manifest.optional_host_permissions
  writeFileSync(file, JSON.stringify(manifest))
  harness = await launchBrowser({ sites, extensionDir: folder })
})
afterAll(async () => {
  await harness?.close()
  await sites?.stop()
  if (folder) rmSync(folder, { recursive: true })
})

const TEXT =
  '十月的江边起了薄雾，渡口的老人把船系在柳树下，抬头望了望对岸新修的桥，说今年的水比往年退得早一些。'

/** Reads an article with a picture of Weibo; what its host then got to hear and what is shown. */
async function readWith(sendImageReferer: boolean, name: string) {
  const worker = await harness.worker()
  await worker.evaluate(
    (on) => chrome.storage.local.set({ settings: { version: 1, sendImageReferer: on } }),
    sendImageReferer,
  )
  const picture = `https://wx1.sinaimg.cn/large/${name}.png`
  sites.route(picture, (request) =>
    request.headers.referer === 'https://weibo.com/' ? png(640, 400) : { status: 403, body: '403' },
  )
  const url = `https://news.example/${name}.html`
  sites.route(
    url,
    `<!doctype html><html lang="zh-CN"><title>渡口的秋天</title><h1>渡口的秋天</h1><div class="article-content"><p>${TEXT}${TEXT}</p><p><img data-src="${picture}" width="640" height="400"></p><p>${TEXT}${TEXT}</p>${`<p>${TEXT}${TEXT}</p>`.repeat(4)}</div></html>`,
  )
  const page = await harness.open(url)
  const overlay = await openReader(harness, page)
  const end = Date.now() + 20_000
  let shown = { natural: 0, missing: false }
  while (Date.now() < end && !shown.natural && !shown.missing) {
    shown = await overlay.evaluate((root) => ({
      natural: root.querySelector<HTMLImageElement>('.body img')?.naturalWidth ?? 0,
      missing: root.querySelector('.missing-picture') !== null,
    }))
  }
  await page.close()
  return {
    shown,
    referers: sites.requests.filter((one) => one.url === picture).map((one) => one.headers.referer ?? null),
  }
}

it('sends no Referer unless the person asked for it', async () => {
  const { shown, referers } = await readWith(false, 'not-asked')
  expect(shown).toEqual({ natural: 0, missing: true })
  expect(new Set(referers)).toEqual(new Set([null]))
})

it("sends the Referer of the host's own site when asked, and never the page's", async () => {
  const { shown, referers } = await readWith(true, 'asked')
  expect(shown).toEqual({ natural: 640, missing: false })
  expect(new Set(referers)).toEqual(new Set([null, 'https://weibo.com/']))
})
