import { expect, it } from 'vitest'
import { resolveLinks } from '../../utils/clean/resolve-links.ts'
import { clean } from './clean.ts'

it.each([
  ['<a href="../b.html">乙</a>', '<a href="https://news.example/b.html">乙</a>'],
  ['<a href="//cdn.example/c">丙</a>', '<a href="https://cdn.example/c">丙</a>'],
  ['<a href="javascript:void(0)">丁</a>', '丁'],
  ['<a>戊</a>', '戊'],
  ['<a href="#note">注</a>', '<a href="https://news.example/a/1.html#note">注</a>'],
  ['<a href="mailto:a@b.example">信</a>', '<a href="mailto:a@b.example">信</a>'],
])('%s becomes %s', (before, after) => {
  expect(clean(resolveLinks, before).html).toBe(after)
})
