import { expect, it } from 'vitest'
import { moveMarkTable } from '../../utils/clean/move-mark-table.ts'
import { runStep } from './run-step.ts'

const STORY =
  '<p>山城的早晨来得很早，街上的店铺在六点以前就都开了门，卖豆浆的老人在路口摆好了桌子，等着第一批客人。</p>'

it('takes a table of marks at the end, not a table of data', () => {
  const table = (...rows: string[]) =>
    `<table><tbody>${rows.map((row) => `<tr><td>${row}</td></tr>`).join('')}</tbody></table>`
  const { html, provenance } = runStep(moveMarkTable, STORY + table('编辑：王敏', '审核：李楠'))
  expect(html).toBe(STORY)
  expect(provenance.editors).toEqual(['王敏', '李楠'])
  const data = STORY + table('编辑：王敏', '开门：六点整')
  expect(runStep(moveMarkTable, data).html).toBe(data)
})
