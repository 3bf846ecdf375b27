import { cleanup, render } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ArticleBody } from '../../components/ArticleBody.tsx'
import type { Trace } from '../../utils/extract/article.ts'
import { sanitize } from '../../utils/extract/sanitize.ts'

afterEach(cleanup)

const trace = (place: number, html: string): Trace => ({
  step: 'drop-share-bars',
  reason: 'share',
  text: html,
  place,
  html: sanitize(html, window),
})
const keep = () => () => {}

function show(html: string, restored: Trace[] = []) {
  const safe = sanitize(html, window)
  const { container, rerender } = render(
    <ArticleBody html={safe} restored={restored} onContent={keep} onRestored={keep} />,
  )
  return {
    body: container.querySelector('.body') as HTMLElement,
    restore: (next: Trace[]) =>
      rerender(<ArticleBody html={safe} restored={next} onContent={keep} onRestored={keep} />),
  }
}

const outline = (body: HTMLElement) =>
  [...body.children].map((child) => `${child.className || child.localName}: ${child.textContent}`)

describe('ArticleBody', () => {
  it('shows the markup', () => {
    const { body } = show('<p>一</p><p>二</p>')
    expect(body.innerHTML).toBe('<p>一</p><p>二</p>')
  })

  it('sets the apostrophes of Latin words, no quotation mark', () => {
    const { body } = show('<p>去 McDonald’s 的人说‘这里’，can’t。</p>')
    const mark = '<span class="apostrophe">’</span>'
    expect(body.firstElementChild?.innerHTML).toBe(`去 McDonald${mark}s 的人说‘这里’，can${mark}t。`)
    expect(show('<p>l’été 的 1990’s</p>').body.textContent).toBe('l’été 的 1990’s')
    expect(show('<p>l’été 的 1990’s</p>').body.querySelectorAll('.apostrophe')).toHaveLength(2)
    expect(show('<p><code>don’t</code></p>').body.querySelector('.apostrophe')).toBeNull()
  })

  it('sets a heading as the headline is set, not one with markup in it, no long text', () => {
    const { body } = show('<h2>有需求就有市场 渡口去年已停航</h2>')
    expect(body.querySelectorAll('h2.phrases > .part')).toHaveLength(2)
    expect(body.querySelector('wbr')).not.toBeNull()
    expect(body.textContent).toBe('有需求就有市场 渡口去年已停航')
    for (const html of ['<h3>渡口 <b>停航</b>：老人说，船还在</h3>', `<h2>${'老人说，'.repeat(40)}</h2>`])
      expect(show(html).body.innerHTML).toBe(html)
  })

  it('sets a caption in words, not in parts', () => {
    const { body } = show(
      '<figure><img src="a.jpg"><figcaption>江边的渡口，船在等人。王敏 摄</figcaption></figure>',
    )
    expect(body.querySelectorAll('figcaption.phrases > wbr').length).toBeGreaterThan(2)
    expect(body.querySelector('.part')).toBeNull()
    expect(body.textContent).toBe('江边的渡口，船在等人。王敏 摄')
  })

  it('puts things back in front of the block where they stood, in order, and takes them away again', () => {
    const { body, restore } = show('<p>一</p><p>二</p>')
    const [first, second, last] = [trace(1, '<p>甲</p>'), trace(1, '<p>乙</p>'), trace(2, '<p>丙</p>')]
    restore([second, last])
    restore([first, second, last])
    expect(outline(body)).toEqual(['p: 一', 'restored: 甲', 'restored: 乙', 'p: 二', 'restored: 丙'])
    restore([last])
    expect(outline(body)).toEqual(['p: 一', 'p: 二', 'restored: 丙'])
  })

  it('puts back in front of a whole list, not into it', () => {
    const { body, restore } = show('<p>一</p><ul><li>二</li><li>三</li></ul>')
    restore([trace(2, '<p>甲</p>')])
    expect(outline(body)).toEqual(['p: 一', 'restored: 甲', 'ul: 二三'])
  })

  it('leaves the elements of the text alone when something is put back', () => {
    const { body, restore } = show('<p>一</p><p>二</p>')
    const before = [...body.children]
    restore([trace(1, '<p>甲</p>')])
    expect([body.children[0], body.children[2]]).toEqual(before)
    expect(body.children[0]).toBe(before[0])
  })

  it('gives tables and programs a box that scrolls, with a name for whoever reaches it by keyboard', () => {
    const { body } = show('<table><tr><td>一</td></tr></table><pre>x</pre><p>二</p>')
    const boxes = [...body.querySelectorAll<HTMLElement>('.scroll')]
    expect(boxes.map((box) => box.firstElementChild?.localName)).toEqual(['table', 'pre'])
    expect(boxes.map(({ role, ariaLabel }) => [role, ariaLabel])).toEqual([
      ['group', '表格'],
      ['group', '代码'],
    ])
  })

  it('knows cells that do not break from those that need room', () => {
    const cells = ['2019-04-17', '8,420', 'TypeScript', '3 号线', '没有考虑原住居民，退回修改', '']
    const { body } = show(`<table><tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr></table>`)
    const marked = [...body.querySelectorAll('td')].map((cell) => cell.getAttributeNames().join())
    const figure = 'data-jd-figure'
    expect(marked).toEqual([figure, figure, figure, '', 'data-jd-prose', ''])
  })

  it('knows paragraphs with words too long to justify a short line around them', () => {
    const { body } = show(
      '<p>把 dummy 变成 7</p><p>然后在 counter.num 里</p><ul><li>effect() 的回调</li></ul>',
    )
    const marked = [...body.querySelectorAll('[data-jd-long-words]')].map(({ textContent }) => textContent)
    expect(marked).toEqual(['然后在 counter.num 里', 'effect() 的回调'])
  })

  it('knows paragraphs with words too long to justify any line around them', () => {
    const { body } = show('<p>见 http://news.example/2024/</p><p>见 news.example 的首页</p>')
    const marked = [...body.querySelectorAll('[data-jd-longest-words]')].map(({ textContent }) => textContent)
    expect(marked).toEqual(['见 http://news.example/2024/'])
  })

  it('knows paragraphs that are not Chinese', () => {
    const english = 'The bridge opened on Monday, and the old ferry made its last trip.'
    const { body } = show(`<p>${english}</p><p>老渡船 ferry 在星期一 Monday 走完了最后一趟</p>`)
    const marked = [...body.querySelectorAll('[data-jd-longest-words]')].map(({ textContent }) => textContent)
    expect(marked).toEqual([english])
  })

  it('asks for pictures without telling where they are read', () => {
    const { body, restore } = show('<p><img src="https://img.example/1.jpg"></p>')
    restore([trace(0, '<img src="https://img.example/2.jpg">')])
    const images = [...body.querySelectorAll('img')]
    expect(images.map((image) => image.referrerPolicy)).toEqual(['no-referrer', 'no-referrer'])
  })

  it('has only very long texts laid out as they come into view', () => {
    expect(show('<p>一</p>').body.hasAttribute('data-long')).toBe(false)
    expect(show('<p>一</p>'.repeat(2000)).body.hasAttribute('data-long')).toBe(true)
    expect(show(`<p>${'一'.repeat(500)}</p>`.repeat(100)).body.hasAttribute('data-long')).toBe(true)
  })

  it('tells when the text comes and goes', () => {
    const end = vi.fn()
    const onContent = vi.fn(() => end)
    const html = sanitize('<p>一</p>', window)
    const { unmount } = render(
      <ArticleBody html={html} restored={[]} onContent={onContent} onRestored={keep} />,
    )
    expect(onContent).toHaveBeenCalledOnce()
    expect(end).not.toHaveBeenCalled()
    unmount()
    expect(end).toHaveBeenCalledOnce()
  })
})
