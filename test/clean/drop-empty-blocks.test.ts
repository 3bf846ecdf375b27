import { expect, it } from 'vitest'
import { dropEmptyBlocks } from '../../utils/clean/drop-empty-blocks.ts'
import { clean } from './clean.ts'

it('takes out blocks without anything to see, without a trace', () => {
  const { html, trace } = clean(
    dropEmptyBlocks,
    '<p>正文。</p><p>&nbsp;　</p><ul><li></li></ul><figure></figure>',
  )
  expect(html).toBe('<p>正文。</p>')
  expect(trace).toEqual([])
})

it('takes out a heading over nothing at the end, not one that ends the story', () => {
  const { html, trace } = clean(dropEmptyBlocks, '<p>正文。</p><h5>附件下载：</h5><ul></ul>')
  expect(html).toBe('<p>正文。</p>')
  expect(trace.map(({ text }) => text)).toEqual(['附件下载：'])
  expect(clean(dropEmptyBlocks, '<p>正文。</p><p>附件： </p>').html).toBe('<p>正文。</p>')
  for (const text of [
    '<p>正文。</p><h1>人间再无渡口</h1>',
    '<p>正文。</p><h3>我想对父亲说：</h3>',
    '<h3>附件下载：</h3><p>申请表</p>',
    '<p>正文：</p>',
    '<p>附件：</p><ul><li>申请表</li></ul>',
  ])
    expect(clean(dropEmptyBlocks, text).html).toBe(text)
})

it('leaves pictures and empty cells', () => {
  const html = '<p><img src="a.jpg"></p><table><tbody><tr><td></td><td>1</td></tr></tbody></table>'
  expect(clean(dropEmptyBlocks, html).html).toBe(html)
})
