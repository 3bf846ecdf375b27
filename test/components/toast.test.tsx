import { act, cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TOAST_MS, Toast } from '../../components/Toast.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('Toast', () => {
  it('undoes', () => {
    const onUndo = vi.fn()
    const { getByRole } = render(<Toast text="已删除" onUndo={onUndo} onDismiss={() => {}} />)
    fireEvent.click(getByRole('button', { name: '撤销' }))
    expect(onUndo).toHaveBeenCalledOnce()
  })

  it('gives the focus back when it goes with it', () => {
    const page = (toast: boolean) => (
      <>
        <a href="#1">江边人家</a>
        {toast && <Toast text="已删除" onUndo={() => {}} onDismiss={() => {}} />}
      </>
    )
    const { getByRole, rerender } = render(page(true))
    const [undo, dismiss] = [getByRole('button', { name: '撤销' }), getByRole('button', { name: '关闭提示' })]
    for (const element of [getByRole('link'), undo, dismiss]) act(() => element.focus())
    rerender(page(false))
    expect(document.activeElement).toBe(getByRole('link'))
  })

  it('goes by itself, but not under the pointer', () => {
    const onDismiss = vi.fn()
    const { container } = render(<Toast text="已删除" onDismiss={onDismiss} />)
    const toast = container.firstElementChild as Element
    fireEvent.pointerEnter(toast)
    act(() => void vi.advanceTimersByTime(2 * TOAST_MS))
    expect(onDismiss).not.toHaveBeenCalled()
    fireEvent.pointerLeave(toast)
    act(() => void vi.advanceTimersByTime(TOAST_MS))
    expect(onDismiss).toHaveBeenCalledOnce()
  })

  it('nor under the focus, when a pointer passes over it', () => {
    const onDismiss = vi.fn()
    const { container, getByRole } = render(<Toast text="已删除" onUndo={() => {}} onDismiss={onDismiss} />)
    const toast = container.firstElementChild as Element
    act(() => getByRole('button', { name: '撤销' }).focus())
    fireEvent.pointerEnter(toast)
    fireEvent.pointerLeave(toast)
    act(() => void vi.advanceTimersByTime(2 * TOAST_MS))
    expect(onDismiss).not.toHaveBeenCalled()
  })
})
