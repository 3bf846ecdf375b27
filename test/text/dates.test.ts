// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { findDates, monthAndDay, parseDate, parseEpoch, resolveRelative } from '../../utils/text/dates.ts'

const now = new Date('2024-07-16T08:00:00Z')

describe('printed dates', () => {
  it.each([
    ['2024-07-16 14:43:17', '2024-07-16T14:43:17'],
    ['發布日期：113-07-16', '2024-07-16'],
    ['日期：113-07-16', '2024-07-16'],
    ['發佈時間：14:43 2024-07-16 HKT', '2024-07-16T14:43'],
    ['14:00 2024-07-16 14:43', '2024-07-16T14:43'],
    ['2024年7月16日', '2024-07-16'],
    ['2024年7月16日14:43', '2024-07-16T14:43'],
    ['2024 / 09 / 01 星期五', '2024-09-01'],
    ['2018-10-20 9:49', '2018-10-20T09:49'],
    ['2018.10.30', '2018-10-30'],
    ['2024年5月20日週一 下午2:05', '2024-05-20T14:05'],
    ['民國113年7月16日', '2024-07-16'],
    ['二〇二四年七月十六日', '2024-07-16'],
    ['二〇一九年十月三十一日', '2019-10-31'],
    ['Tue, 07 Sep 2021 03:38:27 GMT', '2021-09-07T03:38:27Z'],
    ['Dec 28 Sat 2013 00:28', '2013-12-28T00:28'],
    ['Sept. 25, 2018', '2018-09-25'],
    ['2020-02-29T18:34:31+08:00', '2020-02-29T18:34:31+08:00'],
    ['2023-09-12T07:56:32.000Z', '2023-09-12T07:56:32Z'],
    ['2024-07-16T14:43:17+0800', '2024-07-16T14:43:17+08:00'],
    ['20230911103047', '2023-09-11T10:30:47'],
    // in pieces, each of which has an element of its own
    ['2024 07 / 16 14:43:17', '2024-07-16T14:43:17'],
    ['16 2024-07', '2024-07-16'],
    ['07-16 2024', '2024-07-16'],
    ['16/07/2024 - 14:43', '2024-07-16T14:43'],
    ['16.07.2024', '2024-07-16'],
    ['2024.07.16 | 14:43', '2024-07-16T14:43'],
    ['2024-07-16 HKT 14:43', '2024-07-16T14:43'],
    ['发布时间：24-07-16 14:43', '2024-07-16T14:43'],
    ['Tue Jul 16 14:43:17 2024', '2024-07-16T14:43:17'],
    ['Mon Jun  3 07:20:11 2024', '2024-06-03T07:20:11'],
    ['发布: 2:43pm 16/07/2024', '2024-07-16T14:43'],
    ['07月16日 14:43', '2024-07-16T14:43'],
    ['12-31 20:00', '2023-12-31T20:00'],
  ])('reads %s', (text, iso) => {
    expect(parseDate(text, { now })).toBe(iso)
  })

  it.each([
    '第5-6页',
    '2024年13月40日',
    '电话 0731-12340',
    '18日14时14分',
    '版本 1.2.3',
    '阅读 12 评论 2024',
    '第 3 2024-2025 学年',
    '1/12/20245',
  ])('finds none in %s', (text) => {
    expect(findDates(text, { now })).toEqual([])
  })

  it('finds several in order', () => {
    expect(findDates('发布 2024-07-16 更新 2024-07-17').map((date) => date.iso)).toEqual([
      '2024-07-16',
      '2024-07-17',
    ])
  })

  it('leaves a date without a year alone when the capture is not known', () => {
    expect(parseDate('07月16日 14:43')).toBeNull()
    expect(monthAndDay('07月16日 14:43')).toBe('07-16T14:43')
  })
})

describe('relative times', () => {
  it.each([
    ['3小时前', '2024-07-16T13:00'],
    ['5分钟前', '2024-07-16T15:55'],
    ['2天前', '2024-07-14'],
    ['昨天 14:43', '2024-07-15T14:43'],
    ['剛剛', '2024-07-16T16:00'],
  ])('resolves %s on the clock of China', (text, iso) => {
    expect(resolveRelative(text, { now })).toBe(iso)
  })

  it('needs the time of capture, and a relative time', () => {
    expect(resolveRelative('3小时前', {})).toBeNull()
    expect(resolveRelative('三小时后', { now })).toBeNull()
  })
})

it('reads times in seconds and milliseconds', () => {
  expect(parseEpoch(1536040380)).toBe('2018-09-04T05:53:00Z')
  expect(parseEpoch('1536040380000')).toBe('2018-09-04T05:53:00Z')
  expect(parseEpoch('42')).toBeNull()
})
