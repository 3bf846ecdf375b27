// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { findChromium, findFirefox, hasChineseWords, missingPackages } from './find-browser.mjs'

const CACHE = '/home/a/.cache/ms-playwright'

/** A machine on which nothing is but these files. */
function machine(files: string[], env: Record<string, string> = {}) {
  return {
    env,
    home: '/home/a',
    exists: (path: string) => files.some((file) => file === path || file.startsWith(`${path}/`)),
    list: (folder: string) =>
      files
        .filter((file) => file.startsWith(`${folder}/`))
        .map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''),
  }
}

describe('findChromium', () => {
  const old = `${CACHE}/chromium-999/chrome-linux/chrome`
  const current = `${CACHE}/chromium-1148/chrome-linux64/chrome`
  const shell = `${CACHE}/chromium_headless_shell-1200/chrome-linux/headless_shell`

  it.each([
    ['the one that is named', ['/opt/mine', '/usr/bin/chromium'], { CHROME_PATH: '/opt/mine' }, '/opt/mine'],
    ['an installed one', ['/usr/bin/google-chrome', current], {}, '/usr/bin/google-chrome'],
    ['Edge', ['/usr/bin/microsoft-edge'], {}, '/usr/bin/microsoft-edge'],
    ["the newest of Playwright's", [old, current, shell], {}, current],
    [
      "Playwright's, where its folder is another",
      ['/pw/chromium-1/chrome-linux/chrome'],
      { PLAYWRIGHT_BROWSERS_PATH: '/pw' },
      '/pw/chromium-1/chrome-linux/chrome',
    ],
    ['none', [shell], {}, null],
    ['none, where the named one is missing', [], { CHROME_PATH: '/opt/mine' }, null],
  ])('finds %s', (_, files, env, found) => {
    expect(findChromium(machine(files, env))).toBe(found)
  })
})

it('finds Firefox, and says where there is none', () => {
  expect(findFirefox(machine(['/usr/bin/firefox']))).toBe('/usr/bin/firefox')
  expect(findFirefox(machine([]))).toBeNull()
})

it('tells whether Debian’s Chromium has the words of its interface in Chinese', () => {
  const locales = '/usr/lib/chromium/locales'
  expect(hasChineseWords(machine([`${locales}/en-US.pak`]))).toBe(false)
  expect(hasChineseWords(machine([`${locales}/en-US.pak`, `${locales}/zh-CN.pak`]))).toBe(true)
  expect(hasChineseWords(machine(['/opt/google/chrome/chrome']))).toBe(true)
})

describe('missingPackages', () => {
  const bare = {
    chromium: null,
    hasChineseWords: true,
    firefox: null,
    wantsFirefox: true,
    hasChineseFont: false,
    canInstall: true,
  }

  it.each([
    ['everything on a bare machine', bare, ['chromium', 'chromium-l10n', 'firefox-esr', 'fonts-noto-cjk']],
    [
      'no Firefox for the demo',
      { ...bare, wantsFirefox: false },
      ['chromium', 'chromium-l10n', 'fonts-noto-cjk'],
    ],
    ['no font where one is', { ...bare, hasChineseFont: true }, ['chromium', 'chromium-l10n', 'firefox-esr']],
    [
      'the words of the interface where they are missing',
      { ...bare, chromium: '/c', firefox: '/f', hasChineseFont: true, hasChineseWords: false },
      ['chromium-l10n'],
    ],
    ['nothing where all is there', { ...bare, chromium: '/c', firefox: '/f' }, []],
    ['nothing where it may not', { ...bare, canInstall: false }, []],
  ])('installs %s', (_, found, packages) => {
    expect(missingPackages(found)).toEqual(packages)
  })
})
