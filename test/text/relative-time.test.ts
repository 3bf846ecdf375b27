// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { resolveRelative } from '../../utils/text/relative-time.ts'

const now = new Date('2024-07-16T08:00:00Z')

describe('relative times', () => {
  it.each([
    ['3小时前', '2024-07-16T13:00'],
    ['5分钟前', '2024-07-16T15:55'],
    ['2天前', '2024-07-14'],
    ['昨天 14:43', '2024-07-15T14:43'],
    ['剛剛', '2024-07-16T16:00'],
  ])('resolves %s on the clock of China', (text, iso) => {
    expect(resolveRelative(text, now)).toBe(iso)
  })

  it.each([
    '从昨天到今天，一条河的四十年',
    '请于5月3日前报名',
    '30天前的那场雨',
    '3天前，他还在渡口',
    '刚刚过去的夏天',
  ])('is not said in %s', (text) => {
    expect(resolveRelative(text, now)).toBeNull()
  })

  it('is a number, not a word', () => {
    expect(resolveRelative('三小时后', now)).toBeNull()
  })
})
