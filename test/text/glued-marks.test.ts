// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { gluedMarks } from '../../utils/text/glued-marks.ts'

describe('marks glued to a paragraph', () => {
  it('are split off', () => {
    const text = '工作正在进行。（青石市委宣传部 供稿）'
    expect(gluedMarks(text)).toMatchObject({ index: 7, marks: { sources: ['青石市委宣传部'] } })
  })

  it.each([
    '工作正在进行。（完）',
    '工作正在进行。（记者 王晓明）',
    '工作正在进行。（图片来源：青石图库）',
    '各种工作（来源：青石网）正在进行。',
    '（青石市委宣传部 供稿）',
  ])('stay where they are wording: %s', (text) => {
    expect(gluedMarks(text)).toBeNull()
  })
})
