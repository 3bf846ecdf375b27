import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const output = path.join(import.meta.dirname, '../../.output')

/** What both browsers are asked for. Whoever adds to it explains it in README.md. */
const EXPECTED = {
  manifest_version: 3,
  name: '__MSG_extName__',
  description: '__MSG_extDescription__',
  version: '0.1.0',
  default_locale: 'zh_CN',
  icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
  permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
  optional_permissions: ['declarativeNetRequestWithHostAccess'],
  optional_host_permissions: [
    '*://*.sinaimg.cn/*',
    '*://*.pximg.net/*',
    '*://*.xhscdn.com/*',
    '*://*.doubanio.com/*',
  ],
  content_scripts: [
    { matches: ['http://*/*', 'https://*/*'], js: ['detector.js'], run_at: 'document_start' },
  ],
  commands: {
    'toggle-reader': {
      suggested_key: { default: 'Alt+R' },
      description: '__MSG_commandToggleReader__',
    },
  },
  action: { default_title: '__MSG_extName__', default_popup: 'popup.html' },
  options_ui: { open_in_tab: true, page: 'options.html' },
}

const BUILDS = {
  'chrome-mv3': {
    ...EXPECTED,
    minimum_chrome_version: '126',
    background: { service_worker: 'background.js' },
  },
  'firefox-mv3': {
    ...EXPECTED,
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'jingdu@jingdu.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
}

describe.each(Object.entries(BUILDS))('%s', (build, expected) => {
  const folder = path.join(output, build)

  it('asks for exactly this', () => {
    expect(JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))).toEqual(expected)
  })

  it('opens none of its files to pages', () => {
    expect(readFileSync(path.join(folder, 'manifest.json'), 'utf8')).not.toMatch(
      /web_accessible_resources|externally_connectable|"host_permissions"/,
    )
  })

  it('costs a page at most 12 kB', () => {
    expect(statSync(path.join(folder, 'detector.js')).size).toBeLessThanOrEqual(12_000)
  })

  it('fetches no code, font or style from elsewhere', () => {
    const sources = globSync('**/*.{html,css}', { cwd: folder }).map((file) =>
      readFileSync(path.join(folder, file), 'utf8'),
    )
    expect(sources.length).toBeGreaterThan(2)
    for (const source of sources)
      expect(source).not.toMatch(/(?:src|href)="https?:|url\(["']?https?:|@import/)
  })

  it('carries a message for each language that it names', () => {
    for (const locale of ['zh_CN', 'zh_TW', 'en']) {
      const file = path.join(folder, '_locales', locale, 'messages.json')
      expect(existsSync(file)).toBe(true)
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
        extName: { message: expect.any(String) },
        extDescription: { message: expect.any(String) },
        commandToggleReader: { message: expect.any(String) },
      })
    }
  })
})
