import { type Browser, browser } from 'wxt/browser'
import { type DemandedReferer, demandedReferers } from '../../utils/images/referer-hosts.ts'
import { REFERER_PERMISSIONS } from '../../utils/images/referer-permissions.ts'
import { createQueue } from '../../utils/queue/create-queue.ts'
import { readSettings } from '../../utils/settings/settings.ts'

/** The pictures of a page fail together; two at once would give two rules one number, which the browser refuses. */
const inTurn = createQueue()

/**
 * Lets the pictures of one tab be asked for with the Referer that their host wants, where the person turned that on.
 * @param addresses of a picture that did not come; what is not in the table of hosts is ignored.
 * @returns whether a rule is in force now, so that asking again may help.
 */
export async function allowImageReferer(addresses: string[], tabId: number | undefined): Promise<boolean> {
  const demanded = demandedReferers(addresses)
  if (tabId === undefined || demanded.length === 0) return false
  if (!(await readSettings()).sendImageReferer) return false
  if (!(await browser.permissions.contains(REFERER_PERMISSIONS))) return false
  await inTurn(() => addRules(demanded, tabId))
  return true
}

async function addRules(demanded: DemandedReferer[], tabId: number): Promise<void> {
  const rules = await browser.declarativeNetRequest.getSessionRules()
  const known = rules.filter((rule) => rule.condition.tabIds?.includes(tabId))
  const missing = demanded.filter(
    ({ host }) => !known.some((rule) => rule.condition.requestDomains?.includes(host)),
  )
  let id = Math.max(0, ...rules.map((rule) => rule.id))
  await browser.declarativeNetRequest.updateSessionRules({
    addRules: missing.map(({ host, referer }) => rule(++id, host, referer, tabId)),
  })
}

function rule(id: number, host: string, referer: string, tabId: number): Browser.declarativeNetRequest.Rule {
  return {
    id,
    condition: { requestDomains: [host], resourceTypes: ['image'], tabIds: [tabId] },
    action: {
      type: 'modifyHeaders',
      requestHeaders: [{ header: 'referer', operation: 'set', value: referer }],
    },
  }
}

/** Takes the rules of a tab away: its page is gone. */
async function forgetImageReferer(tabId: number): Promise<void> {
  // Without the permission there is no such interface, and no rule.
  if (!browser.declarativeNetRequest) return
  const rules = await browser.declarativeNetRequest.getSessionRules()
  const removeRuleIds = rules.filter((rule) => rule.condition.tabIds?.includes(tabId)).map(({ id }) => id)
  if (removeRuleIds.length > 0) await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds })
}

/**
 * Takes rules away with the page they were made for. Without the permission it listens to no tab: each change of any of
 * them, a title that blinks for one, would keep the worker awake.
 */
export function watchTabs(report: (error: unknown) => void): void {
  const onRemoved = (tabId: number) => {
    forgetImageReferer(tabId).catch(report)
  }
  const onUpdated = (tabId: number, { status }: { status?: string }) => {
    if (status === 'loading') onRemoved(tabId)
  }
  const watch = () => {
    if (!browser.declarativeNetRequest) return
    // Listening twice is listening once.
    browser.tabs.onRemoved.addListener(onRemoved)
    browser.tabs.onUpdated.addListener(onUpdated)
  }
  watch()
  browser.permissions.onAdded.addListener(watch)
}
