import { expect, it } from 'vitest'
import { dropRelatedLines } from '../../utils/clean/drop-related-lines.ts'
import { clean } from './clean.ts'

const story = '<p>正文第一段。</p><p>正文第二段。</p>'

it('takes out a heading with the links under it, and goes on with the story', () => {
  const { html, trace } = clean(
    dropRelatedLines,
    `<p>正文。</p><p>相关阅读</p><p><a href="/1.html">别的文章</a></p>${story}`,
  )
  expect(html).toBe(`<p>正文。</p>${story}`)
  expect(trace.map(({ place }) => place)).toEqual([1, 1])
})

it.each([
  '<p>延伸閱讀：<a href="/2.html">別的文章</a></p>',
  '<p>（延伸閱讀：別的文章）</p>',
  '<p><a href="/3.html">只有一个链接</a></p>',
])('takes out %s at the end', (line) => {
  expect(clean(dropRelatedLines, story + line).html).toBe(story)
})

it('takes out the comments and all that follows', () => {
  expect(clean(dropRelatedLines, `${story}<h3>网友评论(12)</h3><p>写得真好，看了很感动。</p>`).html).toBe(
    story,
  )
})

it.each([
  ['a heading of the story', `<p>正文。</p><h2>相关报道</h2>${story}`],
  ['one word that could be a heading', `${story}<p>视频：</p>`],
  ['a sentence about comments', `${story}<p>网友评论说，这是好事。</p>`],
  ['a source at the end', `${story}<p><a href="https://doi.example/10.1">https://doi.example/10.1</a></p>`],
])('leaves %s', (_, html) => {
  expect(clean(dropRelatedLines, html).html).toBe(html)
})
