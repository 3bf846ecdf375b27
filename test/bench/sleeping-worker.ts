import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../tools/find-browser.mjs'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Opens a page in a Chromium with the extension and looks from outside when the service worker starts and when it is gone
 * again. A debugger that attaches, as the end-to-end tests have one, would keep it awake.
 * @param limit milliseconds to wait for it to go
 * @returns for how long the worker ran, in milliseconds; null when it did not start, or did not end within `limit`
 */
export async function timeAwake(
  extensionDir: string,
  url: string,
  rules: string,
  limit: number,
): Promise<number | null> {
  const profile = mkdtempSync(join(tmpdir(), 'jingdu-bench-'))
  const browser = spawn(
    findChromium() as string,
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--ignore-certificate-errors',
      '--remote-debugging-port=0',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--user-data-dir=${profile}`,
      `--load-extension=${extensionDir}`,
      `--host-resolver-rules=${rules}`,
      url,
    ],
    { stdio: 'ignore' },
  )
  try {
    const port = await portOf(profile)
    const isAwake = async () => {
      const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
        type: string
        url: string
      }[]
      return targets.some(({ type, url }) => type === 'service_worker' && url.endsWith('/background.js'))
    }
    const from = await when(isAwake, 15_000)
    if (from === null) return null
    const to = await when(async () => !(await isAwake()), limit)
    return to === null ? null : to - from
  } finally {
    browser.kill()
    await new Promise((resolve) => browser.once('exit', resolve))
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The time at which something holds first; null when it does not within `limit` milliseconds. */
async function when(holds: () => Promise<boolean>, limit: number): Promise<number | null> {
  const end = Date.now() + limit
  while (Date.now() < end) {
    if (await holds()) return Date.now()
    await pause(250)
  }
  return null
}

async function portOf(profile: string): Promise<string> {
  for (let i = 0; i < 100; i++) {
    await pause(100)
    try {
      const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
      if (port) return port
    } catch {
      // The browser has not written it yet.
    }
  }
  throw new Error('Chromium does not open its debugging port')
}
