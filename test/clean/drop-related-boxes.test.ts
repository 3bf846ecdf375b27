import { expect, it } from 'vitest'
import { dropRelatedBoxes } from '../../utils/clean/drop-related-boxes.ts'
import type { CleanContext } from '../../utils/clean/step.ts'
import { processorTime } from '../processor-time.ts'
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

it('leaves the discussion of a paper, takes the comments of readers', () => {
  const text =
    '从实物看，鲤鱼形制最早见于明代，其设色与宋画颇为接近，这种相似不是偶然，而是匠人世代临摹的结果，口述史亦可为证'
  const section = `<div><h3>讨论</h3><p>${text}<a href="/n/1.html">[1]</a>。</p></div>`
  expect(clean(dropRelatedBoxes, story.repeat(4) + section).html).toBe(story.repeat(4) + section)
  const comments = '<div><h3>评论</h3><p><a href="/u/1">王敏</a> 写得真好。</p></div>'
  expect(clean(dropRelatedBoxes, story.repeat(4) + comments).html).toBe(story.repeat(4))
})

it('leaves a short article that begins with such a heading', () => {
  const html = '<div><p>相关阅读</p><p><a href="/1.html">别的文章</a></p><p>只有这一段正文。</p></div>'
  expect(clean(dropRelatedBoxes, html).html).toBe(html)
})

it.each([
  [
    'advert',
    '<div><span>广告</span><a href="https://go.example/1"><img src="/a.jpg"><p>江边新居，首付从低</p></a></div>',
  ],
  ['advert', '<div><a href="https://go.example/2">三天学会划船</a><i>推廣</i></div>'],
  ['notice', '<div><b>AI 摘要</b><p>北岸渡口今起复航。</p><i>由 AI 生成，仅供参考</i></div>'],
  ['notice', '<div><b>AI总结</b><p>北岸渡口今起复航。</p><i>本文摘要由AI生成</i></div>'],
  ['notice', '<div><b>智能速览</b><p>北岸渡口今起复航。</p><i>由渡口大模型生成，仅供参考</i></div>'],
  ['notice', '<div><div><span>智能導讀</span><span>小渡</span></div><p>正在生成……</p></div>'],
  [
    'related',
    '<section><h2>热读</h2><a href="#end">跳过 热读 并继续阅读</a><ul><li><a href="/1">旧桥要修了</a></li></ul><p id="end">End of 热读</p></section>',
  ],
])('%s: takes out a box with its label: %s', (reason, box) => {
  const { html, trace } = clean(dropRelatedBoxes, story + box + story)
  expect(html).toBe(story + story)
  expect(trace[0]?.reason).toBe(reason)
})

it.each([
  '<div><p>墙上还有一张</p><p>广告</p><p>画着<a href="/t">汽水</a>和船。</p></div>',
  '<figure><img src="/a.jpg"><figcaption>广告</figcaption></figure>',
  '<div><b>话题</b><a href="/t">渡口</a>和船</div>',
  '<div><h3>引用格式</h3><p>王敏. 渡口的船[J]. 山城学刊, 2024(2): 51-59.</p></div>',
  '<div><h3>如何引用</h3><p>王敏. 渡口的船[J]. 山城学刊, 2024(2): 51-59.</p></div>',
  '<div><h3>你可能想知道</h3><p>渡口几点关门？晚上十点，详见<a href="/t">时刻表</a>。</p></div>',
  '<div><h3>参考文献</h3><p>王敏. 渡口的船[J]. 山城学刊, 2024(2): 51-59.</p></div>',
  '<div><a href="#end">跳过序言</a><p>船开得很慢。</p><p id="end">船到了。</p></div>',
  '<div><h3>AI总结</h3><p>我们把县志第三卷交给大模型生成摘要，它把渡口的年份写错了两处，人名也只对了一半。</p></div>',
  '<div><h3>AI摘要</h3><p>渡口报用AI生成摘要。</p></div>',
  '<div><h3>AI摘要</h3><p>我们把县志交给大模型整理。</p><p>县志由大模型生成摘要，年份有误。</p></div>',
  `<div><b>AI摘要</b><p>${'北岸渡口今起复航。'.repeat(40)}</p><i>由 AI 生成，仅供参考</i></div>`,
  '<div><h3>广告</h3><p><a href="/t">墙上的旧汽水广告</a></p></div>',
  '<div><h3>AI摘要</h3><p>渡口报去年有了这一栏，读者反应不一。</p></div>',
])('leaves what only says so: %s', (part) => {
  expect(clean(dropRelatedBoxes, story + part + story).html).toBe(story + part + story)
})

it('takes time in proportion to the lines of a paragraph', () => {
  const rootsOf = (count: number) =>
    Array.from({ length: 8 }, () => {
      const root = document.createElement('article')
      root.innerHTML = `<p>${'江水流过，谁也不催。<br>'.repeat(count)}</p>`
      return root
    })
  const time = (count: number) =>
    processorTime(
      () => rootsOf(count),
      (roots) => {
        for (const root of roots) dropRelatedBoxes.run(root, { take() {} } as unknown as CleanContext)
      },
    )
  time(1_000)
  expect(time(8_000) / time(1_000)).toBeLessThan(24)
})
