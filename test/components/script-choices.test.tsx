import { cleanup, render } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { ScriptChoices } from '../../components/ScriptChoices.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const languages = () => {
  const { container } = render(<ScriptChoices view="found" onView={() => {}} />)
  return [...container.querySelectorAll('label')].map((label) => label.getAttribute('lang'))
}

it('names each script in itself', () => {
  expect(languages()).toEqual([null, 'zh-Hans', 'zh-Hant-TW', 'zh-Hant-HK', 'zh-Hant-TW'])
})

it('does not call English words Chinese', () => {
  const chinese = browser.i18n.getMessage
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(((key: string) =>
    key === 'language' ? 'en' : chinese(key as never)) as never)
  expect(languages()).toEqual([null, null, null, null, null])
})
