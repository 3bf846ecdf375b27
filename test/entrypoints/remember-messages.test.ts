// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { rememberMessages } from '../../entrypoints/reader.content/remember-messages.ts'

const original = browser.i18n.getMessage
const ask = vi.fn((name: string, values?: unknown) => `${name} ${JSON.stringify(values) ?? ''}`.trim())
/** The name of any message: the types know those of the build only. */
const say = (name: string, values?: string[]) => browser.i18n.getMessage(name as '@@ui_locale', values)

beforeEach(() => {
  ask.mockClear()
  Object.assign(browser.i18n, { getMessage: ask })
  Object.assign(browser.runtime, { id: 'jingdu' })
  rememberMessages()
})
afterEach(() => {
  Object.assign(browser.i18n, { getMessage: original })
})

it('asks the browser once for each message with its values', () => {
  ask.mockClear()
  const asked = () => [say('reader_close'), say('reader_pages', ['3']), say('reader_pages', ['4'])]
  const words = ['reader_close', 'reader_pages ["3"]', 'reader_pages ["4"]']
  expect(asked()).toEqual(words)
  expect(asked()).toEqual(words)
  expect(ask).toHaveBeenCalledTimes(3)
})

it('knows after an update what was asked for before, and the last words, and nothing else', () => {
  say('reader_close')
  Object.assign(browser.runtime, { id: undefined })
  ask.mockImplementation(() => {
    throw new Error('Extension context invalidated.')
  })
  expect(say('reader_close')).toBe('reader_close')
  expect(say('failure_orphaned')).toBe('failure_orphaned')
  expect(say('reader_open')).toBe('')
})
