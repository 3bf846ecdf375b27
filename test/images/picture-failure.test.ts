// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { isFailedPicture } from '../../utils/images/picture-failure.ts'

const stated = { width: 1080, height: 608 }
const none = { width: null, height: null }
const picture = (src: string, naturalWidth: number, naturalHeight: number) => ({
  src,
  naturalWidth,
  naturalHeight,
})

describe('isFailedPicture', () => {
  it.each([
    ['a pixel', picture('https://a.example/a.gif', 1, 1), none],
    ['a line of pixels', picture('https://a.example/a.gif', 300, 1), none],
    ['the notice of WeChat', picture('https://mmbiz.qpic.cn/mmbiz_jpg/a/640', 300, 300), stated],
    ['the address of a notice', picture('https://t100.qpic.cn/notice', 640, 400), none],
    ['the notice of Sina', picture('https://img.t.sinajs.cn/t4/default_s_large.gif', 400, 300), none],
    ['a much smaller picture of another shape', picture('https://a.example/a.png', 200, 200), stated],
  ])('%s', (_, found, size) => expect(isFailedPicture(found, size)).toBe(true))

  it.each([
    ['the picture as stated', picture('https://a.example/a.jpg', 1080, 608), stated],
    ['a smaller size of the same shape', picture('https://mmbiz.qpic.cn/a/640', 640, 360), stated],
    ['a size that the page squeezes', picture('https://a.example/a.jpg', 1600, 1200), stated],
    ['another shape, nearly as large', picture('https://a.example/a.jpg', 900, 900), stated],
    ['a picture without stated size', picture('https://mmbiz.qpic.cn/a/640', 300, 300), none],
  ])('not %s', (_, found, size) => expect(isFailedPicture(found, size)).toBe(false))
})
