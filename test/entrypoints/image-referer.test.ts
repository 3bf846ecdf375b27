// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest'
import { type Browser, browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { allowImageReferer, watchTabs } from '../../entrypoints/background/image-referer.ts'
import { updateSettings } from '../../utils/settings/settings.ts'

type Rule = Browser.declarativeNetRequest.Rule

let rules: Rule[]
let granted: boolean
let added: (() => void)[]
beforeEach(() => {
  fakeBrowser.reset()
  rules = []
  granted = true
  added = []
  Object.assign(browser, {
    permissions: {
      contains: async () => granted,
      onAdded: { addListener: (listener: () => void) => added.push(listener) },
    },
    // Refuses a number that is taken, as the browser does.
    declarativeNetRequest: {
      getSessionRules: async () => [...rules],
      updateSessionRules: vi.fn(async ({ addRules = [], removeRuleIds = [] }) => {
        if (addRules.some((rule: Rule) => rules.some(({ id }) => id === rule.id)))
          throw new Error('not unique')
        rules = [...rules.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules]
      }),
    },
  })
})

const SINA = 'https://wx1.sinaimg.cn/large/a.jpg'
const PIXIV = 'https://i.pximg.net/a.jpg'

it('adds one rule a host and tab, however many pictures fail at once', async () => {
  await updateSettings({ sendImageReferer: true })
  const asked = [SINA, SINA, PIXIV, SINA].map((address) => allowImageReferer([address], 7))
  expect(await Promise.all(asked)).toEqual([true, true, true, true])
  expect(rules.map(({ id, condition }) => [id, condition.requestDomains, condition.tabIds])).toEqual([
    [1, ['sinaimg.cn'], [7]],
    [2, ['pximg.net'], [7]],
  ])
})

it('adds none where the person did not ask for it, took it back, or the host demands nothing', async () => {
  expect(await allowImageReferer([SINA], 7)).toBe(false)
  await updateSettings({ sendImageReferer: true })
  expect(await allowImageReferer(['https://img.example/a.jpg'], 7)).toBe(false)
  granted = false
  expect(await allowImageReferer([SINA], 7)).toBe(false)
  expect(rules).toEqual([])
})

it('takes the rules of a tab away with its page, and leaves those of others', async () => {
  await updateSettings({ sendImageReferer: true })
  watchTabs(console.error)
  for (const tab of [7, 8, 9]) await allowImageReferer([SINA], tab)
  await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false })
  await fakeBrowser.tabs.onUpdated.trigger(9, { title: '新标题' }, {} as never)
  await fakeBrowser.tabs.onUpdated.trigger(8, { status: 'loading' }, {} as never)
  await vi.waitFor(() => expect(rules.map(({ condition }) => condition.tabIds)).toEqual([[9]]))
})

it('listens to tabs only once the permission is there: it would wake the worker for nothing', () => {
  const { declarativeNetRequest } = browser
  const listen = vi.spyOn(browser.tabs.onUpdated, 'addListener')
  Object.assign(browser, { declarativeNetRequest: undefined })
  watchTabs(console.error)
  expect(listen).not.toHaveBeenCalled()
  Object.assign(browser, { declarativeNetRequest })
  for (const listener of added) listener()
  expect(listen).toHaveBeenCalledOnce()
})
