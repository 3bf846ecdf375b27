// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { type Envelope, type Handlers, receive, type Sender } from '../../utils/messages/receive.ts'
import { storedArticle } from '../library/stored-article.ts'

const ORIGIN = 'chrome-extension://test'
const page = { id: 'test', url: 'https://news.example/', frameId: 0, tab: { id: 7 } } as Sender
const popup = { id: 'test', url: `${ORIGIN}/popup.html` } as Sender

const onError = vi.fn()
/** Sends one message to handlers. @returns the answer; undefined when the listener does not want the message. */
async function deliver(handlers: Handlers, message: unknown, sender: Sender): Promise<Envelope | undefined> {
  let listener: (message: unknown, sender: Sender, answer: (envelope: Envelope) => void) => boolean = () =>
    false
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as typeof listener
  })
  receive(handlers, onError)
  return new Promise((resolve) => {
    const waits = listener(message, sender, resolve)
    if (!waits) resolve(undefined)
  })
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  onError.mockReset()
  Object.assign(browser.runtime, { id: 'test' })
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `${ORIGIN}${path}`)
})

describe('receive', () => {
  const toggle = { type: 'reader/toggle', request: { tabId: 3 } }
  const handlers: Handlers = { 'reader/toggle': async ({ tabId }) => ({ ok: true, reading: tabId === 3 }) }

  it('answers a request of its own', async () => {
    expect(await deliver(handlers, toggle, popup)).toEqual({ reply: { ok: true, reading: true } })
  })

  it.each([
    ['of another type', { type: 'page/save', request: { tabId: 3 } }],
    ['of no type', { request: { tabId: 3 } }],
    ['of an inherited name', { type: 'toString' }],
    ['that is null', null],
    ['that is text', 'reader/toggle'],
  ])('leaves a message %s to others', async (_, message) => {
    expect(await deliver(handlers, message, popup)).toBeUndefined()
  })

  it.each([
    ['no request', { type: 'reader/toggle' }],
    ['a tab that is no number', { type: 'reader/toggle', request: { tabId: '3' } }],
    ['half a tab', { type: 'reader/toggle', request: { tabId: 1.5 } }],
  ])('refuses %s', async (_, message) => {
    expect(await deliver(handlers, message, popup)).toEqual({ error: 'refused' })
  })

  it('refuses a page what only the extension may ask, and the other way round', async () => {
    expect(await deliver(handlers, toggle, page)).toEqual({ error: 'refused' })
    const save: Handlers = { 'article/save': () => ({ ok: true, id: 'x', updated: false }) }
    const message = { type: 'article/save', request: { article: storedArticle() } }
    expect(await deliver(save, message, page)).toEqual({ reply: { ok: true, id: 'x', updated: false } })
    expect(await deliver(save, message, popup)).toEqual({ error: 'refused' })
    expect(await deliver(save, message, { ...page, frameId: 4 })).toEqual({ error: 'refused' })
    expect(await deliver(save, message, { ...page, id: 'another extension' })).toEqual({ error: 'refused' })
  })

  it('lets the reader ask for pictures, on a page and in the library, and no frame of a page', async () => {
    const allow: Handlers = { 'pictures/allow-referer': () => ({ allowed: true }) }
    const message = { type: 'pictures/allow-referer', request: { addresses: [] } }
    const library = { id: 'test', url: `${ORIGIN}/library.html`, frameId: 0, tab: { id: 8 } } as Sender
    expect(await deliver(allow, message, page)).toEqual({ reply: { allowed: true } })
    expect(await deliver(allow, message, library)).toEqual({ reply: { allowed: true } })
    expect(await deliver(allow, message, { ...page, frameId: 4 })).toEqual({ error: 'refused' })
    expect(await deliver(allow, message, { ...page, id: 'another extension' })).toEqual({ error: 'refused' })
  })

  it('refuses a verdict of more reasons, or of longer ones, than a detector has', async () => {
    const report: Handlers = { 'detector/report': () => null }
    const reported = (reasons: string[]) => ({
      type: 'detector/report',
      request: { verdict: { state: 'article', score: 1, reasons } },
    })
    expect(await deliver(report, reported(['headline']), page)).toEqual({ reply: null })
    expect(await deliver(report, reported(Array(101).fill('headline')), page)).toEqual({ error: 'refused' })
    expect(await deliver(report, reported(['字'.repeat(101)]), page)).toEqual({ error: 'refused' })
  })

  it('hands what a handler throws to the one place for errors', async () => {
    const bug = new Error('bug')
    const failing: Handlers = {
      'reader/toggle': () => {
        throw bug
      },
    }
    expect(await deliver(failing, toggle, popup)).toEqual({ error: 'Error: bug' })
    expect(onError).toHaveBeenCalledWith(bug)
  })
})
