import { cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { PageCard } from '../../components/PageCard.tsx'
import type { SaveState } from '../../components/save-state.ts'
import type { PageCard as Page } from '../../utils/messages/messages.ts'

afterEach(cleanup)

const article: Page = {
  state: 'article',
  reasons: ['byline'],
  headline: '等一只表',
  lang: 'zh-Hans',
  source: '江声日报',
  readingMinutes: 4,
  reading: false,
  saved: null,
}

function show(page: Page | null, save: SaveState = 'none', problem: string | null = null) {
  const handlers = { onToggle: vi.fn(), onSave: vi.fn() }
  return {
    ...render(
      <PageCard page={page} looking={false} save={save} problem={problem} busy={false} {...handlers} />,
    ),
    ...handlers,
  }
}

describe('PageCard', () => {
  it('waits until the page is known', () => {
    const { getByRole, queryByRole } = show(null)
    expect(getByRole('status').textContent).toBe('正在查看这个网页…')
    expect(queryByRole('button')).toBeNull()
  })

  it('shows an article and what speaks for it, the first button at hand', () => {
    const { container, getByRole, getByText } = show(article)
    expect(container.textContent).toContain('江声日报 · 约4分钟')
    expect(getByRole('heading').textContent).toBe('等一只表')
    expect(getByRole('heading').lang).toBe('zh-Hans')
    expect(getByText('写明了来源、作者或编辑')).toBeTruthy()
    expect(document.activeElement).toBe(getByRole('button', { name: '阅读' }))
  })

  it('opens and saves', () => {
    const { getByRole, onToggle, onSave } = show(article)
    fireEvent.click(getByRole('button', { name: '阅读' }))
    fireEvent.click(getByRole('button', { name: '保存' }))
    expect(onToggle).toHaveBeenCalledOnce()
    expect(onSave).toHaveBeenCalledOnce()
  })

  it('offers to leave while the reader is open', () => {
    expect(show({ ...article, reading: true }).getByRole('button', { name: '退出阅读' })).toBeTruthy()
  })

  it.each([
    ['saved', '已保存'],
    ['updated', '已更新'],
  ] as const)('says %s, and can be pressed again', (state, word) => {
    const { getByRole, onSave } = show(article, state)
    fireEvent.click(getByRole('button', { name: word }))
    expect(onSave).toHaveBeenCalledOnce()
  })

  it('takes no second press while it saves', () => {
    const { getByRole, onSave } = show(article, 'saving')
    fireEvent.click(getByRole('button', { name: '正在保存…' }))
    expect(onSave).not.toHaveBeenCalled()
  })

  it('offers to read without a claim where there may be no article', () => {
    const { getByRole, queryByRole } = show({ ...article, state: 'no' })
    expect(getByRole('button', { name: '仍要阅读' })).toBeTruthy()
    expect(queryByRole('button', { name: '保存' })).toBeNull()
  })

  it('explains where it cannot run', () => {
    const { getByText, queryByRole } = show({ ...article, state: 'blocked' })
    expect(getByText('浏览器页面、扩展商店和 PDF 不允许扩展运行。')).toBeTruthy()
    expect(queryByRole('button')).toBeNull()
  })

  it('does not wait on for a page that could not be looked at', () => {
    const { getByRole, queryByRole } = show(null, 'none', '净读出了错。')
    expect(getByRole('alert').textContent).toBe('净读出了错。')
    expect(queryByRole('status')).toBeNull()
  })

  it('says what went wrong', () => {
    expect(show(article, 'none', '存储空间已满').getByRole('alert').textContent).toBe('存储空间已满')
  })
})
