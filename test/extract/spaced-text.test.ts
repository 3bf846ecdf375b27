// @vitest-environment node
import { expect, it } from 'vitest'
import { closeSpacedText } from '../../utils/extract/spaced-text.ts'
import { open } from './open.ts'

const spaced = (text: string) => [...text].join(' ')
const sentence = '河堤上放纸鸢的孩子，来自全市十二个乡镇。'

function closed(head: string, body: string) {
  const { document } = open(`<head>${head}</head><body>${body}</body>`)
  closeSpacedText(document.documentElement)
  return { head: document.head.innerHTML, body: document.body.innerHTML }
}

it('closes the gaps of a text that has one behind every character, and of its title', () => {
  const title = '三百个孩子把云彩放上了天'
  expect(
    closed(
      `<title>${spaced(title)}</title><meta property="og:title" content="${spaced(title)}">`,
      `<p>${spaced(sentence)}</p><p>${spaced('最小的')} 30 ${spaced('个月大的孩子坐在外公肩上看。')}</p>`,
    ),
  ).toEqual({
    head: `<title>${title}</title><meta property="og:title" content="${title}">`,
    body: `<p>${sentence}</p><p>最小的 30 个月大的孩子坐在外公肩上看。</p>`,
  })
})

it.each([
  `<p>${spaced('天地玄黄宇宙洪荒日月盈昃辰宿列张')}</p>`,
  `<h2>目 录</h2><p>${sentence}</p>`,
  `<p>王 敏 李 楠 摄</p><p>${sentence} ${sentence}</p>`,
  `<p>${sentence}${sentence}${spaced('纸鸢节开幕，')}</p>`,
])('leaves %s', (body) => {
  expect(closed('', body).body).toBe(body)
})

it('leaves the words of a page beside its sentences', () => {
  const words = `<p>目 录</p><p>${sentence}${sentence}${spaced('三百个孩子把云彩放上了天')}</p>`
  expect(closed('', `<p>${spaced(sentence)}</p>${words}`).body).toBe(`<p>${sentence}</p>${words}`)
})
