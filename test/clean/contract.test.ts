import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { steps } from '../../utils/clean/steps.ts'
import { clean } from './clean.ts'

const folder = path.join(import.meta.dirname, '../../utils/clean')
const plain =
  '<p>春天来了，城里的花都开了。</p><h2>小标题</h2><p>他说：“来源可靠，编辑部的灯还亮着。”</p>' +
  '<ul><li>第一条，很重要。</li><li>第二条，也重要。</li></ul><blockquote><p>引文一段，说得很好。</p></blockquote>' +
  '<table><tbody><tr><th>年</th><th>人数</th></tr><tr><td>2020</td><td>12</td></tr></tbody></table>' +
  '<p>诗一行<br>诗两行<br>诗三行</p><pre>code()</pre><p>最后一段，到此为止。</p>'
/** A page with something for most steps. */
const messy =
  '<div class="breadcrumb"><a href="/">首页</a> &gt; 正文</div><h1>标题</h1><p>2024-07-16 14:43 来源：新华社</p>' +
  '<div hidden>隐藏的字</div><p>第一段说了一些事情，长度足够成为一段正文，读者能看懂。</p><div class="share">分享到：微信 微博</div>' +
  '<p>第二段<br><br>第三段，也是<font>正文</font>。</p><p>分享 微信 微博</p><form><input value="x"><button>提交</button></form>' +
  '<p><img src="/a.jpg" width="600" height="400" alt="图"></p><p>图片说明</p><p></p><h3>相关阅读</h3><ul><li><a href="/1.html">别的新闻标题一二三</a></li><li><a href="/2.html">别的新闻标题四五六</a></li><li><a href="/3.html">别的新闻标题七八九</a></li></ul><p>责任编辑：张三</p>'

const sentence = (n: number) =>
  `<p>第${n}段：两岸的居民从此不必再绕行十公里，公交公司同时开出两条新线路，市民出行更加方便了。</p>`
const picture = '<figure><img src="https://cdn.example/a.jpg" width="640" height="400"></figure>'
/** Pages for the steps that find nothing on the messy one. */
const PAGES: Record<string, string> = {
  'unwrap-image-proxies': '<p><img src="https://cors.zfour.workers.dev/?http://static.example/1.jpeg"></p>',
  'drop-site-parts': `${sentence(1)}<div class="x-tip">提示</div>`,
  'drop-related-boxes': `${sentence(1).repeat(3)}<div><div>延伸 · 推荐</div><div><p><a href="/1.html">另一篇文章</a></p><p>另一篇文章的摘要。</p></div></div>`,
  'drop-widgets': `${sentence(1).repeat(3)}<div>好报道需要你的支持。<a href="/d">立即赞助</a></div>`,
  'drop-decorative-images': '<p>字<img src="https://cdn.example/1.gif" width="1" height="1"></p>',
  'tie-notes': `<p>出处<a href="#fn">[1]</a></p><p id="fn">见《某市志》。</p>`,
  'join-caption-lines': '<p align="center"><img src="/a.jpg"></p><p align="center">渡口的清晨</p>',
  'drop-second-copy': `<p>标题</p>${[1, 2, 3, 4, 1, 2, 3, 4].map(sentence).join('')}`,
  'drop-head': `<p>网站名称</p><p>频道</p><p>标题</p>${sentence(1)}`,
  'drop-last-links': '<p>故事讲完了。<a href="/">返回某狐，查看更多</a></p>',
  'note-bylines': `<p>青石报讯（记者 王敏）${sentence(1).slice(3)}${sentence(2)}`,
  'drop-qr-codes': `${sentence(1)}<figure><img src="https://cdn.example/img/qrcode.jpg"></figure>`,
  'set-headings': `<p><b>早晨</b></p>${sentence(1)}<p><b>傍晚</b></p>${sentence(2)}`,
  'set-lists': '<p>● 缆绳</p><p>● 木桨</p>',
  'set-breaks': `${sentence(1)}<!--jd-break-->${sentence(2)}`,
  'set-captions': `${picture}<p>图为渡口的清晨</p>`,
  'drop-beside-frame': `${sentence(1)}<!--taken--><p>引用</p>`,
  'drop-design-images': `${picture}${sentence(1)}<figure><img src="/static/img/app_banner.jpg"></figure>`,
  'drop-doubled-images': `${picture}${sentence(1)}${picture}`,
}
const site = { hosts: ['news.example'], drop: ['.x-tip'] }

describe('every step', () => {
  it('is registered once, under the name of its file', () => {
    const ids = steps.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(existsSync(path.join(folder, `${id}.ts`)), id).toBe(true)
  })

  it('stands in the list if its file exports a step', () => {
    const written = readdirSync(folder).filter((file) =>
      /^export const \w+: Step = /m.test(readFileSync(path.join(folder, file), 'utf8')),
    )
    expect(written.map((file) => file.replace('.ts', '')).sort()).toEqual(steps.map(({ id }) => id).sort())
  })

  for (const step of steps) {
    const page = PAGES[step.id] ?? messy
    const run = (html: string) => clean(step, html, { site })
    describe(step.id, () => {
      it('has its own test', () => {
        expect(existsSync(path.join(import.meta.dirname, `${step.id}.test.ts`))).toBe(true)
      })
      it('leaves a plain article byte for byte alone', () => {
        expect(clean(step, plain)).toMatchObject({ html: plain, trace: [] })
      })
      it('has something to do on its page', () => {
        const { html, trace, context } = run(page)
        const hasNoted = Object.values(context.provenance).some((value) => value?.length)
        expect(html !== page || trace.length > 0 || hasNoted).toBe(true)
      })
      it('does twice what it does once', () => {
        const once = run(page).html
        expect(run(once).html).toBe(once)
      })
      it('survives an empty root', () => {
        expect(run('').html).toBe('')
      })
      it('traces what it takes', () => {
        const { html, trace } = run(page)
        const holder = document.createElement('div')
        holder.innerHTML = html + trace.map((taken) => taken.html ?? '').join('')
        const before = document.createElement('div')
        before.innerHTML = page
        const letters = (element: Element) =>
          [...(element.textContent ?? '').replace(/\s/g, '')].sort().join('')
        // a trace repeats what stood inside an earlier one; nothing may be missing
        for (const letter of new Set(letters(before))) {
          expect(letters(holder).split(letter).length, `${step.id} lost ${letter}`).toBeGreaterThanOrEqual(
            letters(before).split(letter).length - lost(step.id, letter),
          )
        }
        const pictures = (element: Element) => element.querySelectorAll('img').length
        expect(pictures(holder)).toBeGreaterThanOrEqual(pictures(before))
      })
    })
  }
})

/**
 * The words on buttons are no text of the page; sanitizing drops them from what can be put back. A list shows the signs of its
 * items itself.
 */
function lost(step: string, letter: string): number {
  if (step === 'set-lists' && letter === '●') return 2
  return step === 'drop-controls' && '提交'.includes(letter) ? 1 : 0
}
