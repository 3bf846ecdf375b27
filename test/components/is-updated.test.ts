// @vitest-environment node
import { expect, it } from 'vitest'
import { isUpdated } from '../../components/is-updated.ts'

it.each<[string | null, string | null, boolean]>([
  ['2024-07-16T14:43', null, false],
  [null, '2024-07-16T14:43', true],
  ['2024-07-16T14:43', '2024-07-16T14:43', false],
  ['2024-07-16T14:43', '2024-07-16T14:50:12', false],
  ['2024-07-16T14:43', '2024-07-16T15:20', true],
  ['2024-07-16T14:43', '2024-07-16', false],
  ['2024-07-16T14:43', '2024-07-18', true],
  ['2024-07-16', '2024-07-16T23:10', false],
  // before it was published, as sites state that mix their clocks
  ['2024-07-16T14:43', '2024-07-15', false],
  ['2024-05-19T20:00:00Z', '2024-05-20', false],
  // the same minute on two clocks
  ['2024-07-16T14:43', '2024-07-16T06:43:00Z', false],
  ['2024-07-16T14:43+08:00', '2024-07-16T07:43:00Z', true],
])('published %s, modified %s: %s', (published, modified, updated) => {
  expect(isUpdated({ published, modified })).toBe(updated)
})
