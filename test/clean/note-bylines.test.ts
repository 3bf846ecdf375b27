import { expect, it } from 'vitest'
import { noteBylines } from '../../utils/clean/note-bylines.ts'
import { clean } from './clean.ts'

const STORY =
  '<p>山城的早晨来得很早，街上的店铺在六点以前就都开了门，卖豆浆的老人在路口摆好了桌子，等着第一批客人。</p>'

it('notes the authors that the story names, and leaves them in it', () => {
  const html = `<p>青石报讯（记者 王敏）${STORY.slice(3)}${STORY}${STORY.replace('</p>', '（李楠）</p>')}`
  const { html: after, context } = clean(noteBylines, html)
  expect(after).toBe(html)
  expect(context.provenance.authors).toEqual(['王敏', '李楠'])
})

it('notes who first published it, as the first paragraphs say', () => {
  const dated = (before: number) =>
    `${STORY.repeat(before)}<p>青石晚报讯（记者 王敏）${STORY.slice(3)}${STORY.repeat(8)}`
  const sourceOf = (html: string) => clean(noteBylines, html).context.provenance.dateline
  expect(sourceOf(dated(0))).toBe('青石晚报')
  expect(sourceOf(dated(6))).toBe(null)
})

it('takes nobody from a bracket inside the story', () => {
  const html = `${STORY}${STORY}${STORY}${STORY}<p>他（王敏）说起那天的雨，声音很轻，屋里的人都没有作声。</p>${STORY.repeat(4)}`
  expect(clean(noteBylines, html).context.provenance.authors).toEqual([])
})

it('finds the name at the end of the story above the lines of the page', () => {
  const html = `${STORY.repeat(5)}${STORY.replace('</p>', '（记者王敏）</p>')}<p>关键词：</p><p>关于我们 | 网站地图</p><p>青石备案号：青ICP备2024016840号</p>`
  expect(clean(noteBylines, html).context.provenance.authors).toEqual(['王敏'])
})

it('finds the name at the end of the story above links of the page, however many', () => {
  const story = STORY.repeat(5) + STORY.replace('</p>', '（王敏／綜合外電報導）</p>')
  const links = '<p><a href="/1">新桥以北的四条街</a></p>'.repeat(6)
  expect(clean(noteBylines, story + links).context.provenance.authors).toEqual(['王敏'])
})

it.each<[string, string[]]>([
  ['&gt;&gt;&gt;相关链接', ['王敏']],
  ['【新聞背景】', ['王敏']],
  ['名词解释：', ['王敏']],
  ['相关链接里写着那天的雨', []],
  ['第二天', []],
])('finds the name at the end of the story above %s and a list', (heading, authors) => {
  const story = STORY.repeat(5) + STORY.replace('</p>', '（记者 王敏）</p>')
  const html = `${story}<p>${heading}</p>${'<p>1.新桥以北的四条街</p>'.repeat(9)}`
  expect(clean(noteBylines, html).context.provenance.authors).toEqual(authors)
})

it.each<[string, string[]]>([
  ['山城晚报记者 王敏', ['王敏']],
  ['本报记者王敏 通讯员李楠', ['王敏', '李楠']],
  ['本报记者 王敏 摄', []],
  ['记者王敏问他后来怎样了', []],
])('behind the last sentence: %s', (end, authors) => {
  const html = `${STORY.repeat(2)}${STORY.replace('</p>', `${end}</p>`)}`
  expect(clean(noteBylines, html).context.provenance.authors).toEqual(authors)
})
