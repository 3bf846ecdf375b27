import { expect, it } from 'vitest'
import { moveRepostMarks } from '../../utils/clean/move-repost-marks.ts'
import { noteBylines } from '../../utils/clean/note-bylines.ts'
import type { CleanContext, Provenance, Step } from '../../utils/clean/step.ts'

const STORY =
  '<p>山城的早晨来得很早，街上的店铺在六点以前就都开了门，卖豆浆的老人在路口摆好了桌子，等着第一批客人。</p>'

function run(step: Step, html: string) {
  const root = document.createElement('article')
  root.innerHTML = html
  const provenance: Provenance = {
    source: null,
    via: [],
    authors: [],
    editors: [],
    originalTitle: null,
    license: null,
  }
  const taken: string[] = []
  const context: CleanContext = {
    url: 'https://a.test/',
    title: '',
    names: [],
    site: null,
    provenance,
    take: (node) => {
      taken.push((node.textContent ?? '').trim())
      node.remove()
    },
    note: () => {},
  }
  step.run(root, context)
  return {
    html: root.innerHTML,
    provenance,
    taken: taken.filter(Boolean),
    again: () => step.run(root, context),
  }
}

it('moves a tail of marks, one a line, into the provenance', () => {
  const { html, provenance } = run(
    moveRepostMarks,
    `${STORY}<p><strong>--</strong></p><p>文章来源：山城公安</p><p>【来源：青石网】</p><p>责任编辑：王敏</p><p>版权归原作者所有，向原创致敬</p>`,
  )
  expect(html).toBe(STORY)
  expect(provenance).toMatchObject({
    source: '山城公安',
    via: ['青石网'],
    editors: ['王敏'],
    license: '版权归原作者所有，向原创致敬',
  })
})

it('moves marks from the head', () => {
  const { html, provenance } = run(moveRepostMarks, `<p>（原标题：山城的早晨）</p>${STORY}`)
  expect(html).toBe(STORY)
  expect(provenance.originalTitle).toBe('山城的早晨')
})

it('moves single lines of a block', () => {
  const { html, provenance } = run(
    moveRepostMarks,
    `${STORY}<p>最后一批客人走了。<br>来源：青石网<br>编辑：王敏</p>`,
  )
  expect(html).toBe(`${STORY}<p>最后一批客人走了。<br></p>`)
  expect(provenance).toMatchObject({ source: '青石网', editors: ['王敏'] })
})

it('cuts a mark off the end of the last paragraph', () => {
  const glued = STORY.replace('</p>', '（青石市委宣传部 供稿）</p>')
  const { html, provenance, taken } = run(moveRepostMarks, glued)
  expect(html).toBe(STORY)
  expect(taken).toEqual(['（青石市委宣传部 供稿）'])
  expect(provenance.source).toBe('青石市委宣传部')
})

it.each([
  ['an interview', `${STORY}<p>记者：你几点开门？</p><p>老人：六点。</p>${STORY}`],
  ['a divider between two parts', `${STORY}<p>***</p>${STORY}`],
  ['the credit of a picture', `${STORY}<p>青石报记者 王敏 摄</p>${STORY}`],
  ['a by-line in brackets', STORY.replace('</p>', '（记者 王敏）</p>')],
  ['a sentence about sources', `${STORY}<p>豆子的来源，他从来不说。</p>`],
])('leaves %s alone', (_, html) => {
  expect(run(moveRepostMarks, html).html).toBe(html)
})

it('takes nothing more the second time', () => {
  const result = run(moveRepostMarks, `${STORY}<p>来源：青石网</p><p>完</p>`)
  result.again()
  expect(result.taken).toEqual(['来源：青石网', '完'])
})

it('notes the authors that the story names, and leaves them in it', () => {
  const html = `<p>青石报讯（记者 王敏）${STORY.slice(3)}${STORY}${STORY.replace('</p>', '（李楠）</p>')}`
  const { html: after, provenance } = run(noteBylines, html)
  expect(after).toBe(html)
  expect(provenance.authors).toEqual(['王敏', '李楠'])
})
