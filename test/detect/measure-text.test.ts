import { describe, expect, it } from 'vitest'
import { measureText, weigh } from '../../utils/detect/measure-text.ts'
import { pageOf, SENTENCES } from './sample-pages.ts'

const measure = (body: string) => measureText(pageOf(`<body>${body}</body>`).body)
const length = SENTENCES.length

describe('weigh', () => {
  it.each([
    ['河水从山谷里流出来', 9],
    ['川は谷から流れ出る', 9],
    ['강물이 흐른다', 7],
    ['rivers', 2],
    ['  \n河水\n ', 2],
    ['', 0],
  ])('%j', (text, weight) => {
    expect(weigh(text)).toBe(weight)
  })
})

describe('measureText', () => {
  it('adds the paragraphs of one container', () => {
    const { block } = measure(`<div id="text">${`<p>${SENTENCES}</p>`.repeat(3)}</div>`)
    expect(block).toMatchObject({ text: 3 * length, linked: 0, pieces: 3 })
    expect(block.element?.id).toBe('text')
    expect(block.first?.data).toBe(SENTENCES)
  })

  it.each([
    ['lines between breaks', `<div id="text">${SENTENCES}<br>${SENTENCES}</div>`],
    [
      'spans and fonts',
      `<div id="text"><p><font><span>${SENTENCES}</span></font></p><p>${SENTENCES}</p></div>`,
    ],
    [
      'boxes about each paragraph',
      `<div id="text">${`<div><div><p>${SENTENCES}</p></div></div>`.repeat(2)}</div>`,
    ],
  ])('reads %s', (_, body) => {
    const { block } = measure(body)
    expect(block.text).toBe(2 * length)
    expect(block.element?.id).toBe('text')
  })

  it('prefers the article to a longer sum of strewn paragraphs', () => {
    const strewn = `<div><div><div><div><p>${SENTENCES}</p></div></div></div></div>`.repeat(4)
    const { block } = measure(`${strewn}<div id="text">${`<p>${SENTENCES}</p>`.repeat(4)}</div>`)
    expect(block.element?.id).toBe('text')
  })

  it('keeps links apart', () => {
    const { block, linked } = measure(`<ul><li><a href="/1">${SENTENCES}</a></li></ul><p>${SENTENCES}</p>`)
    expect(linked).toBe(length)
    expect(block.text).toBe(length)
  })

  it.each(['script', 'style', 'noscript', 'textarea', 'button'])('passes over <%s>', (tag) => {
    expect(measure(`<div><${tag}>${SENTENCES}</${tag}></div>`).block.text).toBe(0)
  })

  it.each([
    ['menus', '<li>国内新闻</li><li>国际新闻</li>'],
    ['long lines without a clause', '<p>中华人民共和国中央人民政府驻香港特别行政区联络办公室</p>'],
    ['numbers and addresses', '<p>1,234,567.89 https://news.example/a.b:c?d=e;f,g</p>'],
  ])('is not taken in by %s', (_, body) => {
    expect(measure(body).block).toMatchObject({ text: 0, element: null })
  })

  it('stops in a page without end', () => {
    const body = `${'<p>一，二，三，四，五，六，七，八，九，十。</p>'.repeat(3000)}<div>${`<p>${SENTENCES}</p>`.repeat(5000)}</div>`
    expect(measure(body).block.pieces).toBeLessThan(3001)
  })
})
