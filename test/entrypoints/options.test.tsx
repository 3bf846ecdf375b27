import { cleanup, render } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Options } from '../../entrypoints/options/Options.tsx'

const bug = new Error('no answer')

beforeEach(() => {
  fakeBrowser.reset()
  Object.assign(browser, { commands: { getAll: async () => [] } })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it('says so when the settings cannot be read, and offers none to change', async () => {
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(bug)
  const onError = vi.fn()
  const { findByRole, container } = render(<Options onError={onError} />)
  expect((await findByRole('status')).textContent).toContain('净读出了错')
  expect(container.querySelector('input, textarea, select')).toBeNull()
  expect(onError).toHaveBeenCalledExactlyOnceWith(bug)
})

it('shows the settings where the shortcut cannot be asked for, and does not speak of writing', async () => {
  Object.assign(browser, { commands: { getAll: () => Promise.reject(bug) } })
  const onError = vi.fn()
  const { findByRole, container } = render(<Options onError={onError} />)
  expect(await findByRole('heading', { level: 1 })).toBeTruthy()
  await vi.waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(bug))
  expect(container.querySelector('.toast')).toBeNull()
})
