import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { showPictures } from '../../components/picture-ladder.ts'

const labels = {
  missing: (alt: string) => `图片无法显示${alt}`,
  open: '打开原图',
  retry: '重试',
  zoom: () => '放大图片',
}

/** Longer than any address is waited for, milliseconds. */
const LONG = 60_000

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A picture on its ladder; each test has addresses of its own, for the one that worked is remembered. */
function show(name: string, allowReferer?: (addresses: string[]) => Promise<boolean>) {
  const root = document.createElement('div')
  root.innerHTML = `<img src="https://a.example/${name}.jpg" data-jd-fallbacks="https://b.example/${name}.jpg" width="600" height="400">`
  const end = showPictures(root, { labels, onZoom: () => {}, allowReferer })
  const image = root.querySelector('img') as HTMLImageElement
  const answer = (width: number) => {
    Object.defineProperties(image, {
      naturalWidth: { value: width, configurable: true },
      naturalHeight: { value: Math.round((width * 2) / 3), configurable: true },
      currentSrc: { value: image.src, configurable: true },
    })
    image.dispatchEvent(new Event('load'))
  }
  const comeNear = () => image.dispatchEvent(new Event('near'))
  return { root, image, answer, comeNear, end }
}

describe('the ladder of a picture', () => {
  it('goes on when an address fails, and ends in a placeholder', () => {
    const { root, image } = show('dead')
    image.dispatchEvent(new Event('error'))
    expect(image.src).toBe('https://b.example/dead.jpg')
    image.dispatchEvent(new Event('error'))
    expect(root.querySelector('.missing-picture')?.textContent).toContain('图片无法显示')
  })

  it('says in the place of a picture what it showed, unless its caption does or nothing is said', () => {
    const root = document.createElement('div')
    root.innerHTML =
      '<img src="https://a.example/1.jpg" alt="渡口"><figure><img src="https://a.example/2.jpg" alt="老街的 早晨"><figcaption>老街的早晨。王敏 摄</figcaption></figure><img src="https://a.example/3.jpg" alt="...">'
    showPictures(root, { labels, onZoom: () => {} })
    for (const image of root.querySelectorAll('img')) image.dispatchEvent(new Event('error'))
    const words = [...root.querySelectorAll('.missing-picture .why')].map((span) => span.textContent)
    expect(words).toEqual(['图片无法显示渡口', '图片无法显示', '图片无法显示'])
  })

  it('counts the pictures that no address gave', () => {
    const root = document.createElement('div')
    root.innerHTML = '<img src="https://a.example/lost.jpg"><img src="https://a.example/found.jpg">'
    const onFailed = vi.fn()
    showPictures(root, { labels, onZoom: () => {}, onFailed })
    root.querySelector('img')?.dispatchEvent(new Event('error'))
    expect(onFailed.mock.calls).toEqual([[0], [1]])
  })

  it('goes on when an address near the screen stays silent, and when the answer is a counting pixel', () => {
    const silent = show('silent')
    silent.comeNear()
    vi.advanceTimersByTime(LONG)
    expect(silent.image.src).toBe('https://b.example/silent.jpg')
    const pixel = show('pixel')
    pixel.answer(1)
    expect(pixel.image.src).toBe('https://b.example/pixel.jpg')
  })

  it('leaves a picture alone that has come before it is near', () => {
    const { image, answer, comeNear } = show('early')
    answer(600)
    comeNear()
    vi.advanceTimersByTime(LONG)
    expect(image.src).toBe('https://a.example/early.jpg')
  })

  it('lays paper under a picture that fills its box, and none beside one that does not', () => {
    const filling = show('filling')
    expect(filling.image.matches('[data-jd-paper]')).toBe(false)
    filling.answer(600)
    expect(filling.image.matches('[data-jd-paper]')).toBe(true)

    const root = document.createElement('div')
    root.innerHTML = '<img src="https://a.example/sizeless.jpg">'
    showPictures(root, { labels, onZoom: () => {} })
    const image = root.querySelector('img') as HTMLImageElement
    // In view, wide, and not quite of the shape that is kept free: it stays as it is.
    image.getBoundingClientRect = () => new DOMRect(0, 0, 600, 400)
    Object.defineProperties(image, { naturalWidth: { value: 640 }, naturalHeight: { value: 480 } })
    image.dispatchEvent(new Event('load'))
    expect(image.matches('[data-jd-paper]')).toBe(false)
  })

  it('starts over once when the Referer that a host demands is allowed', async () => {
    const allow = vi.fn(async () => true)
    const { root, image } = show('demanding', allow)
    image.dispatchEvent(new Event('error'))
    image.dispatchEvent(new Event('error'))
    await vi.advanceTimersByTimeAsync(0)
    expect(image.src).toBe('https://a.example/demanding.jpg')
    image.dispatchEvent(new Event('error'))
    image.dispatchEvent(new Event('error'))
    expect(root.querySelector('.missing-picture')).not.toBeNull()
    expect(allow).toHaveBeenCalledOnce()
  })

  it('waits for nothing after the reader has gone', () => {
    const { image, comeNear, end } = show('gone')
    comeNear()
    end()
    vi.advanceTimersByTime(LONG)
    expect(image.src).toBe('https://a.example/gone.jpg')
  })
})
