// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { decodeSettings, readSettings, updateSettings, watchSettings } from '../../utils/settings/settings.ts'

const defaultSettings = decodeSettings({})

beforeEach(() => fakeBrowser.reset())

describe('settings', () => {
  it('are the defaults on a fresh installation', async () => {
    expect(await readSettings()).toEqual(defaultSettings)
    expect(defaultSettings).toMatchObject({ theme: 'auto', scriptView: 'found', glossView: 'strip' })
  })

  it('change one at a time and carry a version', async () => {
    await updateSettings({ theme: 'sepia' })
    await updateSettings({ disabledHosts: ['news.example'] })
    expect(await readSettings()).toEqual({
      ...defaultSettings,
      theme: 'sepia',
      disabledHosts: ['news.example'],
    })
    expect(await browser.storage.local.get('settings')).toMatchObject({ settings: { version: 1 } })
  })

  it('change at once without losing each other', async () => {
    await Promise.all([updateSettings({ names: ['余光中'] }), updateSettings({ theme: 'dark' })])
    expect(await readSettings()).toMatchObject({ names: ['余光中'], theme: 'dark' })
  })

  it('lose only the field that is damaged', () => {
    expect(
      decodeSettings({
        theme: 'dark',
        fontSize: '20',
        measure: 4000,
        names: ['余光中', 7],
        scriptView: 'hans',
      }),
    ).toEqual({ ...defaultSettings, theme: 'dark', scriptView: 'hans' })
    for (const raw of [undefined, null, 7, 'rubbish', []])
      expect(decodeSettings(raw)).toEqual(defaultSettings)
  })

  it('do not take a value out of range', async () => {
    expect((await updateSettings({ fontSize: 900 })).fontSize).toBe(defaultSettings.fontSize)
  })

  it('tell of every change until watching stops', async () => {
    const seen: string[] = []
    const stop = watchSettings(({ theme }) => seen.push(theme))
    await updateSettings({ theme: 'dark' })
    stop()
    await updateSettings({ theme: 'light' })
    expect(seen).toEqual(['dark'])
  })
})
