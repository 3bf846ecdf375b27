import { expect, it } from 'vitest'
import { sanitizeAll } from '../../utils/extract/sanitize.ts'
import { traceRecorder } from '../../utils/extract/trace-recorder.ts'

it.each([
  ['../2.html', 'https://news.example/2.html'],
  ['//other.example/3', 'https://other.example/3'],
  ['mailto:a@news.example', 'mailto:a@news.example'],
  ['javascript:alert(1)', null],
  ['http://', null],
])('links of what was taken lead on when it is put back: %s', (href, expected) => {
  const root = document.createElement('article')
  root.innerHTML = `<p>灯火</p><p>相关阅读<a href="${href}">夜航</a><img src="/q.png" alt=""></p><a href="${href}">夜航</a>`
  const recorder = traceRecorder(root, 'https://news.example/a/1.html')
  for (const node of [root.children[1], root.children[2]]) if (node) recorder.take(node, 'related')
  const shown = document.createElement('div')
  const boxes = recorder.finish([...root.children]).map(({ box }) => box)
  shown.innerHTML = sanitizeAll(boxes, window).join('')
  const addresses = [...shown.querySelectorAll('a')].map((link) => link.getAttribute('href'))
  expect(addresses).toEqual([expected, expected])
  expect(shown.querySelector('img')?.getAttribute('src')).toBe('https://news.example/q.png')
})

it('takes no mark of what was taken before', () => {
  const root = document.createElement('article')
  root.innerHTML = '<p>编辑：王敏<i>图标</i></p>'
  const recorder = traceRecorder(root, 'https://news.example/a/1.html')
  recorder.take(root.querySelector('i') as Element, 'imageIcon')
  for (const node of [...(root.firstElementChild as Element).childNodes]) recorder.take(node, 'repostMark')
  expect(recorder.finish([]).map(({ text }) => text)).toEqual(['编辑：王敏', '图标'])
})

it('says in the mark whether a block was taken', () => {
  const root = document.createElement('article')
  root.innerHTML = '一<div>块</div>二<i>字</i>三'
  const recorder = traceRecorder(root, 'https://news.example/a/1.html')
  for (const node of [...root.children]) recorder.take(node, 'advert')
  expect(root.innerHTML).toBe('一<!--jd-taken:0 block-->二<!--jd-taken:1-->三')
  expect(recorder.finish([]).map(({ text }) => text)).toEqual(['块', '字'])
})
