import { cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Pages, PagesOffer } from '../../components/PagesOffer.tsx'

afterEach(cleanup)

function show(pages: Pages) {
  const onAll = vi.fn()
  const result = render(<PagesOffer pages={pages} onAll={onAll} />)
  const become = (state: Pages['state']) =>
    result.rerender(<PagesOffer pages={{ ...pages, state }} onAll={onAll} />)
  return { ...result, become, onAll }
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
    const { getByRole, onAll } = show({ count: 3, state: 'loading' })
    expect(getByRole('status').textContent).toBe('正在读取其余各页…')
    const button = getByRole('button')
    expect([button.ariaDisabled, button.ariaBusy]).toEqual(['true', 'true'])
    fireEvent.click(button)
    expect(onAll).not.toHaveBeenCalled()
  })

  it('tells which page is missing, and tries again', () => {
    const { getByRole, onAll } = show({ count: 3, state: 'partly', missing: 2 })
    expect(getByRole('status').textContent).toContain('第 2 页读取失败')
    fireEvent.click(getByRole('button', { name: '重试' }))
    expect(onAll).toHaveBeenCalledOnce()
  })

  it('says that the article goes on where it is too long, and offers nothing more', () => {
    const { getByRole, queryByRole } = show({ count: 30, state: 'tooMany' })
    expect(getByRole('status').textContent).toBe('一次最多读取 30 页，以上是前 30 页，后面还有。')
    expect(queryByRole('button')).toBeNull()
  })

  it('says that everything is there, in a place that was there before, and keeps the focus', () => {
    const { getByRole, queryByRole, become } = show({ count: 3, state: 'offered' })
    const status = getByRole('status')
    expect(status.textContent).toBe('')
    const button = getByRole('button')
    button.focus()
    become('loading')
    expect(document.activeElement).toBe(button)
    become('whole')
    expect(status.textContent).toBe('已读取全文。')
    expect(queryByRole('button')).toBeNull()
    expect(document.activeElement).toBe(status)
  })

  it('takes the focus from nobody who reads on meanwhile', () => {
    const { become } = show({ count: 3, state: 'loading' })
    become('whole')
    expect(document.activeElement).toBe(document.body)
  })
})
