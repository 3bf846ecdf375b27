import { readFileSync } from 'node:fs'
import { launch } from 'puppeteer-core'
import { build } from 'rolldown'
import { findChromium } from './find-browser.mjs'
import type { IndexRow } from './read-index.ts'

/** Bundles a module for evaluation in a page: its exports become members of the global `name`. */
export async function pageBundle(entry: string, name: string): Promise<string> {
  const { output } = await build({
    input: entry,
    write: false,
    logLevel: 'silent',
    output: { format: 'iife', name, minify: true },
  })
  return output[0].code
}

/**
 * Opens each row in a real Chromium — under its own address and charset, page scripts off, every other request
 * refused — and evaluates `expression` (a promise or a JSON value) in a context that the page cannot reach.
 * @throws where Chromium does not start or the expression throws
 */
export async function evaluateOnPages<T>(
  rows: readonly IndexRow[],
  expression: string,
  seen: (row: IndexRow, value: T) => void,
): Promise<void> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium found: npm test and npm run demo install one')
  const browser = await launch({
    executablePath,
    headless: true,
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-quic',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      // An http address has to stay one.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ],
  })
  try {
    const page = await browser.newPage()
    const client = await page.createCDPSession()
    await client.send('Emulation.setScriptExecutionDisabled', { value: true })
    await client.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] })
    const frame = (await client.send('Page.getFrameTree')).frameTree.frame.id
    let row: IndexRow | null = null
    client.on('Fetch.requestPaused', ({ requestId, frameId, request }) => {
      const found = frameId === frame && row && request.url === sent(row) ? row : null
      if (found) row = null
      client
        .send('Fetch.fulfillRequest', {
          requestId,
          // Nothing for frames and for a page that sends the browser elsewhere: the page stays.
          responseCode: found ? 200 : 204,
          responseHeaders: found ? [{ name: 'Content-Type', value: contentType(found) }] : [],
          body: found ? readFileSync(found.file).toString('base64') : '',
        })
        // A request that its page gave up meanwhile can no longer be answered.
        .catch(() => {})
    })
    for (const next of rows) {
      // The page before may be about to go elsewhere by itself, which would take this navigation's place.
      await page.goto('about:blank')
      row = next
      await page.goto(next.url, { waitUntil: 'domcontentloaded', timeout: 60_000 })
      const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId: frame })
      const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(`${next.name}: ${exceptionDetails.exception?.description}`)
      seen(next, result.value)
    }
  } finally {
    await browser.close()
  }
}

/** The address as a request carries it: normalized, without its fragment. */
function sent(row: IndexRow): string {
  const url = new URL(row.url)
  url.hash = ''
  return url.href
}

function contentType({ file, charset }: IndexRow): string {
  return `text/${file.endsWith('.txt') ? 'plain' : 'html'}; charset=${charset}`
}
