import { cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Library } from '../../entrypoints/library/Library.tsx'
import { saveArticle } from '../../utils/library/library.ts'
import { storedArticle } from '../library/stored-article.ts'

beforeEach(() => {
  fakeBrowser.reset()
  window.scrollTo = vi.fn()
})
afterEach(() => {
  cleanup()
  location.hash = ''
  vi.restoreAllMocks()
})

const bug = new Error('no storage')

/** Storage that does not give one of its records out. */
function refuse(key: string) {
  const { local } = browser.storage
  const get = local.get.bind(local) as (keys: unknown) => Promise<Record<string, unknown>>
  vi.spyOn(local, 'get').mockImplementation((keys: unknown) =>
    keys === key ? Promise.reject(bug) : get(keys),
  )
}

it('lists what is kept, and says so, when the settings cannot be read', async () => {
  await saveArticle(storedArticle())
  refuse('settings')
  const onError = vi.fn()
  const { findByText } = render(<Library onError={onError} />)
  expect(await findByText('山城夜话')).toBeTruthy()
  expect((await findByText(/净读出了错/)).closest('[role=alert]')).not.toBeNull()
  expect(onError).toHaveBeenCalledExactlyOnceWith(bug)
})

it('has its own name among the tabs', async () => {
  const { findByRole } = render(<Library onError={console.error} />)
  await findByRole('heading', { name: '书库' })
  expect(document.title).toBe('书库 - 净读')
})

it('says so when the list cannot be read', async () => {
  refuse('library')
  const onError = vi.fn()
  const { findByRole } = render(<Library onError={onError} />)
  expect((await findByRole('status')).textContent).toContain('净读出了错')
  expect(onError).toHaveBeenCalledExactlyOnceWith(bug)
})

it('comes back from an article to the list as it was left: the search, the place, the row', async () => {
  for (const n of [1, 2]) await saveArticle(storedArticle({ url: `https://news.example/${n}.html` }))
  const { findAllByRole, findByRole, getByRole, container } = render(<Library onError={console.error} />)
  fireEvent.input(await findByRole('searchbox'), { target: { value: '山城' } })
  vi.stubGlobal('scrollY', 640)
  fireEvent.scroll(window)
  const row = (await findAllByRole('link'))[1] as HTMLAnchorElement
  row.focus()
  row.click()

  const back = await findByRole('button', { name: '返回书库' })
  expect(row.closest('[hidden]')).not.toBeNull()
  vi.stubGlobal('scrollY', 0)
  fireEvent.scroll(window)
  fireEvent.click(back)
  await vi.waitFor(() => expect(container.querySelector('.reader')).toBeNull())
  expect((getByRole('searchbox') as HTMLInputElement).value).toBe('山城')
  expect(scrollTo).toHaveBeenLastCalledWith({ top: 640, behavior: 'instant' })
  expect(document.activeElement).toBe(row)
})

it('leaves an article by Esc, unless that closes something of it', async () => {
  const saved = await saveArticle(storedArticle())
  location.hash = saved.ok ? saved.id : ''
  const { findByRole, container } = render(<Library onError={console.error} />)
  await findByRole('button', { name: '返回书库' })
  const layer = document.createElement('dialog')
  document.body.append(layer)
  layer.setAttribute('open', '')
  fireEvent.keyDown(document.body, { key: 'Escape' })
  await Promise.resolve()
  expect(location.hash).not.toBe('')
  layer.remove()
  fireEvent.keyDown(document.body, { key: 'Escape' })
  await vi.waitFor(() => expect(container.querySelector('.reader')).toBeNull())
})

it('deletes an article that is open, and offers it back in the list', async () => {
  const saved = await saveArticle(storedArticle())
  const id = saved.ok ? saved.id : ''
  location.hash = id
  const sendMessage = vi.fn(async (_: unknown) => ({ reply: { ok: true } }))
  Object.assign(browser.runtime, { sendMessage })
  const { findByRole, findByText, container } = render(<Library onError={console.error} />)
  fireEvent.click(await findByRole('button', { name: '删除：山城夜话' }))
  const told = await findByText('已删除《山城夜话》')
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'library/delete', request: { id } })
  await vi.waitFor(() => expect(container.querySelector('.reader')).toBeNull())
  expect(told.closest('[hidden]')).toBeNull()
})

it('gives everything that is kept out as one file', async () => {
  await saveArticle(storedArticle({ html: '<p>灯火沿江。</p><script>1</script>' }))
  const files: Blob[] = []
  const createObjectURL = (file: Blob) => `blob:${files.push(file)}`
  Object.assign(URL, { createObjectURL, revokeObjectURL: () => {} })
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  const { findByRole } = render(<Library onError={console.error} />)
  fireEvent.click(await findByRole('button', { name: '导出全部文章' }))
  await vi.waitFor(() => expect(names).toHaveLength(1))
  expect(names[0]).toMatch(/^净读 \d{4}-\d{2}-\d{2}\.html$/)
  const page = await files[0]?.text()
  expect(page).toContain('<p class="facts">山城晚报 · 林间 · 2024年7月16日 14:43</p>\n<p>灯火沿江。</p>\n')
})
