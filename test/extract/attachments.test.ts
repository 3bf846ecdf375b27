// @vitest-environment node
import { expect, it } from 'vitest'
import { takeAttachments } from '../../utils/extract/attachments.ts'
import { open } from './open.ts'

const below = (html: string, inside = '') => {
  const { document } = open(`<main><div><div class="text">正文见附件。${inside}</div></div>${html}</main>`)
  const list = takeAttachments(document.querySelector('.text') as Element, 'https://edu.example/info/1.htm')
  return list?.innerHTML ?? null
}
const file = (name: string, address: string) => `<a href="https://edu.example${address}">${name}</a>`

it('lists the files that stand below a notice', () => {
  expect(
    below(
      '<div class="fj"><ul><li>附件【<a href="/download.jsp?id=1">申请表.docx</a>】已下载<span>12</span>次</li></ul></div><p>【<a href="../u/2.pdf">附件2：名单</a>】</p>',
    ),
  ).toBe(
    `<li>附件【${file('申请表.docx', '/download.jsp?id=1')}】</li><li>【${file('附件2：名单', '/u/2.pdf')}】</li>`,
  )
})

it('takes them away from where they stood: what is put back shows no second copy', () => {
  const { document } = open(
    '<main><div class="text">正文见附件。</div><p>附件【<a href="/1.docx">申请表.docx</a>】已下载12次</p></main>',
  )
  takeAttachments(document.querySelector('.text') as Element, 'https://edu.example/')
  expect(document.querySelector('main')?.textContent).toBe('正文见附件。附件【】已下载12次')
})

it.each([
  ['a file that is no attachment', '<p><a href="/map.pdf">校园地图</a></p>'],
  ['another notice', '<p><a href="/info/2.htm">附件评审通知</a></p>'],
  ['what a script loads', '<p><a href="javascript:load()">附件1.docx</a></p>'],
  ['the side of the page', '<div class="sidebar"><p><a href="/u/3.doc">附件3.doc</a></p></div>'],
  ['a file in a sentence', '<p>请下载附件：<a href="/u/3.doc">名单</a></p>'],
])('leaves %s', (_, html) => {
  expect(below(html)).toBeNull()
})

it('leaves what the text has itself', () => {
  expect(below('', '<p><a href="/u/3.doc">附件3.doc</a></p>')).toBeNull()
})
