import { expect, it } from 'vitest'
import { baseAddress } from '../../utils/extract/base-address.ts'

const URL_OF_PAGE = 'https://news.example/2024/a.html'

it.each([
  ['', URL_OF_PAGE],
  ['<base target="_blank">', URL_OF_PAGE],
  ['<base href="">', URL_OF_PAGE],
  ['<base href="javascript:1">', URL_OF_PAGE],
  ['<base target="_blank"><base href="https://news.example/">', 'https://news.example/'],
  ['<base href="/deep/"><base href="/other/">', 'https://news.example/deep/'],
  ['<base href="../">', 'https://news.example/'],
])('%s', (head, base) => {
  const page = new DOMParser().parseFromString(`<head>${head}</head><body>文</body>`, 'text/html')
  expect(baseAddress(page, URL_OF_PAGE)).toBe(base)
})
