// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { formatDay, formatPublished } from '../../components/format-date.ts'

describe('formatPublished', () => {
  it.each([
    ['2024-07-16', '2024年7月16日'],
    ['2024-07-16T14:43:17', '2024年7月16日 14:43'],
    // the clock of the place that printed it, not ours
    ['2024-07-16T14:43:17+08:00', '2024年7月16日 14:43'],
    ['2024-07-16T00:05:00+08:00', '2024年7月16日 00:05'],
    ['2024-07-16T00:00:00', '2024年7月16日'],
  ])('%s is %s', (iso, words) => {
    expect(formatPublished(iso, 'zh-CN')).toBe(words)
  })

  it.each([
    ['zh-TW', '2024年7月16日 14:43'],
    ['en', 'July 16, 2024 at 14:43'],
  ])('words it in %s', (language, words) => {
    expect(formatPublished('2024-07-16T14:43', language)).toBe(words)
  })

  it.each(['Z', '+00:00'])("shows what is stated in UTC on the reader's clock: %s", (offset) => {
    expect(formatPublished(`2024-07-16T16:00:00${offset}`, 'zh-CN', 'Asia/Shanghai')).toBe(
      '2024年7月17日 00:00',
    )
  })

  it.each(['3小时前', '', '2024-13-45', '07-16 14:43'])('leaves %j as it is', (text) => {
    expect(formatPublished(text, 'zh-CN')).toBe(text)
  })
})

describe('formatDay', () => {
  const now = Date.parse('2024-07-16T12:00:00')
  it('leaves out this year', () => {
    expect(formatDay(Date.parse('2024-03-02T12:00:00'), 'zh-CN', now)).toBe('3月2日')
  })
  it('names another year', () => {
    expect(formatDay(Date.parse('2023-03-02T12:00:00'), 'zh-CN', now)).toBe('2023年3月2日')
  })
})
