import { cleanup, render, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { KeptArticle } from '../../entrypoints/library/KeptArticle.tsx'
import { saveArticle } from '../../utils/library/library.ts'
import { decodeSettings } from '../../utils/settings/settings.ts'
import { storedArticle } from '../library/stored-article.ts'

beforeEach(() => {
  fakeBrowser.reset()
  window.scrollTo = vi.fn()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it('keeps its text in place, pictures and selection too, while the look is changed', async () => {
  const saved = await saveArticle(storedArticle({ html: '<p>灯火</p>' }))
  const id = saved.ok ? saved.id : ''
  const reader = (fontSize: number) => (
    <KeptArticle
      id={id}
      listed
      settings={decodeSettings({ fontSize })}
      onLeave={() => {}}
      onError={console.error}
    />
  )
  const { container, rerender } = render(reader(18))
  await waitFor(() => expect(container.querySelector('.body p')).not.toBeNull())
  const paragraph = container.querySelector('.body p')
  rerender(reader(22))
  expect(container.querySelector<HTMLElement>('.reader')?.style.getPropertyValue('--size')).toBe('22px')
  expect(container.querySelector('.body p')).toBe(paragraph)
})

it('writes the place down while the article is listed, and nothing after it was deleted', async () => {
  const saved = await saveArticle(storedArticle())
  const id = saved.ok ? saved.id : ''
  const reader = (listed: boolean) => (
    <KeptArticle
      id={id}
      listed={listed}
      settings={decodeSettings({})}
      onLeave={() => {}}
      onError={console.error}
    />
  )
  location.hash = id
  const { container, rerender } = render(reader(true))
  await waitFor(() => expect(container.querySelector('.body p')).not.toBeNull())
  await waitFor(() => expect(scrollTo).toHaveBeenCalled())
  const set = vi.spyOn(browser.storage.local, 'set')
  const scrollAndGo = () => {
    dispatchEvent(new Event('scroll'))
    dispatchEvent(new Event('pagehide'))
  }
  scrollAndGo()
  expect(set).toHaveBeenCalledOnce()
  rerender(reader(false))
  scrollAndGo()
  expect(set).toHaveBeenCalledOnce()
})

it('writes the place down when one leaves at once, and not that of the list', async () => {
  const saved = await saveArticle(storedArticle())
  const id = saved.ok ? saved.id : ''
  location.hash = id
  vi.mocked(scrollTo).mockClear()
  const { container, unmount } = render(
    <KeptArticle id={id} listed settings={decodeSettings({})} onLeave={() => {}} onError={console.error} />,
  )
  await waitFor(() => expect(container.querySelector('.body p')).not.toBeNull())
  await waitFor(() => expect(scrollTo).toHaveBeenCalled())
  const set = vi.spyOn(browser.storage.local, 'set')
  dispatchEvent(new Event('scroll'))
  unmount()
  await waitFor(() => expect(set).toHaveBeenCalledOnce())
  dispatchEvent(new Event('scroll'))
  dispatchEvent(new Event('pagehide'))
  expect(set).toHaveBeenCalledOnce()
})

it('says so when the article cannot be loaded', async () => {
  const bug = new Error('no storage')
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(bug)
  const onError = vi.fn()
  const { findByRole } = render(
    <KeptArticle id="a" listed settings={decodeSettings({})} onLeave={() => {}} onError={onError} />,
  )
  expect((await findByRole('status')).textContent).toContain('这篇文章没能打开')
  expect(onError).toHaveBeenCalledWith(bug)
})
