import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'

/** Whether the tab still answers, and how fast. */
export async function expectAlive(page: Page): Promise<void> {
  const start = Date.now()
  await page.evaluate(() => document.readyState)
  expect(Date.now() - start).toBeLessThan(2_000)
}
