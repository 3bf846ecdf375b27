import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMO_PAGES, startDemoSites } from '../tools/demo-sites.ts'
import { waitForNoOverlay, waitForOverlay } from './find-overlay.ts'
import { type Harness, launchBrowser } from './launch-browser.ts'
import { articleText, openReader } from './open-reader.ts'
import type { Sites } from './start-sites.ts'
import { until } from './until.ts'

let sites: Sites
let harness: Harness
beforeAll(async () => {
  sites = await startDemoSites()
  harness = await launchBrowser({ sites })
})
afterAll(async () => {
  await harness?.close()
  await sites?.stop()
})

describe('an update of the extension under an open page', () => {
  it('leaves the open reader usable, says what it can no longer do, and opens anew', async () => {
    const page = await harness.open(DEMO_PAGES[0]?.url ?? '')
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await openReader(harness, page)
    await harness.update()

    // The old reader has lost its background: it still reads, says why it cannot save, and can be left.
    const overlay = await waitForOverlay(page)
    expect(await articleText(overlay)).toContain('渡口老街')
    await overlay.evaluate((root) => root.querySelector<HTMLElement>('.toolbar .wordy')?.click())
    await until('no word about the update', () =>
      overlay.evaluate((root) => (root.querySelector('.toast')?.textContent ?? '').length > 4),
    )
    await page.bringToFront()
    await page.keyboard.press('Escape')
    await waitForNoOverlay(page)

    // And the new one opens on the same page, without a reload.
    expect(await articleText(await openReader(harness, page))).toContain('渡口老街')
    expect(errors).toEqual([])
    await page.close()
  })
})
