import { expect, it } from 'vitest'
import { dropBehindEditors } from '../../utils/clean/drop-behind-editors.ts'
import { runStep } from './run-step.ts'

const STORY =
  '<p>山城的早晨来得很早，街上的店铺在六点以前就都开了门，卖豆浆的老人在路口摆好了桌子，等着第一批客人。</p>'

it('takes what stands behind the line of the editor', () => {
  const teaser = '<p>另一条新闻的摘要，讲的是别的城市里别的事情，说到一半就断了，后面要点开才看得到…</p>'
  const marked = `${STORY.repeat(4)}<p>(责编：王敏、李楠)</p><p>版权归原作者所有</p>`
  expect(runStep(dropBehindEditors, `${marked}<p>原创</p>${teaser}`).html).toBe(marked)
})

it('leaves the longer part that stands behind an editor', () => {
  const editors = '<p>(责编：王敏)</p>'
  const heading = '<p>法官说法</p>'
  const notes = '<p>（文中当事人为化名）</p><p>（青石晚报第A07版）</p>'
  const part = STORY.repeat(5) + editors + heading + STORY.repeat(3) + notes
  expect(runStep(dropBehindEditors, part).html).toBe(part)
  // and where it goes on behind them, however much stands before
  for (const kept of [STORY + editors + STORY.repeat(2), STORY.repeat(5) + editors + STORY.repeat(3)])
    expect(runStep(dropBehindEditors, kept).html).toBe(kept)
})
