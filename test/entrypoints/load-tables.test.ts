import { beforeEach, expect, it } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { loadTables } from '../../entrypoints/reader/load-tables.ts'
import type { PackedTables } from '../../utils/script/packed-tables.ts'
import { offerTables } from '../../utils/script/table-handover.ts'

const tables = { t2s: {}, s2t: {} } as unknown as Record<'t2s' | 's2t', PackedTables>
let asked: string[]

/** A background that runs the script asked for a moment later, or fails. */
function answer(run: typeof offerTables) {
  Object.assign(browser.runtime, {
    sendMessage: async ({ request: { direction } }: { request: { direction: 't2s' | 's2t' } }) => {
      asked.push(direction)
      await new Promise((resolve) => setTimeout(resolve))
      run(direction, tables[direction])
      return { reply: null }
    },
  })
}

beforeEach(() => {
  fakeBrowser.reset()
  asked = []
  answer(offerTables)
})

it('gives the same tables to all who ask while they are on their way', async () => {
  const both = await Promise.all([loadTables('t2s'), loadTables('t2s'), loadTables('s2t')])
  expect(both).toEqual([tables.t2s, tables.t2s, tables.s2t])
  expect(asked).toEqual(['t2s', 's2t'])
})

it('keeps neither tables nor a failure for the next time', async () => {
  answer(() => {})
  await expect(loadTables('t2s')).rejects.toThrow('no tables')
  answer(offerTables)
  expect(await loadTables('t2s')).toBe(tables.t2s)
  expect(await loadTables('t2s')).toBe(tables.t2s)
  expect(asked).toEqual(['t2s', 't2s', 't2s'])
})
