// @vitest-environment node
import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { LAST_WORDS, rememberMessages } from '../../entrypoints/reader/remember-messages.ts'

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

it('has last words that the locale files have', () => {
  const messages = load(readFileSync('assets/locales/zh_CN.yml', 'utf8')) as Record<string, object | string>
  for (const name of LAST_WORDS) {
    const [group = '', ...rest] = name.split('_')
    expect(messages[group], name).toHaveProperty([rest.join('_')])
  }
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
