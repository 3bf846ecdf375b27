import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { onceAState } from '../../entrypoints/reader/once-a-state.ts'

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<p id="text">江水</p><img id="picture">'
  history.replaceState(null, '', '/a.html')
})
afterEach(() => {
  vi.useRealTimers()
})

const text = () => document.querySelector('#text') as HTMLElement

it('works a page out once for all that ask', () => {
  const compute = vi.fn(() => ({ text: text().textContent }))
  const read = onceAState(document, compute)
  expect(read()).toBe(read())
  expect(compute).toHaveBeenCalledOnce()
})

it.each<[string, () => void]>([
  ['its text', () => text().firstChild?.replaceWith('山')],
  ['a letter', () => ((text().firstChild as Text).data = '江山')],
  ['an attribute', () => text().setAttribute('hidden', '')],
  ['its address', () => history.pushState(null, '', '/b.html')],
  ['a picture that has loaded', () => document.querySelector('#picture')?.dispatchEvent(new Event('load'))],
])('works it out anew after a change of %s', (_, change) => {
  const compute = vi.fn(() => ({}))
  const read = onceAState(document, compute)
  read()
  change()
  read()
  expect(compute).toHaveBeenCalledTimes(2)
})

it('works it out anew after a change that was told long ago', async () => {
  const compute = vi.fn(() => ({}))
  const read = onceAState(document, compute)
  read()
  text().remove()
  await Promise.resolve()
  read()
  expect(compute).toHaveBeenCalledTimes(2)
})

it('works it out anew after a while, for what cannot be seen to change', () => {
  const compute = vi.fn(() => ({}))
  const read = onceAState(document, compute)
  read()
  vi.advanceTimersByTime(31_000)
  read()
  expect(compute).toHaveBeenCalledTimes(2)
})

it('keeps no failure', () => {
  const compute = vi.fn<() => string>(() => '文章')
  compute.mockImplementationOnce(() => {
    throw new Error('a bug')
  })
  const read = onceAState(document, compute)
  expect(read).toThrow('a bug')
  expect(read()).toBe('文章')
})
