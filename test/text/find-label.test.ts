// @vitest-environment node
import { expect, it } from 'vitest'
import { labelHere, mayHoldLabel, nextLabel } from '../../utils/text/find-label.ts'

it.each([
  // a separator of each kind
  ...[...':：﹕︰/／|｜丨'].map((separator) => `来源${separator}青石网`),
  // a slash, the value in an element of its own
  '来源/ 青石网',
  '文/ 王敏',
  // a gap in front of the separator
  '来　源　：青石网',
  '作 者 : 王敏',
  // posts and crafts that are put together
  ...['核稿編輯', '本期责任编审', '总制片人', '值班审核', '封面插画', '题图来源', '海报设计'].map(
    (label) => `${label}：王敏`,
  ),
  // roles and a blank
  ...['来源', '记者', '見習記者', '青石网评论员', '值班主编', '作者', '实习生'].map((role) => `${role} 王敏`),
  // a sign, two slashes, a dash or a dot
  ...['·', ' · ', ' • ', '丨'].map((sign) => `编辑${sign}王敏`),
  ...['审核', '校对', '排版', '設計', '監製', 'Editor'].map((role) => `${role} / 王敏`),
  // English labels
  ...['Editor', 'Photo by', 'PHOTOGRAPHY', 'Editor-in-Chief', 'Source', 'Text', 'Via'].map(
    (label) => `${label}: 王敏`,
  ),
  ...['Words by', 'Photos by', 'Edited by', 'Photographer', 'Writer'].map((label) => `${label} 王敏`),
  // what journals print, and a day without a sign
  ...['收稿日期', '修回日期', '基金项目', '作者单位', 'DOI'].map((label) => `${label}：2024-05-20`),
  ...['更新于', '發佈於', '最后更新', '编辑于 ', '發布：'].map((label) => `${label}2024-05-20`),
  // a newsroom in front
  ...['青石网编辑：', '南岭记者站 ', '青石新闻客户端编辑 '].map((role) => `${role}王敏`),
  // a headline in brackets
  ...['原标题', '原標題', '原题', '原題 '].map((label) => `${label}《山城的早晨》`),
  // words that need no colon
  ...['来源于', '來源於', '转自', '轉載自', '摘自', '选自', '来自', '源自', '首发于', '原载于', '刊于'].map(
    (word) => `本文${word}青石日报`,
  ),
  ...['来源于', '转载自', '轉載自', '转自', '摘自', '原载', '原載', '刊于'].map(
    (word) => `${word}《青石日报》`,
  ),
])('reads the label of %s, and no pre-test stands in its way', (line) => {
  expect(labelHere(line)?.end).toBeGreaterThan(0)
  expect(mayHoldLabel(line)).toBe(true)
})

it.each([
  '设计 / 制造 / 安装',
  '图片 / 视频 / 文字',
  'Source: the old well',
  'Text: hello',
  '记者—高山',
  '记者-高山',
  '更新于2024年5月20日的名单中，共有六座仓库。',
  '发布于2023年6月1日的《规划》提出，',
  '更新于2024年5月20日。名单共六页。',
  '创建于1998年5月3日',
  '更新于2021年的规划',
])('finds no label at the start of %s', (line) => {
  expect(labelHere(line)).toBeNull()
})

it.each(['山城下了一夜的雪。', '《山城的早晨》', 'The river rose'])('spares %s its reading', (line) => {
  expect(mayHoldLabel(line)).toBe(false)
  expect(labelHere(line)).toBeNull()
  expect(nextLabel(line)).toBe(line.length)
})
