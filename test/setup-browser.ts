import { webcrypto } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { load } from 'js-yaml'
import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

/*
 * What tests lack. `fakeBrowser.i18n` is not implemented: the Simplified Chinese messages stand in, so that tests see
 * the words that people see. jsdom lays nothing out: nothing comes into view, nothing scrolls; and it has no `subtle`,
 * which pages of the extension, being secure contexts, do have.
 */

type Messages = { [key: string]: string | Messages }

/** Messages as the build writes them: nested keys joined by `_`, plural forms by ` | `. */
function flatten(messages: Messages, path = ''): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]) => {
    if (typeof value === 'string') return [[path + key, value] as [string, string]]
    if ('n' in value) return [[path + key, Object.values(value).join(' | ')] as [string, string]]
    return flatten(value, `${path}${key}_`)
  })
}

const file = path.join(import.meta.dirname, '../assets/locales/zh_CN.yml')
const messages = new Map(flatten(load(readFileSync(file, 'utf8')) as Messages))

fakeBrowser.i18n.getMessage = ((key: string, substitutions: string | string[] = []) =>
  (messages.get(key) ?? '').replace(
    /\$(\d)/g,
    (_, digit) => [substitutions].flat()[Number(digit) - 1] ?? '',
  )) as never

if (typeof window !== 'undefined') {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  Element.prototype.scrollIntoView = () => {}
  Object.defineProperty(crypto, 'subtle', { value: webcrypto.subtle })
}
