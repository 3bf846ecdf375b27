import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { updateSettings } from '../../utils/settings/settings.ts'

const pages = {
  popup: () => import('../../entrypoints/popup/main.tsx'),
  library: () => import('../../entrypoints/library/main.tsx'),
  options: () => import('../../entrypoints/options/main.tsx'),
}

beforeEach(() => {
  fakeBrowser.reset()
  localStorage.clear()
  vi.resetModules()
  Object.assign(browser, { commands: { getAll: async () => [] } })
  Object.assign(browser.tabs, { query: async () => [] })
})
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
  delete document.body.dataset.theme
})

it.each(Object.keys(pages) as (keyof typeof pages)[])(
  'the %s is drawn at once in the theme that was shown last, then in that of the settings',
  async (name) => {
    localStorage.setItem('theme', 'dark')
    await updateSettings({ theme: 'sepia' })
    const themeAtStart = Promise.withResolvers<string | undefined>()
    const { local } = browser.storage
    const get: (keys: string) => Promise<Record<string, unknown>> = local.get.bind(local)
    vi.spyOn(local, 'get').mockImplementation((keys) => {
      if (keys === 'settings') themeAtStart.resolve(document.body.dataset.theme)
      return get(keys as string)
    })
    await pages[name]()
    await vi.waitFor(() => expect(document.body.dataset.theme).toBe('sepia'))
    expect(await themeAtStart.promise).toBe('dark')
    expect(localStorage.getItem('theme')).toBe('sepia')
  },
)
