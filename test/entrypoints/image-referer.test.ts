import { beforeEach, expect, it, vi } from 'vitest'
import { type Browser, browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { allowImageReferer, forgetImageReferer } from '../../entrypoints/background/image-referer.ts'
import { updateSettings } from '../../utils/settings/settings.ts'

type Rule = Browser.declarativeNetRequest.Rule

let rules: Rule[]
let granted: boolean
beforeEach(() => {
  fakeBrowser.reset()
  rules = []
  granted = true
  Object.assign(browser, {
    permissions: { contains: async () => granted },
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

it('takes the rules of a tab away and leaves those of others', async () => {
  await updateSettings({ sendImageReferer: true })
  await allowImageReferer([SINA], 7)
  await allowImageReferer([SINA], 8)
  await forgetImageReferer(7)
  expect(rules.map(({ condition }) => condition.tabIds)).toEqual([[8]])
})
