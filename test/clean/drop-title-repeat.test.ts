import { expect, it } from 'vitest'
import { dropTitleRepeat } from '../../utils/clean/drop-title-repeat.ts'
import { clean } from './clean.ts'

it.each(['<h1>标 题</h1>', '<p>标题！</p>', '<p>原创标题</p>'])('takes out %s', (headline) => {
  expect(clean(dropTitleRepeat, `${headline}<p>正文。</p>`).html).toBe('<p>正文。</p>')
})

it('leaves a sentence with the title in it and a repetition far down', () => {
  const html = `<p>标题是这么来的。</p>${'<p>正文。</p>'.repeat(8)}<p>标题</p>`
  expect(clean(dropTitleRepeat, html).html).toBe(html)
})
