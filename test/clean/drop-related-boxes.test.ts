import { expect, it } from 'vitest'
import { dropRelatedBoxes } from '../../utils/clean/drop-related-boxes.ts'
import { clean } from './clean.ts'

const story = `<p>${'正文第一段，讲一件事情的来龙去脉。'.repeat(6)}</p>`

it('takes out a nameless box with its teasers', () => {
  const box =
    '<div><div>延伸 · 推荐</div><div><p><a href="/1.html">另一篇文章</a></p><p>另一篇文章的摘要，有一整句话。</p></div></div>'
  const { html, trace } = clean(dropRelatedBoxes, story + box)
  expect(html).toBe(story)
  expect(trace[0]?.reason).toBe('related')
})

it('takes out a card whose label is inline', () => {
  const card =
    '<div class="c"><a href="/2.html"><img src="/t.jpg"></a><div><span>相关阅读</span><h4><a href="/2.html">另一篇</a></h4><p>摘要一句。</p></div></div>'
  expect(clean(dropRelatedBoxes, story + card).html).toBe(story)
})

it('leaves a part of the story under such a heading', () => {
  const part = '<div><h3>相关报道</h3><p>当年的报道说，这条河一直很清。</p></div>'
  expect(clean(dropRelatedBoxes, story + part).html).toBe(story + part)
})

it('leaves a short article that begins with such a heading', () => {
  const html = '<div><p>相关阅读</p><p><a href="/1.html">别的文章</a></p><p>只有这一段正文。</p></div>'
  expect(clean(dropRelatedBoxes, html).html).toBe(html)
})
