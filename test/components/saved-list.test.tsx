import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ROWS_AT_ONCE, SavedList } from '../../components/SavedList.tsx'
import type { LibraryEntry } from '../../utils/library/library-index.ts'
import { loadScriptForms } from '../../utils/library/search-forms.ts'

vi.mock(import('../../utils/library/search-forms.ts'), async (load) => {
  const module = await load()
  return { ...module, loadScriptForms: vi.fn(module.loadScriptForms) }
})

afterEach(cleanup)

/** Brings the end of the list into view. */
let comeIntoView = () => {}
beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
        comeIntoView = () => callback([{ isIntersecting: true }])
      }
      observe() {}
      disconnect() {}
    },
  )
})

const entry = (n: number, title = `文章${n}`): LibraryEntry => ({
  id: String(n),
  url: `https://news.example/${n}.html`,
  title,
  lang: 'zh-Hans',
  source: '江声日报',
  published: null,
  readingMinutes: 3,
  savedAt: Date.parse('2024-07-16T12:00:00'),
  updatedAt: Date.parse('2024-07-16T12:00:00'),
})
const many = (count: number) => Array.from({ length: count }, (_, i) => entry(i))

function show(entries: LibraryEntry[], query = '') {
  const [onDelete, onError] = [vi.fn(), vi.fn()]
  const list = (query: string) => (
    <SavedList {...{ entries, query, onDelete, onError }} hrefOf={(id) => `#${id}`} />
  )
  return { ...render(list(query)), list, onDelete, onError }
}

describe('SavedList', () => {
  it('draws a first screenful of a thousand, and more when the end comes into view', () => {
    const { getAllByRole } = show(many(1000))
    expect(getAllByRole('link')).toHaveLength(ROWS_AT_ONCE)
    act(() => comeIntoView())
    expect(getAllByRole('link')).toHaveLength(2 * ROWS_AT_ONCE)
  })

  it('leads to the article and says where it is from', () => {
    const { getByRole } = show([entry(7)])
    const link = getByRole('link')
    expect(link.getAttribute('href')).toBe('#7')
    expect(link.textContent).toContain('江声日报 · 约3分钟')
    expect(link.querySelector('.title')?.getAttribute('lang')).toBe('zh-Hans')
  })

  it('names the site where nobody is named, if its address is one', () => {
    const { getAllByRole } = show([
      { ...entry(1), source: null, url: 'https://www.news.example/1' },
      { ...entry(2), source: null, url: '' },
    ])
    const [named, nameless] = getAllByRole('link').map(({ textContent }) => textContent)
    expect(named).toContain('文章1news.example · 约3分钟')
    expect(nameless).toContain('约3分钟')
  })

  it('finds by title, whatever the case', () => {
    const { getAllByRole } = show([entry(1, 'Jingdu 入门'), entry(2, '别的')], ' jingDU ')
    expect(getAllByRole('link')).toHaveLength(1)
  })

  it('finds by source', () => {
    const { getAllByRole } = show([entry(1), { ...entry(2), source: '山城快报' }], '山城')
    expect(getAllByRole('link')).toHaveLength(1)
  })

  it('finds words that stand apart, in whichever order', () => {
    const entries = [
      entry(1, '渡口老街的夜市'),
      { ...entry(2, '老街'), source: '山城快报' },
      entry(3, '夜市'),
    ]
    const titles = (query: string) => {
      const { queryAllByRole } = show(entries, query)
      const found = queryAllByRole('link').map((link) => link.querySelector('.title')?.textContent)
      cleanup()
      return found
    }
    expect(titles('夜市 渡口')).toEqual(['渡口老街的夜市'])
    expect(titles('山城　老街')).toEqual(['老街'])
    expect(titles('山城 夜市')).toEqual([])
  })

  it('finds what is written in the other script', async () => {
    for (const [title, query] of [
      ['山城雨季的咖啡數據', '咖啡数据'],
      ['山城雨季的咖啡数据', '咖啡數據'],
    ]) {
      const { findByRole } = show([entry(1, title), entry(2, '别的')], query)
      expect((await findByRole('link')).textContent).toContain(title)
      cleanup()
    }
  })

  it.each([
    ['著', '名著导读', '看着海'],
    ['乾', '乾隆皇帝的一天', '干燥的冬天'],
    ['徵', '宮商角徵羽', '征求意见'],
  ])('finds %s as it is typed and in the other script', async (query, typed, converted) => {
    const { findByText, getAllByRole } = show([entry(1, typed), entry(2, converted), entry(3)], query)
    await findByText(converted)
    const titles = getAllByRole('link').map((link) => link.querySelector('.title')?.textContent)
    expect(titles).toEqual([typed, converted])
  })

  it('searches as it is typed, and reports why, when there are no tables', async () => {
    const none = new Error('none')
    vi.mocked(loadScriptForms).mockRejectedValueOnce(none)
    const { getByRole, onError } = show([entry(1, '咖啡数据'), entry(2)], '咖啡数据')
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(none))
    expect(getByRole('link').textContent).toContain('咖啡数据')
  })

  it('says when nothing is found, in a place that was there before', () => {
    const { getByRole, rerender, list } = show([entry(1)])
    const status = getByRole('status')
    expect(status.textContent).toBe('')
    rerender(list('咖啡'))
    expect(status.textContent).toBe('没有标题或来源含“咖啡”的文章')
  })

  it('moves with the arrow keys', () => {
    const { getAllByRole } = show(many(3))
    const links = getAllByRole('link')
    links[0]?.focus()
    fireEvent.keyDown(links[0] as Element, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(links[1])
    fireEvent.keyDown(links[1] as Element, { key: 'ArrowUp' })
    expect(document.activeElement).toBe(links[0])
  })

  it('deletes by button and by key, and the focus goes on to the next row', () => {
    const entries = many(3)
    const { getAllByRole, getByRole, onDelete } = show(entries)
    fireEvent.click(getByRole('button', { name: '删除：文章0' }))
    expect(onDelete).toHaveBeenLastCalledWith(entries[0])
    expect(document.activeElement).toBe(getAllByRole('link')[1])
    fireEvent.keyDown(getAllByRole('link')[2] as Element, { key: 'Delete' })
    expect(onDelete).toHaveBeenLastCalledWith(entries[2])
    expect(document.activeElement).toBe(getAllByRole('link')[1])
  })

  it('does not scroll under the hand that deletes', () => {
    const { getAllByRole, getByRole } = show(many(3))
    const focused = vi.spyOn(getAllByRole('link')[1] as HTMLElement, 'focus')
    fireEvent.click(getByRole('button', { name: '删除：文章0' }))
    expect(focused).toHaveBeenCalledExactlyOnceWith({ preventScroll: true })
  })

  it('deletes one article when the key is held, and opens none', () => {
    const { getAllByRole, onDelete } = show(many(3))
    fireEvent.keyDown(getAllByRole('link')[0] as Element, { key: 'Delete' })
    fireEvent.keyDown(getAllByRole('link')[1] as Element, { key: 'Delete', repeat: true })
    expect(onDelete).toHaveBeenCalledOnce()
    // On a button or a link it is a click, unless it is prevented.
    const isClick = (repeat: boolean) =>
      [getAllByRole('link')[1], getAllByRole('button')[1]].map((element) =>
        fireEvent.keyDown(element as Element, { key: 'Enter', repeat }),
      )
    expect(isClick(false)).toEqual([true, true])
    expect(isClick(true)).toEqual([false, false])
  })
})
