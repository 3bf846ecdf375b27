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

it('leaves pictures and empty cells', () => {
  const html = '<p><img src="a.jpg"></p><table><tbody><tr><td></td><td>1</td></tr></tbody></table>'
  expect(clean(dropEmptyBlocks, html).html).toBe(html)
})
