import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where Chromium-family browsers are installed by their packages, in the order in which they are preferred. */
const CHROMIUMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge',
  '/usr/bin/microsoft-edge-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/**
 * What of the machine a search for browsers looks at; tests put their own in its place.
 * @typedef {{ env: Record<string, string | undefined>, home: string, exists: (path: string) => boolean, list: (folder: string) => string[] }} Machine
 */

/** @type {Machine} */
const thisMachine = {
  env: process.env,
  home: homedir(),
  exists: existsSync,
  list: (folder) => readdirSync(folder),
}

/**
 * @param {Machine} machine
 * @returns {string | null} path of a Chromium, Chrome or Edge: `CHROME_PATH`, installed, or Playwright's.
 */
export function findChromium(machine = thisMachine) {
  const { env, exists } = machine
  return [env.CHROME_PATH, ...CHROMIUMS].find((path) => path && exists(path)) ?? playwrightChromium(machine)
}

/**
 * @param {Machine} machine
 * @returns {string | null} path of an installed Firefox: `FIREFOX_PATH`, or where its packages put it.
 */
export function findFirefox({ env, exists } = thisMachine) {
  return [env.FIREFOX_PATH, ...FIREFOXES].find((path) => path && exists(path)) ?? null
}

/**
 * Playwright's cache holds one folder a version: `chromium-1148/chrome-linux/chrome`.
 * @param {Machine} machine
 */
function playwrightChromium({ env, home, exists, list }) {
  const cache = env.PLAYWRIGHT_BROWSERS_PATH ?? join(home, '.cache', 'ms-playwright')
  if (!exists(cache)) return null
  const newestFirst = list(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
  for (const name of newestFirst) {
    for (const folder of ['chrome-linux', 'chrome-linux64']) {
      const path = join(cache, name, folder, 'chrome')
      if (exists(path)) return path
    }
  }
  return null
}

/** Debian's Chromium keeps the words of its interface here, those of languages besides English where they are installed. */
const WORDS = '/usr/lib/chromium/locales'

/** @param {Machine} machine @returns {boolean} whether a Chromium's interface can be in Chinese, as far as it is known. */
export const hasChineseWords = ({ exists } = thisMachine) => !exists(WORDS) || exists(`${WORDS}/zh-CN.pak`)

/**
 * Debian packages that have to be installed before the work can start.
 * @param {{ chromium: string | null, hasChineseWords: boolean, firefox: string | null, wantsFirefox: boolean, hasChineseFont: boolean, canInstall: boolean }} found
 * `canInstall`: as root, with apt-get. @returns {string[]} none where nothing is missing or nothing can be done about it.
 */
export function missingPackages({
  chromium,
  hasChineseWords,
  firefox,
  wantsFirefox,
  hasChineseFont,
  canInstall,
}) {
  const browsers = [
    ...(chromium ? [] : ['chromium']),
    // The words of the interface in Chinese come in a package of their own.
    ...(chromium && hasChineseWords ? [] : ['chromium-l10n']),
    ...(wantsFirefox && !firefox ? ['firefox-esr'] : []),
  ]
  if (!canInstall || browsers.length === 0) return []
  return hasChineseFont ? browsers : [...browsers, 'fonts-noto-cjk']
}
