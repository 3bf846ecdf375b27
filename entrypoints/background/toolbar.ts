import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { messageText } from '../../components/message-text.ts'
import { pageAddress } from '../../utils/detect/page-address.ts'
import type { PageState, Verdict } from '../../utils/detect/signal.ts'
import { findEntry, readIndex } from '../../utils/library/library-index.ts'
import { verdictSchema } from '../../utils/messages/request-schemas.ts'
import { canonicalUrl } from '../../utils/text/url.ts'
import { drawToolbarIcon } from './draw-toolbar-icon.ts'

/** Reasons told in the tooltip; the popup has them all. */
const REASONS_TOLD = 3

const titles = {
  article: 'toolbar.article',
  maybe: 'toolbar.maybe',
  no: 'toolbar.no',
} as const satisfies Record<PageState, string>

const recordSchema = v.object({ verdict: verdictSchema, url: v.string() })

const VERDICT = 'verdict:'
const keyOf = (tabId: number) => `${VERDICT}${tabId}`

/** Darkens the icon wherever the detector does not speak; the icon of the manifest is the lit one. */
export async function showDark(): Promise<void> {
  await browser.action.setIcon({ imageData: drawToolbarIcon('no') })
}

/**
 * Keeps the detector's verdict for as long as the browser runs — the worker sleeps between two pages — and shows it:
 * icon, title and the mark of a kept page.
 * @param url address of the page; undefined when the browser does not tell it
 */
export async function showVerdict(tabId: number, verdict: Verdict, url: string | undefined): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: { verdict, url: url ?? '' } })
  const saved = url !== undefined && findEntry(await readIndex(), canonicalUrl(url)) !== null
  const isOpen = await whileOpen(tabId, [
    browser.action.setIcon({ tabId, imageData: drawToolbarIcon(verdict.state) }),
    browser.action.setTitle({ tabId, title: titleOf(verdict) }),
    showSaved(tabId, saved),
  ])
  // The tab may have gone before its record was written.
  if (!isOpen) await forgetVerdict(tabId)
}

/** Forgets the verdicts of tabs that close. */
export function watchClosedTabs(report: (error: unknown) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetVerdict(tabId).catch(report)
  })
}

async function forgetVerdict(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId))
}

/** @returns false when the tab closed meanwhile, which is no error. Throws what fails in a tab that is open. */
async function whileOpen(tabId: number, changes: Promise<void>[]): Promise<boolean> {
  try {
    await Promise.all(changes)
    return true
  } catch (error) {
    const isOpen = await browser.tabs.get(tabId).then(
      () => true,
      () => false,
    )
    if (isOpen) throw error
    return false
  }
}

/**
 * The verdict on the page in a tab; null when its detector has not spoken.
 * @param url address that the tab shows now: a verdict on the page before is none on this one
 */
export async function verdictOf(tabId: number, url: string | undefined): Promise<Verdict | null> {
  const items = await browser.storage.session.get(keyOf(tabId))
  const record = v.safeParse(recordSchema, items[keyOf(tabId)])
  if (!record.success) return null
  const current = url === undefined || pageAddress(url) === pageAddress(record.output.url)
  return current ? record.output.verdict : null
}

/** Shows on the toolbar whether the page in a tab is kept. */
export async function showSaved(tabId: number, saved: boolean): Promise<void> {
  await whileOpen(tabId, [browser.action.setBadgeText({ tabId, text: saved ? '✓' : '' })])
}

/** The same for every page whose detector has spoken: after the library has changed. */
export async function showAllSaved(): Promise<void> {
  const [index, items] = await Promise.all([readIndex(), browser.storage.session.get(null)])
  const marks = Object.entries(items).map(async ([key, item]) => {
    const record = v.safeParse(recordSchema, item)
    if (!record.success) return
    const tabId = Number(key.slice(VERDICT.length))
    // With another page in the tab the browser has taken our title off, and nobody may have spoken since.
    const title = await browser.action.getTitle({ tabId }).catch(() => null)
    if (title !== titleOf(record.output.verdict)) return
    const saved = findEntry(index, canonicalUrl(record.output.url)) !== null
    await showSaved(tabId, saved)
  })
  await Promise.all(marks)
}

/** Shows on the toolbar that no script can run in a tab; the tip says it in words, and is what screen readers read. */
export async function showBlocked(tabId: number): Promise<void> {
  await whileOpen(tabId, [
    browser.action.setBadgeText({ tabId, text: '!' }),
    browser.action.setTitle({ tabId, title: i18n.t('failure.blocked') }),
  ])
}

/** Screen readers read it as the name of the button, so that the state comes first and the reasons behind. */
function titleOf({ state, reasons }: Verdict): string {
  const told = reasons
    .map((reason) => messageText(`signal.${reason}`))
    .filter(Boolean)
    .slice(0, REASONS_TOLD)
  return [i18n.t(titles[state]), ...told.map((reason) => `· ${reason}`)].join('\n')
}
