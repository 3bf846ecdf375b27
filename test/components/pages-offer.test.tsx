import { cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Pages, PagesOffer } from '../../components/PagesOffer.tsx'

afterEach(cleanup)

function show(pages: Pages) {
  const onAll = vi.fn()
  return { ...render(<PagesOffer pages={pages} onAll={onAll} />), onAll }
}

describe('PagesOffer', () => {
  it.each([
    [3, '全文（3 页）'],
    [null, '读取全文'],
  ])('of %s pages offers %s', (count, word) => {
    const { getByRole, onAll } = show({ count, state: 'offered' })
    fireEvent.click(getByRole('button', { name: word }))
    expect(onAll).toHaveBeenCalledOnce()
  })

  it('cannot be pressed while it reads', () => {
    const { getByRole, queryByRole } = show({ count: 3, state: 'loading' })
    expect(getByRole('status').textContent).toBe('正在读取其余各页…')
    expect(queryByRole('button')).toBeNull()
  })

  it('tells which page is missing, and tries again', () => {
    const { getByRole, onAll } = show({ count: 3, state: 'partly', missing: 2 })
    expect(getByRole('status').textContent).toContain('第 2 页没能读到')
    fireEvent.click(getByRole('button', { name: '重试' }))
    expect(onAll).toHaveBeenCalledOnce()
  })

  it('is gone when everything is there', () => {
    expect(show({ count: 3, state: 'whole' }).container.innerHTML).toBe('')
  })
})
