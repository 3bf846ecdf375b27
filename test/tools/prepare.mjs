/*
 * Makes a machine ready for `npm run demo` and `npm test`: dependencies and browsers, each installed only where it is
 * missing. Runs on the Node of the system (20 or newer) before anything is installed, so it imports nothing but Node.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium, findFirefox, hasChineseWords, missingPackages } from './find-browser.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** npm writes this file at the end of every install: older than the lock means that the lock has changed since. */
function areDependenciesCurrent() {
  const installed = join(root, 'node_modules/.package-lock.json')
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  )
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`)
  execFileSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

/** Chinese glyphs for screenshots: fontconfig knows whether any font has them. */
function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== ''
  } catch {
    // No fontconfig, no fonts.
    return false
  }
}

if (!areDependenciesCurrent()) run('npm', ['ci', '--no-audit', '--no-fund'])

const isRoot = process.getuid?.() === 0
const packages = missingPackages({
  chromium: findChromium(),
  hasChineseWords: hasChineseWords(),
  firefox: findFirefox(),
  // The smoke test in Firefox is owed where a person cannot look for themselves, and wherever it costs one package.
  wantsFirefox: process.argv.includes('--firefox') && (isRoot || process.env.CI === 'true'),
  hasChineseFont: hasChineseFont(),
  canInstall: isRoot && existsSync('/usr/bin/apt-get'),
})
if (packages.length > 0) {
  run('apt-get', ['update', '-q'])
  run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...packages])
}
if (!findChromium()) {
  console.error(
    'No Chromium, Chrome or Edge found: install one (Debian: apt-get install chromium), or name it in CHROME_PATH.',
  )
  process.exit(1)
}
