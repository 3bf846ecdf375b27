import { act, cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { TOAST_MS } from '../../components/Toast.tsx'
import { Shelf } from '../../entrypoints/library/Shelf.tsx'
import { useDeletions } from '../../entrypoints/library/use-deletions.ts'
import type { LibraryEntry } from '../../utils/library/library-index.ts'
import type { Envelope } from '../../utils/messages/receive.ts'

beforeEach(() => {
  fakeBrowser.reset()
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const entries = ['晨', '暮'].map(
  (title): LibraryEntry => ({
    ...{ id: title, url: `https://news.example/${title}`, title, lang: 'zh-Hans', source: null },
    ...{ published: null, readingMinutes: 1, savedAt: 0, updatedAt: 0 },
  }),
)

/** What the background was asked for. */
let sent: { type: 'library/delete' | 'library/restore'; request: { id: string } }[] = []

function ShelfAlone() {
  const index = { entries, deleted: [], damaged: 0 }
  const deletions = useDeletions(console.error)
  return (
    <Shelf {...{ index, deletions, open: '', theme: 'light', onError: console.error }} onExport={() => {}} />
  )
}

/** The list before a background that does what it is asked for, or answers what is given. */
function show(envelopes: { 'library/delete'?: Envelope; 'library/restore'?: Envelope } = {}) {
  sent = []
  Object.assign(browser.runtime, {
    sendMessage: async (message: (typeof sent)[number]) => {
      sent.push(message)
      return envelopes[message.type] ?? { reply: { ok: true } }
    },
  })
  const result = render(<ShelfAlone />)
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

it('gives back what was deleted last, and then what was deleted before it', async () => {
  const { press, getByRole, getAllByRole, queryByRole } = show()
  await press('删除：晨')
  await press('删除：暮')
  const told = () => getAllByRole('status').map(({ textContent }) => textContent)
  await press('撤销')
  expect(told()).toContain('已删除《晨》撤销')
  await press('撤销')
  expect(queryByRole('button', { name: '撤销' })).toBeNull()
  expect(getByRole('alert').textContent).toBe('')
  const restored = sent.filter(({ type }) => type === 'library/restore')
  expect(restored.map(({ request }) => request.id)).toEqual(['暮', '晨'])
})

it('offers what was deleted before again, after another deletion has failed', async () => {
  const replies: Parameters<typeof show>[0] = {}
  const { pass, press, getByRole, queryByRole } = show(replies)
  await press('删除：晨')
  replies['library/delete'] = { reply: { ok: false } }
  await press('删除：暮')
  expect(getByRole('alert').textContent).toBe('没能删除，文章还在。')
  expect(queryByRole('button', { name: '撤销' })).toBeNull()
  await pass(TOAST_MS)
  expect(getByRole('button', { name: '撤销' })).toBeTruthy()
})

it('announces in places that are there before their words', async () => {
  const { press, getAllByRole, getByRole, getByText, queryByText } = show({
    'library/restore': { reply: { ok: false, kind: 'gone' } },
  })
  const [places, alert] = [getAllByRole('status'), getByRole('alert')]
  await press('删除：晨')
  expect(places).toContain(getByText('已删除《晨》').closest('[role=status]'))
  await press('撤销')
  expect(queryByText('已删除《晨》')).toBeNull()
  expect(alert.textContent).toContain('这篇文章已经无法恢复。')
})

it('says that the article is still there when it could not be deleted', async () => {
  const { press, getByRole } = show({ 'library/delete': { reply: { ok: false } } })
  await press('删除：晨')
  expect(getByRole('alert').textContent).toContain('没能删除，文章还在。')
})

it.each<[string, Envelope, string]>([
  [
    'could not be written',
    { reply: { ok: false, kind: 'notRestored' } },
    '没能写入存储，文章还没恢复。内容没有丢失，请再试一次。',
  ],
  ['threw', { error: 'Error: broken' }, '净读出了错'],
])('goes on offering what was deleted when the undoing %s', async (_, envelope, words) => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const replies: Parameters<typeof show>[0] = { 'library/restore': envelope }
  const { press, getByRole, queryByRole } = show(replies)
  await press('删除：晨')
  await press('撤销')
  expect(getByRole('alert').textContent).toContain(words)
  const first = getByRole('alert').firstChild
  await press('撤销')
  expect(getByRole('alert').textContent).toContain(words)
  expect(getByRole('alert').firstChild).not.toBe(first)
  delete replies['library/restore']
  await press('撤销')
  expect(queryByRole('button', { name: '撤销' })).toBeNull()
  expect(getByRole('alert').textContent).toBe('')
})
