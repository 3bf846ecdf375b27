import { cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Lightbox } from '../../components/Lightbox.tsx'

const picture = (name: string) => ({
  addresses: [`https://img.example/${name}-large.jpg`, `https://img.example/${name}.jpg`],
  original: `https://img.example/${name}.jpg`,
  alt: name,
  caption: `图：${name}`,
})

// jsdom shows no dialogs.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})
afterEach(cleanup)

function open() {
  const onClose = vi.fn()
  const { container } = render(
    <Lightbox pictures={[picture('a'), picture('b')]} start={0} lang="zh-Hant-TW" onClose={onClose} />,
  )
  const find = <T extends Element>(selector: string) => container.querySelector<T>(selector) as T
  return {
    onClose,
    image: () => find<HTMLImageElement>('img'),
    dialog: find('dialog'),
    address: find('input'),
    caption: find<HTMLElement>('.caption'),
  }
}

it('goes from picture to picture with the arrows, round and round', () => {
  const { dialog, image } = open()
  for (const [key, name] of [
    ['ArrowRight', 'b'],
    ['ArrowRight', 'a'],
    ['ArrowLeft', 'b'],
  ] as const) {
    fireEvent.keyDown(dialog, { key })
    expect(image().src).toBe(`https://img.example/${name}-large.jpg`)
  }
})

it('is named by what stands for the picture', () => {
  const { dialog } = open()
  expect(dialog.ariaLabel).toBe('a')
  fireEvent.keyDown(dialog, { key: 'ArrowRight' })
  expect(dialog.ariaLabel).toBe('b')
})

it('has the caption, and what stands for the picture, in the language of the article', () => {
  const { image, caption } = open()
  expect(caption.textContent).toBe('图：a')
  expect([caption.lang, image().lang]).toEqual(['zh-Hant-TW', 'zh-Hant-TW'])
})

it('leaves the arrows to the address while that has the focus, and Esc leaves all the same', () => {
  const { address, image, onClose } = open()
  fireEvent.keyDown(address, { key: 'ArrowRight' })
  expect(image().src).toBe('https://img.example/a-large.jpg')
  fireEvent.keyDown(address, { key: 'Escape' })
  expect(onClose).toHaveBeenCalledOnce()
})

it('is left when the browser closes it without asking', () => {
  const { dialog, onClose } = open()
  fireEvent(dialog, new Event('close'))
  expect(onClose).not.toHaveBeenCalled()
  ;(dialog as HTMLDialogElement).close()
  fireEvent(dialog, new Event('close'))
  expect(onClose).toHaveBeenCalledOnce()
})

it('never asks for the smaller address of the next picture because the last one needed it', async () => {
  const { dialog, image } = open()
  fireEvent.error(image())
  expect(image().src).toBe('https://img.example/a.jpg')
  const setSource = vi.spyOn(HTMLImageElement.prototype, 'src', 'set')
  fireEvent.keyDown(dialog, { key: 'ArrowRight' })
  await vi.waitFor(() => expect(image().alt).toBe('b'))
  expect(setSource.mock.calls).toEqual([['https://img.example/b-large.jpg']])
  vi.restoreAllMocks()
})

it.each([
  [true, '已复制'],
  [false, '复制地址'],
])('says that the address is copied only where it is: %s', async (isCopied, word) => {
  // A page without https has no clipboard: what is selected is copied as of old.
  document.execCommand = vi.fn(() => isCopied)
  const { dialog } = open()
  const button = dialog.querySelector('.copy') as HTMLElement
  fireEvent.click(button)
  await vi.waitFor(() => expect(document.execCommand).toHaveBeenCalledExactlyOnceWith('copy'))
  await new Promise((resolve) => setTimeout(resolve))
  expect(button.textContent).toBe(word)
})
