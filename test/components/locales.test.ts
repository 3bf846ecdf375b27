// @vitest-environment node
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { REASONS } from '../../utils/clean/reasons.ts'

const root = path.join(import.meta.dirname, '../..')
const LOCALES = ['zh_CN', 'zh_TW', 'en'] as const

type Messages = { [key: string]: string | Messages }

/** Keys with their texts; the forms of a plural are one text. */
function textsOf(messages: Messages, prefix = ''): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') texts.set(prefix + key, value)
    else if ('n' in value) texts.set(prefix + key, Object.values(value).join('\n'))
    else for (const [inner, text] of textsOf(value, `${prefix}${key}.`)) texts.set(inner, text)
  }
  return texts
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

const texts = Object.fromEntries(
  LOCALES.map((locale) => [locale, textsOf(load(read(`assets/locales/${locale}.yml`)) as Messages)]),
) as Record<(typeof LOCALES)[number], Map<string, string>>

/** Code without comments; what is left of a string is as it was. */
function codeOf(file: string): string {
  return read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
}

/** Every key that is written out in `pattern`'s first group, with the file it stands in. */
function keysIn(files: string[], pattern: RegExp): [key: string, file: string][] {
  return files.flatMap((file) =>
    [...codeOf(file).matchAll(pattern)].map((match) => [match[1] as string, file] as [string, string]),
  )
}

const sources = (pattern: string) => globSync(pattern, { cwd: root }).toSorted()

describe('the three languages', () => {
  for (const locale of ['zh_TW', 'en'] as const) {
    it(`${locale} has the keys of zh_CN, none missing, none more`, () => {
      expect([...texts[locale].keys()].toSorted()).toEqual([...texts.zh_CN.keys()].toSorted())
    })

    it(`${locale} has the placeholders of zh_CN`, () => {
      const placeholders = (text: string) =>
        [...new Set(text.match(/\{\w+\}|\$\d/g) ?? [])].toSorted().join(' ')
      for (const [key, text] of texts.zh_CN)
        expect(`${key}: ${placeholders(texts[locale].get(key) ?? '')}`).toBe(`${key}: ${placeholders(text)}`)
    })
  }

  it('says nothing empty', () => {
    for (const locale of LOCALES)
      for (const [key, text] of texts[locale]) expect(text.trim(), `${locale} ${key}`).not.toBe('')
  })
})

describe('keys chosen while running', () => {
  it('every reason of a cleaning step has words, and no other', () => {
    const said = [...texts.zh_CN.keys()].filter((key) => key.startsWith('reason.'))
    expect(said.toSorted()).toEqual(REASONS.map((reason) => `reason.${reason}`).toSorted())
  })

  it('every signal of the detector has words', () => {
    const signals = keysIn(['utils/detect/signals.ts'], /\bid: '(\w+)'/g)
    expect(signals.length).toBeGreaterThan(0)
    expect(signals.filter(([id]) => !texts.zh_CN.has(`signal.${id}`))).toEqual([])
  })
})

describe('components', () => {
  const files = sources('{components,entrypoints}/**/*.tsx')

  it('say nothing that is not in the locale files', () => {
    expect(files.length).toBeGreaterThan(20)
    for (const file of files) {
      const code = codeOf(file)
      const elements = [...code.matchAll(/<\/?[a-zA-Z][^<>]*?(?<!=)>\s*([^<>{}]*?)\s*(?=[<{])/g)]
      const inElements = elements
        .map((match) => match[1] ?? '')
        .filter((text) => /^[A-Z][a-z]+[ .!?]|\p{Script=Han}/u.test(text))
      const inAttributes = code.match(/\b(?:aria-label|title|placeholder|alt)="[^"]+"/g) ?? []
      const inStrings = code.match(/\p{Script=Han}+/gu) ?? []
      expect({ file, found: [...inElements, ...inAttributes, ...inStrings] }).toEqual({ file, found: [] })
    }
  })

  it('ask for every key: none is left that nobody says', () => {
    const code =
      sources('{components,entrypoints}/**/*.{ts,tsx}').map(codeOf).join('\n') + codeOf('wxt.config.ts')
    // the manifest writes `__MSG_key__`; those of the sections left out are chosen while running
    const unused = [...texts.zh_CN.keys()].filter(
      (key) =>
        !/^(?:reason|signal|failure)\./.test(key) &&
        !code.includes(`'${key}'`) &&
        !code.includes(`__MSG_${key}__`),
    )
    expect(unused).toEqual([])
  })

  it('ask only for keys that exist', () => {
    const keys = keysIn(sources('{components,entrypoints}/**/*.{ts,tsx}'), /i18n\.t\(\s*'([\w.]+)'/g)
    expect(keys.length).toBeGreaterThan(50)
    expect(keys.filter(([key]) => !texts.zh_CN.has(key))).toEqual([])
  })
})
