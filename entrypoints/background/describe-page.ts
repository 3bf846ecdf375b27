import { browser } from 'wxt/browser'
import type { PageCard } from '../../utils/messages/messages.ts'
import { sendToTab } from '../../utils/messages/send.ts'
import { findSaved } from './keep.ts'
import { canRunIn, readTab } from './reader-in-tab.ts'
import { verdictOf } from './toolbar.ts'

/** What the popup shows of the page in a tab. The page is read only where the detector leaves hope of an article. */
export async function describePage(tabId: number): Promise<PageCard> {
  const tab = await browser.tabs.get(tabId)
  const card: PageCard = {
    state: 'blocked',
    reasons: [],
    headline: tab.title ?? '',
    source: null,
    readingMinutes: null,
    reading: false,
    saved: null,
  }
  if (!(await canRunIn(tabId))) return card
  const verdict = await verdictOf(tabId, tab.url)
  const read = verdict?.state === 'no' ? await sendToTab(tabId, 'overlay/describe') : await readTab(tabId)
  const article = read?.extraction.ok ? read.extraction.article : null
  return {
    ...card,
    // A page that was open before the extension was installed has no verdict.
    state: verdict?.state ?? (article ? 'maybe' : 'no'),
    reasons: verdict?.reasons ?? [],
    reading: read?.reading ?? false,
    saved: await findSaved([tab.url, article?.url].filter((address) => address !== undefined)),
    ...(article && {
      headline: article.title,
      source: article.source ?? article.siteName,
      readingMinutes: article.readingMinutes,
    }),
  }
}
