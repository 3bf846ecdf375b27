import { expect, it } from 'vitest'
import { normaliseBlocks } from '../../utils/clean/normalise-blocks.ts'
import { tieNotes } from '../../utils/clean/tie-notes.ts'
import { runStep } from './run-step.ts'

/** What is left of both ends when the page's elements and names are gone. */
const tied = (html: string) => runStep(normaliseBlocks, runStep(tieNotes, html).html).html

it('ties a note and the way back, whatever elements bear their names', () => {
  expect(
    tied(
      '<p>出处<sup id="r1"><a href="#n1">[1]</a></sup></p><div><a name="n1"></a>见县志。<a href="#r1">↑</a></div>',
    ),
  ).toBe(
    '<p>出处<sup id="r1"><a href="#n1" data-jd-to="n1"><span data-jd-place="r1">[1]</span></a></sup></p>' +
      '<p><span data-jd-place="n1">见县志。</span><a href="#r1" data-jd-to="r1">↑</a></p>',
  )
})

it('knows the page by its address, and a name in percent signs', () => {
  const html = tied('<p>出处<a href="/2022/a.html#%E6%B3%A8">注</a></p><p id="注">见县志。</p>')
  expect(html).toContain('data-jd-to="注"')
  expect(html).toContain('<span data-jd-place="注">见县志。</span>')
})

it.each([
  '<p>出处<a href="#n2">[2]</a></p><p id="n1">见县志。</p>',
  '<p>出处<a href="/2022/b.html#n1">乙</a></p><p id="n1">见县志。</p>',
  '<p>出处<a href="#n1">[1]</a></p><p id="n1"></p>',
  '<p>出处<a href="#">回顶部</a><a href="#%">坏</a></p><p id="n1">见县志。</p>',
])('leaves %s', (html) => {
  expect(runStep(tieNotes, html).html).toBe(html)
})
