import { cleanup, render } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Library } from '../../entrypoints/library/Library.tsx'
import { saveArticle } from '../../utils/library/library.ts'
import { storedArticle } from '../library/stored-article.ts'

beforeEach(() => fakeBrowser.reset())
afterEach(() => {
  cleanup()
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

it('says so when the list cannot be read', async () => {
  refuse('library')
  const onError = vi.fn()
  const { findByRole } = render(<Library onError={onError} />)
  expect((await findByRole('status')).textContent).toContain('净读出了错')
  expect(onError).toHaveBeenCalledExactlyOnceWith(bug)
})
