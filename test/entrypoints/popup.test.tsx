import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Popup } from '../../entrypoints/popup/Popup.tsx'
import { saveArticle } from '../../utils/library/library.ts'
import { type LibraryIndex, readFront, readIndex } from '../../utils/library/library-index.ts'
import type { PageCard } from '../../utils/messages/messages.ts'
import { updateSettings } from '../../utils/settings/settings.ts'
import { storedArticle } from '../library/stored-article.ts'

const page: PageCard = {
  state: 'article',
  reasons: [],
  headline: '渡口的秋天',
  lang: '',
  source: null,
  readingMinutes: 3,
  reading: false,
  saved: null,
}

beforeEach(() => fakeBrowser.reset())
afterEach(() => {
  cleanup()
  delete document.body.dataset.theme
})

/** Opens the popup before a background that answers what is given, and fails at everything else. */
function open(replies: Record<string, unknown>, kept = readIndex()) {
  Object.assign(browser.tabs, { query: async () => [{ id: 1 }] })
  Object.assign(browser.runtime, {
    sendMessage: async ({ type }: { type: string }) =>
      type in replies ? { reply: await replies[type] } : { error: 'Error: broken' },
  })
  const onError = vi.fn()
  return { ...render(<Popup kept={kept} front={readFront()} onError={onError} />), onError }
}

it('says so when the page cannot be looked at', async () => {
  const { findByRole, onError } = open({})
  expect((await findByRole('alert')).textContent).toContain('净读出了错')
  expect(onError).toHaveBeenCalled()
})

it('can be used again after an error: neither button stays pressed', async () => {
  const { findByRole, getByRole } = open({ 'page/glance': null, 'page/describe': page })
  fireEvent.click(await findByRole('button', { name: '保存' }))
  await findByRole('alert')
  await waitFor(() => expect(getByRole('button', { name: '保存' })).toBeTruthy())
  const read = getByRole('button', { name: '阅读' }) as HTMLButtonElement
  fireEvent.click(read)
  await findByRole('alert')
  await waitFor(() => expect(read.disabled).toBe(false))
})

it('shows the beginning of the list while the rest is read', async () => {
  await saveArticle(storedArticle({ title: '渡口的秋天' }))
  const whole = await readIndex()
  let arrive = (_: LibraryIndex) => {}
  const kept = new Promise<LibraryIndex>((resolve) => {
    arrive = resolve
  })
  const { findByRole, queryByText } = open({ 'page/glance': null, 'page/describe': page }, kept)
  await findByRole('link', { name: /渡口的秋天/ })
  expect(queryByText('1 篇')).toBeNull()
  arrive(whole)
  await waitFor(() => expect(queryByText('1 篇')).not.toBeNull())
})

it('has the theme of the reader', async () => {
  await updateSettings({ theme: 'sepia' })
  open({ 'page/glance': null, 'page/describe': page })
  await waitFor(() => expect(document.body.dataset.theme).toBe('sepia'))
})

it('does not call a page kept that was saved and deleted here', async () => {
  const saved = await saveArticle(storedArticle())
  const { findByRole, getByRole } = open({
    'page/glance': null,
    'page/describe': page,
    'page/save': saved,
    'library/delete': { ok: true },
  })
  fireEvent.click(await findByRole('button', { name: '保存' }))
  await findByRole('button', { name: '已保存' })
  fireEvent.click(getByRole('button', { name: '删除：山城夜话' }))
  expect(await findByRole('button', { name: '保存' })).toBeTruthy()
})

it.each([
  ['cannot be deleted', { 'library/delete': { ok: false } }, '没能删除，文章还在。'],
  [
    'cannot be brought back',
    { 'library/delete': { ok: true }, 'library/restore': { ok: false, kind: 'gone' } },
    '这篇文章已经无法恢复。',
  ],
])('says so when an article %s', async (_, replies, words) => {
  await saveArticle(storedArticle())
  const { findByRole, queryByRole } = open({ 'page/glance': null, 'page/describe': page, ...replies })
  fireEvent.click(await findByRole('button', { name: '删除：山城夜话' }))
  if ('library/restore' in replies) fireEvent.click(await findByRole('button', { name: '撤销' }))
  expect((await findByRole('alert')).textContent).toBe(words)
  expect(queryByRole('button', { name: '撤销' })).toBeNull()
})

it.each<[string, Record<string, unknown>, string]>([
  [
    'could not be written',
    { 'library/restore': { ok: false, kind: 'notRestored' } },
    '没能写入存储，文章还没恢复。',
  ],
  ['threw', {}, '净读出了错'],
])('goes on offering what was deleted when the undoing %s', async (_, replies, words) => {
  await saveArticle(storedArticle())
  const { findByRole } = open({
    'page/glance': null,
    'page/describe': page,
    'library/delete': { ok: true },
    ...replies,
  })
  fireEvent.click(await findByRole('button', { name: '删除：山城夜话' }))
  fireEvent.click(await findByRole('button', { name: '撤销' }))
  expect((await findByRole('alert')).textContent).toContain(words)
  expect(await findByRole('button', { name: '撤销' })).toBeTruthy()
})

it('shows another notice for a second deletion, and the first again when that is undone', async () => {
  await saveArticle(storedArticle())
  await saveArticle(storedArticle({ url: 'https://news.example/2.html', title: '渡口' }))
  const { findByRole, findByText, container } = open({
    'page/glance': null,
    'page/describe': page,
    'library/delete': { ok: true },
    'library/restore': { ok: true },
  })
  fireEvent.click(await findByRole('button', { name: '删除：山城夜话' }))
  await findByText('已删除《山城夜话》')
  const first = container.querySelector('.toast')
  fireEvent.click(await findByRole('button', { name: '删除：渡口' }))
  await findByText('已删除《渡口》')
  expect(container.querySelector('.toast')).not.toBe(first)
  fireEvent.click(await findByRole('button', { name: '撤销' }))
  await findByText('已删除《山城夜话》')
  fireEvent.click(await findByRole('button', { name: '撤销' }))
  await waitFor(() => expect(container.querySelector('.toast')).toBeNull())
})

it('takes the focus from nobody who types while the page is still looked at', async () => {
  await saveArticle(storedArticle())
  const looked = Promise.withResolvers<PageCard>()
  const { findByRole } = open({ 'page/glance': null, 'page/describe': looked.promise })
  const search = await findByRole('searchbox')
  search.focus()
  looked.resolve(page)
  await findByRole('button', { name: '阅读' })
  expect(document.activeElement).toBe(search)
})
