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

it('takes the table that an office sets over a document, not one of its own matter', () => {
  const table = (...cells: string[]) =>
    `<table><tbody><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody></table>`
  const index = [
    '索 引 号：',
    '0001/2024-002',
    '发文机关：',
    '青石市文化局',
    '标　　题：',
    '关于纸鸢节的通知',
    '信息类别：',
    '群众文化',
  ]
  const { html, provenance } = runStep(moveMarkTable, table(...index) + STORY)
  expect(html).toBe(STORY)
  expect(provenance.source).toBe('青石市文化局')
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const below = (...rows: string[]) => `<table><tbody>${rows.join('')}</tbody></table>`
  const labels = ['索取号', '发布时间', '发布机构', '文件编号', '备注']
  const values = ['0001/2024-002', '', '青石市文化局', '青文〔2024〕2号', '']
  const topic = ['发文字号', '发文机关', '主题分类', '成文日期']
  const letter = ['青政〔2024〕5号', '青石县人民政府', '文化', '2024年5月20日']
  const filed = runStep(moveMarkTable, below(row(...topic), row(...letter)) + STORY)
  expect([filed.html, filed.provenance.source]).toEqual([STORY, '青石县人民政府'])
  const found = runStep(moveMarkTable, below(row(...labels), row(...values)) + STORY)
  expect(found.html).toBe(STORY)
  expect(found.provenance.source).toBe('青石市文化局')
  for (const kept of [
    below(row(...labels), row(...values), row(...values)) + STORY,
    below(row('名称', '发布时间'), row('纸鸢节', '2024年')) + STORY,
    below(row('文件名称', '发文字号', '发文机关'), row('渡口管理办法', '青政〔1998〕5号', '青石航运局')) +
      STORY,
    below(row('索取号', '架位'), row('0001', '三层东')) + STORY,
    table('名称：', '纸鸢节布展', '发布日期：', '2024年5月20日') + STORY,
    table(...index, '招标人：', '青石市文化馆') + STORY,
    table(...index, '备注', '无') + STORY,
    STORY + table(...index) + STORY,
  ])
    expect(runStep(moveMarkTable, kept).html).toBe(kept)
})
