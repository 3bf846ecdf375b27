import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import detector from '../../entrypoints/detector.ts'

const sendMessage = vi.fn(async () => ({ reply: null }))
let readyState: DocumentReadyState

beforeEach(() => {
  vi.useFakeTimers()
  fakeBrowser.reset()
  sendMessage.mockClear()
  Object.assign(browser.runtime, { id: 'jingdu', sendMessage })
  readyState = 'loading'
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => readyState)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function endDocument(): void {
  readyState = 'complete'
  document.dispatchEvent(new Event('DOMContentLoaded'))
}

it('looks at no document before its end', async () => {
  const get = vi.spyOn(browser.storage.local, 'get')
  detector.main()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(get).not.toHaveBeenCalled()
  endDocument()
  await vi.advanceTimersByTimeAsync(0)
  expect(sendMessage).toHaveBeenCalledWith(expect.objectContaining({ type: 'detector/report' }))
})

it('looks at a document that forgot its listeners because it was written anew', async () => {
  detector.main()
  readyState = 'complete'
  await vi.advanceTimersByTimeAsync(5000)
  expect(sendMessage).toHaveBeenCalledOnce()
})

it('ends without a word when the extension was updated before the end of the document', async () => {
  const get = vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('context invalidated'))
  const ended = detector.main()
  Object.assign(browser.runtime, { id: undefined })
  endDocument()
  await ended
  expect(get).not.toHaveBeenCalled()
})
