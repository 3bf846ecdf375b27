import { browser } from 'wxt/browser'
import type { PageCard } from '../../utils/messages/messages.ts'
import { findSaved } from './keep.ts'
import { canRunIn, readOpenedTab, readTab } from './reader-in-tab.ts'
import { verdictOf } from './toolbar.ts'

/**
 * What the popup can show before the page in a tab is read: the detector's verdict and the tab's title.
 * @returns null where the detector has not looked: a page that was open before the extension was installed.
 */
export async function glanceAtPage(tabId: number): Promise<PageCard | null> {
  const { url, title = '' } = await browser.tabs.get(tabId)
  const card = cardOf(title)
  const [canRun, verdict, saved] = await Promise.all([
    canRunIn(tabId),
    verdictOf(tabId, url),
    url === undefined ? null : findSaved(url),
  ])
  if (!canRun) return { ...card, state: 'blocked' }
  if (!verdict || url === undefined) return null
  return {
    ...card,
    state: verdict.state,
    reasons: verdict.reasons,
    source: new URL(url).hostname,
    saved,
  }
}

/** What the popup shows of the page in a tab. The page is read only where the detector leaves hope of an article. */
export async function describePage(tabId: number): Promise<PageCard> {
  const { url, title = '' } = await browser.tabs.get(tabId)
  const card = cardOf(title)
  const [canRun, verdict] = await Promise.all([canRunIn(tabId), verdictOf(tabId, url)])
  if (!canRun) return { ...card, state: 'blocked' }
  const read = await (verdict?.state === 'no' ? readOpenedTab : readTab)(tabId)
  const article = read?.extraction.ok ? read.extraction.article : null
  // An open reader may stand over a page that has changed its address.
  const address = article?.url ?? url
  return {
    ...card,
    // A page that was open before the extension was installed has no verdict.
    state: verdict?.state ?? (article ? 'maybe' : 'no'),
    reasons: verdict?.reasons ?? [],
    reading: read?.reading ?? false,
    saved: address === undefined ? null : await findSaved(address),
    ...(article && {
      headline: article.title,
      lang: article.lang,
      source: article.source ?? article.siteName,
      readingMinutes: article.readingMinutes,
    }),
  }
}

function cardOf(headline: string): Omit<PageCard, 'state'> {
  return { reasons: [], headline, lang: '', source: null, readingMinutes: null, reading: false, saved: null }
}
