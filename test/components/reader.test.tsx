import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/preact'
import type { ComponentProps } from 'preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Reader } from '../../components/Reader.tsx'
import type { Article } from '../../utils/extract/article.ts'
import { defaultConversionSettings, type LoadTables } from '../../utils/script/load-converter.ts'
import type { ScriptView } from '../../utils/script/script-view.ts'
import { sampleArticle } from './sample-article.ts'

afterEach(cleanup)

const loadTables: LoadTables = async (direction) => {
  const module =
    direction === 's2t'
      ? await import('../../utils/script/dictionaries/s2t.ts')
      : await import('../../utils/script/dictionaries/t2s.ts')
  return module.default
}

function show(article: Article, { load = loadTables, view = 'found' as ScriptView } = {}) {
  const handlers = { onLook: vi.fn(), onLeave: vi.fn(), onView: vi.fn(), onSave: vi.fn(), onError: vi.fn() }
  const { onView, onSave, onError, ...rest } = handlers
  const script = { view, gloss: 'strip' as const, settings: defaultConversionSettings, load, onView, onError }
  const props = {
    article,
    look: { theme: 'sepia', font: 'serif', fontSize: 20, measure: 36 },
    leave: 'close',
    save: { state: 'none', onSave },
    script,
    ...rest,
  } satisfies ComponentProps<typeof Reader>
  const result = render(<Reader {...props} />)
  const text = result.container.querySelector('article') as HTMLElement
  return { ...result, ...handlers, props, text }
}

const article = sampleArticle({
  title: '头发里的后来',
  authors: ['后羿'],
  html: '<p>头<b>发</b>干了，他后来说：<code>后来</code></p>',
  source: '江声日报',
  via: ['晚报'],
  published: '2024-07-16T14:43:17+08:00',
})

describe('Reader', () => {
  it('heads the text with source, chain, authors, time and reading time', () => {
    const { container } = show(article)
    const facts = [...container.querySelectorAll('.facts li')].map((fact) => fact.textContent)
    expect(facts).toEqual(['江声日报', '另见于晚报', '后羿', '2024年7月16日 14:43', '约2分钟'])
  })

  it('shows the lines that a paper prints over and below its headline, and none where it prints none', () => {
    const lines = (fields: Parameters<typeof sampleArticle>[0]) =>
      [...show(sampleArticle(fields)).container.querySelectorAll('hgroup > *')].map(
        (line) => line.textContent,
      )
    const title = '江上的新桥通车'
    expect(lines({ title, kicker: '两岸等了十年', deck: '渡口的老人系好了船' })).toEqual([
      ...['两岸等了十年', title, '渡口的老人系好了船'],
    ])
    cleanup()
    expect(lines({ title })).toEqual([title])
  })

  it('names an account that writes itself once', () => {
    const { container } = show(sampleArticle({ source: '看山', authors: ['看山', '林间'] }))
    const facts = [...container.querySelectorAll('.facts li')].map((fact) => fact.textContent)
    expect(facts).toEqual(['看山', '林间', '约2分钟'])
  })

  it('says in the language of the interface what the article does not say itself', () => {
    const { text } = show(sampleArticle({ lang: 'zh-Hant', source: '島讀週報', published: '2024-05-08' }))
    const facts = [...text.querySelectorAll<HTMLElement>('.facts li')]
    expect(facts.map((fact) => fact.lang)).toEqual(['', 'zh-CN', 'zh-CN'])
    expect(text.querySelector('.colophon a')?.closest<HTMLElement>('[lang]')?.lang).toBe('zh-CN')
  })

  it('leaves, saves and changes its look', () => {
    const { getByRole, getByLabelText, onLeave, onSave, onLook } = show(article)
    fireEvent.click(getByRole('button', { name: '退出阅读' }))
    fireEvent.click(getByRole('button', { name: '保存' }))
    fireEvent.click(getByLabelText('放大字号'))
    fireEvent.click(getByLabelText('黑'))
    expect(onLeave).toHaveBeenCalledOnce()
    expect(onSave).toHaveBeenCalledOnce()
    expect(onLook.mock.calls).toEqual([[{ fontSize: 22 }], [{ theme: 'dark' }]])
  })

  it('goes back to the page below it by a click, and leaves other ways of opening a link to the browser', () => {
    const { getByRole, onLeave } = show(article)
    const link = getByRole('link', { name: '回到原网页' })
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true)
    expect(onLeave).not.toHaveBeenCalled()
    expect(fireEvent.click(link)).toBe(false)
    expect(onLeave).toHaveBeenCalledOnce()
  })

  it('switches scripts across tags, leaves code, and comes back byte for byte', async () => {
    const { getByLabelText, onView, text } = show(article)
    const found = text.innerHTML
    fireEvent.click(getByLabelText('繁體（台灣）'))
    await waitFor(() => expect(text.querySelector('p')?.textContent).toContain('頭髮'))
    expect(onView).toHaveBeenCalledExactlyOnceWith('hant-tw')
    expect(text.querySelector('h1')?.textContent).toBe('頭髮裡的後來')
    expect(text.querySelector('code')?.textContent).toBe('后来')
    // a surname, not a time
    expect(text.querySelector('[data-text=names]')?.textContent).toBe('后羿')
    await waitFor(() => expect(text.lang).toBe('zh-Hant-TW'))
    fireEvent.click(getByLabelText('原文'))
    await waitFor(() => expect(text.lang).toBe('zh-Hans'))
    expect(text.innerHTML).toBe(found)
  })

  it('opens in the script that was asked for, not before it is there', async () => {
    const { text } = show(article, { view: 'hant-hk' })
    expect(text.getAttribute('aria-busy')).toBe('true')
    await waitFor(() => expect(text.getAttribute('aria-busy')).toBe('false'))
    expect(text.querySelector('h1')?.textContent).toMatch(/^頭髮/)
  })

  it('shows the text as found, and says so, when there are no tables', async () => {
    const none = new Error('none')
    const { text, getByText, onError } = show(article, { view: 'hant-tw', load: () => Promise.reject(none) })
    await waitFor(() => expect(getByText('没能转换，现在显示的是原文。')).toBeTruthy())
    expect(onError).toHaveBeenCalledWith(none)
    expect(text.getAttribute('aria-busy')).toBe('false')
    expect(text.querySelector('h1')?.textContent).toBe('头发里的后来')
  })

  it('has no menu of scripts over text that is not Chinese', () => {
    const { queryByLabelText } = show(sampleArticle({ script: 'ja', lang: 'ja' }))
    expect(queryByLabelText('繁體（台灣）')).toBeNull()
  })

  it('has an outline from three headings on', () => {
    const three = '<h2>一</h2><p>文</p><h3>二</h3><p>文</p><h2>三</h2><p>文</p>'
    const { getByRole } = show(sampleArticle({ html: three }))
    const outline = getByRole('navigation', { name: '目录', hidden: true })
    expect([...outline.querySelectorAll('button')].map((button) => button.textContent)).toEqual([
      '一',
      '二',
      '三',
    ])
    cleanup()
    const two = show(sampleArticle({ html: '<h2>一</h2><p>文</p><h2>二</h2>' }))
    expect(two.queryByRole('navigation', { hidden: true })).toBeNull()
  })

  it('switches the script of the outline with the text, and takes its headings anew when they change', async () => {
    const headings = ['头发', '后来', '发展'].map((text) => `<h2>${text}</h2><p>文</p>`).join('')
    const { getByRole, getByLabelText, rerender, props } = show(sampleArticle({ html: headings }))
    const shown = () =>
      [...getByRole('navigation', { name: '目录', hidden: true }).querySelectorAll('button')].map(
        (button) => button.textContent,
      )
    fireEvent.click(getByLabelText('繁體（台灣）'))
    await waitFor(() => expect(shown()).toEqual(['頭髮', '後來', '發展']))
    const html = headings.replace('头发', '里面的头发')
    rerender(<Reader {...props} article={sampleArticle({ html })} />)
    await waitFor(() => expect(shown()).toEqual(['裡面的頭髮', '後來', '發展']))
    fireEvent.click(getByLabelText('原文'))
    await waitFor(() => expect(shown()).toEqual(['里面的头发', '后来', '发展']))
  })

  it('converts names that later pages add, and finds them again', async () => {
    const { getByLabelText, rerender, props, text } = show(sampleArticle({ authors: ['后羿'] }))
    const names = () => [...text.querySelectorAll('[data-text=names]')].map((name) => name.textContent)
    fireEvent.click(getByLabelText('繁體（台灣）'))
    await waitFor(() => expect(text.lang).toBe('zh-Hant-TW'))
    const whole = sampleArticle({ authors: ['后羿', '张发'], editors: ['刘国发'], pages: 2 })
    rerender(<Reader {...props} article={whole} />)
    await waitFor(() => expect(names()).toEqual(['后羿、張發', '編輯：劉國發']))
    fireEvent.click(getByLabelText('原文'))
    await waitFor(() => expect(names()).toEqual(['后羿、张发', '编辑：刘国发']))
  })

  it('puts back what the report offers, and shows where it went', () => {
    const seen: Element[] = []
    Element.prototype.scrollIntoView = function (this: Element) {
      seen.push(this)
    }
    const trace = [{ step: 's', reason: 'share', text: '分享', place: 1, html: article.html }]
    const { getByRole, text } = show(sampleArticle({ trace }))
    fireEvent.click(getByRole('button', { name: '放回：分享', hidden: true }))
    expect([...text.querySelectorAll('.body > *')].map((child) => child.className)).toEqual([
      '',
      'restored',
      '',
    ])
    expect(seen).toEqual([text.querySelector('.restored')])
  })

  it('puts back all that is asked for at once', () => {
    Element.prototype.scrollIntoView = () => {}
    const trace = ['分享', '打印'].map((text, place) => {
      return { step: 's', reason: 'share', text, place, html: article.html }
    })
    const { getAllByRole, text } = show(sampleArticle({ trace }))
    act(() => {
      for (const button of getAllByRole('button', { name: /^放回/, hidden: true })) button.click()
    })
    expect(text.querySelectorAll('.restored')).toHaveLength(2)
  })

  it('knows what was put back when more pages have come', () => {
    const trace = ['分享', '打印'].map((text) => {
      const { html } = sampleArticle({ html: `<p>${text}</p>` })
      return { step: 's', reason: 'share', text, place: 1, html }
    })
    const { getByRole, props, rerender, text } = show(sampleArticle({ trace }))
    const putBack = (name: string) =>
      fireEvent.click(getByRole('button', { name: `放回：${name}`, hidden: true }))
    putBack('分享')
    const whole = trace.map((one) => ({ ...one, place: 2 }))
    rerender(<Reader {...props} article={sampleArticle({ trace: whole, pages: 2 })} />)
    expect(getByRole('button', { name: '移除：分享', hidden: true })).toBeTruthy()
    putBack('打印')
    expect([...text.querySelectorAll('.restored')].map((box) => box.textContent)).toEqual(['分享', '打印'])
  })
})
