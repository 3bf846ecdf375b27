import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { showLastTheme, showTheme } from '../../utils/settings/page-theme.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  delete document.body.dataset.theme
})

/** The theme of a page's first frame. */
function firstFrame() {
  delete document.body.dataset.theme
  showLastTheme()
  return document.body.dataset.theme
}

it('starts a page in the theme of the one before', () => {
  expect(firstFrame()).toBe('auto')
  showTheme('sepia')
  expect(document.body.dataset.theme).toBe('sepia')
  expect(firstFrame()).toBe('sepia')
})

it("starts a page in the system's theme where what is remembered is no theme", () => {
  localStorage.setItem('theme', 'pink')
  expect(firstFrame()).toBe('auto')
})

it('shows the theme where the browser remembers nothing', () => {
  for (const name of ['getItem', 'setItem'] as const)
    vi.spyOn(Storage.prototype, name).mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
  showTheme('dark')
  expect(document.body.dataset.theme).toBe('dark')
  expect(firstFrame()).toBe('auto')
})
