// @vitest-environment node
import { expect, it } from 'vitest'
import { isListOfWorks } from '../../utils/text/list-of-works.ts'

const works = [
  '一等奖《晨》作者：王敏',
  '二等奖作品《渡口》（组照）作者：李思远',
  '三等奖《船》，作者：周启航',
]

it('sees a list of works and their authors', () => {
  expect(isListOfWorks(works)).toBe(true)
})

it.each([
  ['two works are none', works.slice(0, 2)],
  ['an author without a work', ['作者：王敏', '作者：李思远', '作者：周启航']],
  ['works without authors', ['《晨》获一等奖', '《渡口》获二等奖', '《船》获三等奖']],
])('%s', (_, lines) => {
  expect(isListOfWorks(lines)).toBe(false)
})
