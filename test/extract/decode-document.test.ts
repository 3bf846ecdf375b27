import { expect, it } from 'vitest'
import { decodeDocument } from '../../utils/extract/decode-document.ts'

const CHINESE = [0xd6, 0xd0, 0xce, 0xc4]
const bytes = (head: string, ...body: number[]) =>
  new Uint8Array([...new TextEncoder().encode(head), ...body])

it('believes no charset in a comment', () => {
  const head = '<!--<meta charset="utf-8">--><meta charset="gb2312"><p>'
  expect(decodeDocument(bytes(head, ...CHINESE), 'text/html')).toContain('中文')
})

it('reads UTF-8 that was cut within a character', () => {
  const story = '渡口的早晨来得很早，船工把缆绳解开，慢慢把船推离岸边。'
  expect(decodeDocument(bytes(`<p>${story}`, 0xe6, 0xb8), 'text/html')).toContain(story)
})

it('reads GBK that nothing names', () => {
  expect(decodeDocument(bytes('<p>', ...CHINESE), 'text/html')).toContain('中文')
})
