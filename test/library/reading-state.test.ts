// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readingKey, readReadingState, writeReadingState } from '../../utils/library/reading-state.ts'

beforeEach(() => fakeBrowser.reset())

describe('reading state', () => {
  it('is kept per article', async () => {
    await writeReadingState('a', { position: 0.25, scriptView: 'hans' })
    expect(await readReadingState('a')).toEqual({ position: 0.25, scriptView: 'hans' })
    expect(await readReadingState('b')).toEqual({ position: 0, scriptView: null })
  })

  it.each([{ version: 1, position: 7, scriptView: null }, { version: 2 }, 'rubbish', null])(
    'starts at the top when it cannot be read: %j',
    async (raw) => {
      await browser.storage.local.set({ [readingKey('a')]: raw })
      expect(await readReadingState('a')).toEqual({ position: 0, scriptView: null })
    },
  )
})
