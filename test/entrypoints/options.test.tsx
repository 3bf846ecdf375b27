import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Options } from '../../entrypoints/options/Options.tsx'
import { readSettings, updateSettings } from '../../utils/settings/settings.ts'

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

it('says that the settings could not be saved, in a place that was there before', async () => {
  const { findByLabelText, findByRole } = render(<Options onError={() => {}} />)
  const alert = await findByRole('alert')
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(bug)
  fireEvent.click(await findByLabelText('黑'))
  await waitFor(() => expect(alert.textContent).toContain('设置没能保存。'))
})

/** The box that lets picture hosts have the Referer that they demand. */
const refererBox = /Referer/

it('keeps on the screen what is changed while the browser asks for the permission', async () => {
  const asked = Promise.withResolvers<boolean>()
  Object.assign(browser, { permissions: { request: () => asked.promise, contains: async () => true } })
  const { findByLabelText } = render(<Options onError={console.error} />)
  const box = (await findByLabelText(refererBox)) as HTMLInputElement
  fireEvent.click(box)
  const dark = (await findByLabelText('黑')) as HTMLInputElement
  fireEvent.click(dark)
  asked.resolve(true)
  await waitFor(async () => expect((await readSettings()).sendImageReferer).toBe(true))
  expect([box.checked, dark.checked]).toEqual([true, true])
})

it.each([true, false])('ticks the box only while the permission is there: %s', async (isThere) => {
  await updateSettings({ sendImageReferer: true })
  Object.assign(browser, { permissions: { contains: async () => isThere } })
  const { findByLabelText } = render(<Options onError={console.error} />)
  expect(((await findByLabelText(refererBox)) as HTMLInputElement).checked).toBe(isThere)
})

/** As a person types, who then closes the tab: the field is never left. */
function type(field: HTMLElement, text: string) {
  field.focus()
  fireEvent.input(field, { target: { value: text } })
}

it('keeps what is typed into a list although the field is not left', async () => {
  const { findByLabelText } = render(<Options onError={console.error} />)
  type(await findByLabelText('不检测的网站'), 'https://news.example/a\n\nother.example')
  await waitFor(async () =>
    expect((await readSettings()).disabledHosts).toEqual(['news.example', 'other.example']),
  )
})

it('says which lines of the phrases say nothing readable, as they are counted in the field', async () => {
  const { findByLabelText, queryByText } = render(<Options onError={console.error} />)
  const field = await findByLabelText('自定义词表')
  type(field, '滑鼠 鼠标\n\n計程車->出租车')
  expect(queryByText('已跳过的行：3')?.getAttribute('role')).toBe('status')
  type(field, '滑鼠 鼠标\n\n計程車 出租车')
  expect(queryByText(/已跳过的行/)).toBeNull()
})

it('shows the phrases of a file in the field that was typed into', async () => {
  const { findByLabelText, getByLabelText, container } = render(<Options onError={console.error} />)
  type(await findByLabelText('自定义词表'), '滑鼠 鼠标')
  const field = getByLabelText('自定义词表') as HTMLTextAreaElement
  field.blur()
  const file = new File(['計程車 出租车'], 'phrases.txt', { type: 'text/plain' })
  fireEvent.change(container.querySelector('input[type=file]') as Element, { target: { files: [file] } })
  await waitFor(() => expect(field.value).toBe('滑鼠 鼠标\n計程車 出租车'))
})

const isChecked = (box: HTMLElement) => (box as HTMLInputElement).checked

it('follows what is changed elsewhere while it is open', async () => {
  const { findByLabelText, getByLabelText, container } = render(<Options onError={console.error} />)
  const dark = await findByLabelText('黑')
  await updateSettings({ theme: 'dark', disabledHosts: ['news.example'] })
  await waitFor(() => expect(isChecked(dark)).toBe(true))
  expect(container.querySelector('[data-theme=dark]')).not.toBeNull()
  expect((getByLabelText('不检测的网站') as HTMLTextAreaElement).value).toBe('news.example')
})

it('leaves a list alone that is written in while other things are changed elsewhere', async () => {
  const { findByLabelText } = render(<Options onError={console.error} />)
  const field = (await findByLabelText('自定义词表')) as HTMLTextAreaElement
  type(field, '滑鼠 鼠标\n計程車')
  await updateSettings({ theme: 'dark' })
  await waitFor(async () => expect(isChecked(await findByLabelText('黑'))).toBe(true))
  expect(field.value).toBe('滑鼠 鼠标\n計程車')
})

it('shows no older change again while a newer one is written', async () => {
  const { findByLabelText } = render(<Options onError={console.error} />)
  const [dark, sepia] = [await findByLabelText('黑'), await findByLabelText('米')]
  const set = browser.storage.local.set.bind(browser.storage.local)
  const written = Promise.withResolvers<void>()
  let writes = 0
  vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
    writes++
    if (writes === 2) await written.promise
    await set(items)
  })
  fireEvent.click(dark)
  fireEvent.click(sepia)
  await waitFor(() => expect(writes).toBe(2))
  expect([isChecked(dark), isChecked(sepia)]).toEqual([false, true])
  written.resolve()
  await waitFor(async () => expect((await readSettings()).theme).toBe('sepia'))
  expect(isChecked(sepia)).toBe(true)
})

it('forgets what was chosen on sites when another script is chosen for all', async () => {
  await updateSettings({ scriptViewBySite: { 'news.example': 'hans' } })
  const { findByLabelText } = render(<Options onError={console.error} />)
  fireEvent.click(await findByLabelText('繁體（台灣）'))
  await waitFor(async () => expect((await readSettings()).scriptView).toBe('hant-tw'))
  expect((await readSettings()).scriptViewBySite).toEqual({})
})
