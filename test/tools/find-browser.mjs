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

/** @returns {string | null} path of a Chromium, Chrome or Edge: `CHROME_PATH`, installed, or Playwright's. */
export function findChromium() {
  return (
    [process.env.CHROME_PATH, ...CHROMIUMS].find((path) => path && existsSync(path)) ?? playwrightChromium()
  )
}

/** @returns {string | null} path of an installed Firefox: `FIREFOX_PATH`, or where its packages put it. */
export function findFirefox() {
  return [process.env.FIREFOX_PATH, ...FIREFOXES].find((path) => path && existsSync(path)) ?? null
}

/** Playwright's cache holds one folder a version: `chromium-1148/chrome-linux/chrome`. */
function playwrightChromium() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright')
  if (!existsSync(cache)) return null
  const newestFirst = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
  for (const name of newestFirst) {
    for (const folder of ['chrome-linux', 'chrome-linux64']) {
      const path = join(cache, name, folder, 'chrome')
      if (existsSync(path)) return path
    }
  }
  return null
}
