import { cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { OverlayReader } from '../../entrypoints/reader/OverlayReader.tsx'
import { wholeArticle } from '../../entrypoints/reader/whole-article.ts'
import { decodeSettings, readSettings } from '../../utils/settings/settings.ts'
import { sampleArticle } from '../components/sample-article.ts'

vi.mock('../../entrypoints/reader/whole-article.ts')

beforeEach(() => {
  fakeBrowser.reset()
  Object.assign(browser, { extension: { inIncognitoContext: false } })
  vi.mocked(wholeArticle).mockResolvedValue({
    article: sampleArticle({ html: '<p>第一页。</p><p>第二页。</p>' }),
    pages: { count: 2, state: 'whole' },
  })
})
afterEach(cleanup)

/** Opens the first of two pages before a background that answers the requests to save. */
function open(save: () => Promise<object>, onError: (error: unknown) => void = console.error) {
  Object.assign(browser.runtime, {
    sendMessage: async ({ type }: { type: string }) => ({
      reply: type === 'article/save' ? await save() : null,
    }),
  })
  return render(
    <OverlayReader
      first={sampleArticle({ html: '<p>第一页。</p>' })}
      next={{ number: 1, before: [], pages: ['https://news.example/2024/0716/1_2.html'], count: 2 }}
      settings={decodeSettings({})}
      onArticle={() => {}}
      onLeave={() => {}}
      onError={onError}
    />,
  )
}

const kept = { ok: true, id: 'a', updated: false }

it('does not call the whole article kept when a part of it is', async () => {
  const { findByRole, findByText, getByRole } = open(() => Promise.resolve(kept))
  fireEvent.click(getByRole('button', { name: '保存' }))
  await findByRole('button', { name: '已保存' })
  fireEvent.click(getByRole('button', { name: '全文（2 页）' }))
  await findByText('第二页。')
  expect(getByRole('button', { name: '保存' })).toBeTruthy()
})

it('nor when the part is still being saved while the rest arrives', async () => {
  const saving = Promise.withResolvers<object>()
  const { findByText, getByRole } = open(() => saving.promise)
  fireEvent.click(getByRole('button', { name: '保存' }))
  fireEvent.click(getByRole('button', { name: '全文（2 页）' }))
  await findByText('第二页。')
  saving.resolve(kept)
  await saving.promise
  await new Promise((resolve) => setTimeout(resolve))
  expect(getByRole('button', { name: '保存' })).toBeTruthy()
})

it('does not go on saying that it could not be saved when it is', async () => {
  const answers = [{ ok: false, kind: 'full' }, kept]
  const { findByRole, findByText, queryByText } = open(() => Promise.resolve(answers.shift() ?? {}))
  fireEvent.click(await findByRole('button', { name: '保存' }))
  await findByText(/存储空间已满/)
  fireEvent.click(await findByRole('button', { name: '保存' }))
  await findByRole('button', { name: '已保存' })
  expect(queryByText(/存储空间已满/)).toBeNull()
})

it('stops fetching the rest when it is left, without a word', async () => {
  let signal: AbortSignal | undefined
  vi.mocked(wholeArticle).mockImplementation((_first, _next, given) => {
    signal = given
    return new Promise((_, reject) => given.addEventListener('abort', () => reject(given.reason)))
  })
  const onError = vi.fn()
  const { getByRole, unmount } = open(() => Promise.resolve(kept), onError)
  fireEvent.click(getByRole('button', { name: '全文（2 页）' }))
  expect(signal?.aborted).toBe(false)
  unmount()
  await new Promise((resolve) => setTimeout(resolve))
  expect(signal?.aborted).toBe(true)
  expect(onError).not.toHaveBeenCalled()
})

it.each([
  [false, { [location.hostname]: 'hant-tw' }],
  [true, {}],
])(
  'remembers the script that is chosen on a site, in a private window (%s) not',
  async (isPrivate, remembered) => {
    Object.assign(browser, { extension: { inIncognitoContext: isPrivate } })
    // There are no tables to convert with, which is said.
    const { getByLabelText } = open(
      () => Promise.resolve(kept),
      () => {},
    )
    fireEvent.click(getByLabelText('繁體（台灣）'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await readSettings()).scriptViewBySite).toEqual(remembered)
  },
)
