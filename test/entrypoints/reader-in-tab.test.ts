// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { loadScript, toggleReader } from '../../entrypoints/background/reader-in-tab.ts'

const executeScript = vi.fn()
const sendMessage = vi.fn()
const none = new Error('Could not establish connection. Receiving end does not exist.')

beforeEach(() => {
  fakeBrowser.reset()
  vi.resetAllMocks()
  Object.assign(browser, { scripting: { executeScript } })
  Object.assign(browser.tabs, { sendMessage })
})

it('runs a dictionary in the tab that asks for it, and in no other', async () => {
  executeScript.mockResolvedValue([{ result: null }])
  await loadScript('t2s', { tab: { id: 7 } as never })
  expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7 }, files: ['/t2s.js'] })
})

it('runs none for what stands in no tab', async () => {
  await loadScript('s2t', {})
  expect(executeScript).not.toHaveBeenCalled()
})

it('injects the reader once where there is none, and not again where there is one', async () => {
  const reply = { ok: true, reading: true }
  sendMessage.mockRejectedValueOnce(none).mockResolvedValue({ reply })
  executeScript.mockResolvedValue([{ result: 'text/html' }])
  expect(await toggleReader(7)).toEqual(reply)
  expect(await toggleReader(7)).toEqual(reply)
  expect(executeScript.mock.calls.filter(([{ files }]) => files)).toHaveLength(1)
})

it.each(['application/pdf', 'application/json', 'image/png'])(
  'injects nothing into what the browser shows in a viewer: %s',
  async (type) => {
    sendMessage.mockRejectedValue(none)
    executeScript.mockResolvedValue([{ result: type }])
    expect(await toggleReader(7)).toEqual({ ok: false, kind: 'blocked' })
    expect(executeScript.mock.calls.filter(([{ files }]) => files)).toEqual([])
  },
)
