import { expect, it } from 'vitest'
import { dropRightsNotice } from '../../utils/clean/drop-rights-notice.ts'
import { runStep } from './run-step.ts'

const STORY =
  '<p>山城的早晨来得很早，街上的店铺在六点以前就都开了门，卖豆浆的老人在路口摆好了桌子，等着第一批客人。</p>'

it('takes a notice of long points at the end, one of them on rights, not the points of a story', () => {
  const first = `<p>1、“山城网”由山城广播电台主办。${'经授权，山城传媒公司独家负责网站的经营。'.repeat(2)}</p>`
  const rights = '<p>2、凡本网注明“来源：山城网”的所有信息，未经书面授权，任何单位及个人不得转载。</p>'
  const notice = `<p>山城网版权与内容销售的声明：</p>${first}${rights}`
  expect(runStep(dropRightsNotice, STORY + notice).html).toBe(STORY)
  expect(runStep(dropRightsNotice, `${STORY}${notice}<p>※ 联系电话：0990-0000000</p>`).html).toBe(STORY)
  expect(runStep(dropRightsNotice, `${STORY}<p>版权和免责申明</p>${rights}`).html).toBe(STORY)
  for (const kept of [
    `${STORY}<p>山城网版权声明：</p>${first}<p>※ 联系电话：0990-0000000</p>`,
    `${STORY}<p>版权保护的三点声明：</p>${first}`,
    `${STORY}<p>山城网版权声明：</p>${first}<p>她读完声明，把报纸折好，放回了抽屉里。</p>`,
    `${STORY}<p>他念道：</p>${first}`,
  ])
    expect(runStep(dropRightsNotice, kept).html).toBe(kept)
})
