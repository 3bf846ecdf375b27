import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'

/** Whether the tab still answers, and how fast: at the third time of asking, should the machine be busy at the first two. */
export async function expectAlive(page: Page): Promise<void> {
  const answers: number[] = []
  while (answers.length < 3 && !answers.some((ms) => ms < 2_000)) {
    const start = Date.now()
    await page.evaluate(() => document.readyState)
    answers.push(Date.now() - start)
  }
  expect(Math.min(...answers)).toBeLessThan(2_000)
}
