import { act, cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { TOAST_MS } from '../../components/Toast.tsx'
import { Shelf } from '../../entrypoints/library/Shelf.tsx'
import type { LibraryEntry } from '../../utils/library/library-index.ts'

beforeEach(() => {
  fakeBrowser.reset()
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const entries = ['晨', '暮'].map(
  (title): LibraryEntry => ({
    ...{ id: title, url: `https://news.example/${title}`, title, lang: 'zh-Hans', source: null },
    ...{ published: null, readingMinutes: 1, savedAt: 0, updatedAt: 0 },
  }),
)

/** The list before a background that does, or fails to do, what it is asked for. */
function show(replies: { 'library/delete'?: boolean; 'library/restore'?: boolean } = {}) {
  Object.assign(browser.runtime, {
    sendMessage: async ({ type }: { type: keyof typeof replies }) => ({
      reply: { ok: replies[type] ?? true },
    }),
  })
  const result = render(
    <Shelf index={{ entries, deleted: null, damaged: 0 }} open="" theme="light" onError={console.error} />,
  )
  const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)))
  const press = (name: string) => {
    fireEvent.click(result.getByRole('button', { name }))
    return pass(0)
  }
  return { ...result, pass, press }
}

it('gives the notice of a second deletion its full time', async () => {
  const { pass, press, queryByText } = show()
  await press('删除：晨')
  await pass(TOAST_MS - 1000)
  await press('删除：暮')
  await pass(TOAST_MS - 1000)
  expect(queryByText('已删除《暮》')).not.toBeNull()
  await pass(1000)
  expect(queryByText('已删除《暮》')).toBeNull()
})

it('announces in places that are there before their words', async () => {
  const { press, getAllByRole, getByRole, getByText, queryByText } = show({ 'library/restore': false })
  const [places, alert] = [getAllByRole('status'), getByRole('alert')]
  await press('删除：晨')
  expect(places).toContain(getByText('已删除《晨》').closest('[role=status]'))
  await press('撤销')
  expect(queryByText('已删除《晨》')).toBeNull()
  expect(alert.textContent).toContain('这篇文章已经无法恢复。')
})

it('says that the article is still there when it could not be deleted', async () => {
  const { press, getByRole } = show({ 'library/delete': false })
  await press('删除：晨')
  expect(getByRole('alert').textContent).toContain('没能删除，文章还在。')
})
