import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { i18n } from '#i18n'
import {
  deleteArticle,
  purgeDeleted,
  repairLibrary,
  reportFailedWrites,
  restoreArticle,
} from '../../utils/library/library.ts'
import { UNDO_MS } from '../../utils/library/library-index.ts'
import { receive } from '../../utils/messages/receive.ts'
import { describePage, glanceAtPage } from './describe-page.ts'
import { allowImageReferer, watchTabs } from './image-referer.ts'
import { findSavedHere, saveFromReader, saveFromTab } from './keep.ts'
import { loadScript, toggleReader } from './reader-in-tab.ts'
import { showAllSaved, showBlocked, showDark, showVerdict, watchClosedTabs } from './toolbar.ts'

const MENU_ID = 'toggle-reader'

/** The one place for errors of the background: bugs end up in the extension's error list. */
function report(error: unknown): void {
  console.error(error)
}

/** Alt+R and the context menu have no popup to say why nothing opens: the toolbar says it. */
async function toggleFromPage(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return
  const reply = await toggleReader(tabId)
  if (!reply.ok) await showBlocked(tabId)
}

/** Marks anew which tabs show what is kept, once that may have changed. */
async function thenMark<T>(change: Promise<T>): Promise<T> {
  const reply = await change
  showAllSaved().catch(report)
  return reply
}

export default defineBackground(() => {
  receive(
    {
      'detector/report': async ({ verdict }, sender) => {
        if (sender.tab?.id !== undefined)
          await showVerdict(sender.tab.id, verdict, sender.tab.url ?? sender.url)
        return null
      },
      'page/glance': ({ tabId }) => glanceAtPage(tabId),
      'page/describe': ({ tabId }) => describePage(tabId),
      'reader/toggle': ({ tabId }) => toggleReader(tabId),
      'page/save': ({ tabId }) => thenMark(saveFromTab(tabId)),
      'article/save': ({ article }, sender) => thenMark(saveFromReader(article, sender)),
      'article/find': (_, sender) => findSavedHere(sender),
      'library/delete': async ({ id }) => {
        const ok = await deleteArticle(id)
        setTimeout(() => purgeDeleted().catch(report), UNDO_MS)
        showAllSaved().catch(report)
        return { ok }
      },
      'library/restore': ({ id }) => thenMark(restoreArticle(id)),
      'library/repair': async () => {
        await repairLibrary()
        return null
      },
      'pictures/allow-referer': async ({ addresses }, sender) => ({
        allowed: await allowImageReferer(addresses, sender.tab?.id),
      }),
      'script/load': async ({ direction }, sender) => {
        await loadScript(direction, sender)
        return null
      },
    },
    report,
  )

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader') toggleFromPage(tab?.id).catch(report)
  })

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_ID) toggleFromPage(tab?.id).catch(report)
  })

  reportFailedWrites(report)
  watchTabs(report)
  watchClosedTabs(report)

  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({
        id: MENU_ID,
        title: i18n.t('commandToggleReader'),
        contexts: ['page', 'selection', 'link', 'image'],
        documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
      })
    }, report)
    // An update may bring a migration for records that were set aside.
    repairLibrary().catch(report)
  })

  showDark().catch(report)

  // The timer of a deletion dies with the worker; the next start finishes its work.
  purgeDeleted().catch(report)
})
