import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { scrolledShare, scrollToShare } from '../../entrypoints/library/scroll-share.ts'

/** A page of that height in a window of 800 px. */
function layOut(height: number, top = 0) {
  Object.defineProperty(document.documentElement, 'scrollHeight', { value: height, configurable: true })
  vi.stubGlobal('innerHeight', 800)
  vi.stubGlobal('scrollY', top)
}

beforeEach(() => {
  vi.stubGlobal('scrollTo', ({ top }: { top: number }) => vi.stubGlobal('scrollY', top))
})
afterEach(() => {
  Reflect.deleteProperty(document.documentElement, 'scrollHeight')
  vi.unstubAllGlobals()
})

it.each([
  [0, 0],
  [1200, 0.5],
  [2400, 1],
  // Safari and phones let a page be pulled beyond its ends
  [-30, 0],
  [2460, 1],
])('scrolled by %i of 2400 px it is at %f', (top, share) => {
  layOut(3200, top)
  expect(scrolledShare()).toBe(share)
})

it('is at the top of a page that need not be scrolled, also of one shorter than the window', () => {
  for (const height of [800, 500]) {
    layOut(height)
    expect(scrolledShare()).toBe(0)
  }
})

it('comes to the same place of the text when the page has become longer', () => {
  layOut(3200, 600)
  const share = scrolledShare()
  layOut(5600)
  scrollToShare(share)
  expect(scrollY).toBe(1200)
  expect(scrolledShare()).toBe(share)
})
