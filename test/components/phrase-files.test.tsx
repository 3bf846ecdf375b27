import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { PhraseFiles } from '../../components/PhraseFiles.tsx'

afterEach(cleanup)

function importFile(text: () => Promise<string>) {
  const [onPhrases, onError] = [vi.fn(), vi.fn()]
  const { container, getByRole } = render(
    <PhraseFiles
      phrases={[
        ['軟件', '軟體'],
        ['打印', '列印'],
      ]}
      onPhrases={onPhrases}
      onError={onError}
    />,
  )
  const input = container.querySelector('input') as HTMLInputElement
  Object.defineProperty(input, 'files', { value: [{ text }] })
  fireEvent.change(input)
  return { onPhrases, onError, said: getByRole('status') }
}

describe('PhraseFiles', () => {
  it('adds the phrases of a file, which win over those that are there', async () => {
    const { onPhrases, said } = importFile(async () => '﻿軟件\t軟體程式\n# 註\n博客=部落格\n')
    await waitFor(() =>
      expect(onPhrases).toHaveBeenCalledExactlyOnceWith([
        ['軟件', '軟體程式'],
        ['打印', '列印'],
        ['博客', '部落格'],
      ]),
    )
    expect(said.textContent).toBe('已导入 2 条')
  })

  it('says which lines it could not read', async () => {
    const { said } = importFile(async () => '博客\n軟件 軟體\n')
    await waitFor(() => expect(said.textContent).toBe('已导入 1 条 · 读不懂的行：1'))
  })

  it('says that it could not read the file', async () => {
    const gone = new Error('gone')
    const { said, onError, onPhrases } = importFile(() => Promise.reject(gone))
    await waitFor(() => expect(said.textContent).toBe('没能读取这个文件。'))
    expect(onError).toHaveBeenCalledExactlyOnceWith(gone)
    expect(onPhrases).not.toHaveBeenCalled()
  })

  it('opens the choice of a file from a button that the keyboard reaches', () => {
    const { container, getByRole } = render(
      <PhraseFiles phrases={[]} onPhrases={() => {}} onError={() => {}} />,
    )
    const opened = vi.spyOn(container.querySelector('input') as HTMLInputElement, 'click')
    fireEvent.click(getByRole('button'))
    expect(opened).toHaveBeenCalledOnce()
  })

  it('writes what it reads', () => {
    const { container } = render(
      <PhraseFiles phrases={[['軟件', '軟體']]} onPhrases={() => {}} onError={() => {}} />,
    )
    const address = container.querySelector('a')?.href ?? ''
    expect(decodeURIComponent(address.slice(address.indexOf(',') + 1))).toBe('軟件\t軟體\n')
  })
})
