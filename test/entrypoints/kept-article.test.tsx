import { cleanup, render, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { KeptArticle } from '../../entrypoints/library/KeptArticle.tsx'
import { saveArticle } from '../../utils/library/library.ts'
import { decodeSettings } from '../../utils/settings/settings.ts'
import { storedArticle } from '../library/stored-article.ts'

beforeEach(() => {
  fakeBrowser.reset()
  window.scrollTo = () => {}
})
afterEach(cleanup)

it('keeps its text in place, pictures and selection too, while the look is changed', async () => {
  const saved = await saveArticle(storedArticle({ html: '<p>灯火</p>' }), 'https://news.example/a.html')
  const id = saved.ok ? saved.id : ''
  const reader = (fontSize: number) => (
    <KeptArticle id={id} settings={decodeSettings({ fontSize })} onLeave={() => {}} onError={console.error} />
  )
  const { container, rerender } = render(reader(18))
  await waitFor(() => expect(container.querySelector('.body p')).not.toBeNull())
  const paragraph = container.querySelector('.body p')
  rerender(reader(22))
  expect(container.querySelector<HTMLElement>('.reader')?.style.getPropertyValue('--size')).toBe('22px')
  expect(container.querySelector('.body p')).toBe(paragraph)
})
