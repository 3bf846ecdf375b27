import { cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CleaningReport } from '../../components/CleaningReport.tsx'
import type { Trace } from '../../utils/extract/article.ts'
import { sanitize } from '../../utils/extract/sanitize.ts'

afterEach(cleanup)

const share: Trace = {
  step: 'drop-share-bars',
  reason: 'share',
  text: '分享到：微信',
  place: 0,
  html: sanitize('<p>分享到：微信</p>', window),
}
const related: Trace = { ...share, reason: 'related', text: '相关阅读' }
const note: Trace = { ...share, reason: 'imageProxy', text: '10/10', html: null }

function show(trace: Trace[], restored: Trace[] = []) {
  const handlers = { onPutBack: vi.fn(), onTakeAway: vi.fn() }
  return {
    ...render(<CleaningReport trace={trace} lang="zh-Hant" restored={restored} {...handlers} />),
    ...handlers,
  }
}

describe('CleaningReport', () => {
  it('groups by reason, each in words', () => {
    const { getAllByRole } = show([share, related, { ...share, text: '分享到：微博' }])
    expect(getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      '分享按钮2',
      '相关阅读',
    ])
  })

  it('puts back and takes away what was chosen', () => {
    const { getByRole, onPutBack, onTakeAway } = show([share, related], [related])
    fireEvent.click(getByRole('button', { name: '放回：分享到：微信' }))
    expect(onPutBack).toHaveBeenCalledExactlyOnceWith(share)
    fireEvent.click(getByRole('button', { name: '移除：相关阅读' }))
    expect(onTakeAway).toHaveBeenCalledExactlyOnceWith(related)
  })

  it('lists what changed without anything to put back', () => {
    const { getByText, queryByRole } = show([note])
    // What was found has the shapes of its own language, not those of the interface.
    expect(getByText('10/10').lang).toBe('zh-Hant')
    expect(queryByRole('button')).toBeNull()
  })

  it('says so when nothing was touched', () => {
    expect(show([]).getByText('这一页很干净，什么都没有动。')).toBeTruthy()
  })
})
