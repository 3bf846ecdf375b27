import { browser } from 'wxt/browser'
import type { Verdict } from '../../utils/detect/signal.ts'

/** Keeps the detector's verdict and shows it. `url`: the page's address. */
export async function showVerdict(tabId: number, verdict: Verdict, _url: string | undefined): Promise<void> {
  await browser.storage.session.set({ [`verdict:${tabId}`]: verdict })
}

/** The last verdict on the page in a tab; null when its detector has not spoken. */
export async function verdictOf(tabId: number): Promise<Verdict | null> {
  const key = `verdict:${tabId}`
  const items = await browser.storage.session.get(key)
  return (items[key] as Verdict | undefined) ?? null
}

/** Shows on the toolbar whether the page in a tab is kept. */
export async function showSaved(tabId: number, saved: boolean): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: saved ? '✓' : '' })
}

/** Shows on the toolbar that no script can run in a tab. */
export async function showBlocked(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '!' })
}
