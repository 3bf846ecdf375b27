import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { PhraseFiles } from '../../components/PhraseFiles.tsx'
import type { Phrase } from '../../utils/script/phrase-table.ts'

afterEach(cleanup)

const known: Phrase[] = [
  ['軟件', '軟體'],
  ['打印', '列印'],
]

const utf8 = (text: string) => async () => new TextEncoder().encode(text).buffer

function importFile(arrayBuffer: () => Promise<ArrayBuffer>, phrases = known) {
  const [onPhrases, onError] = [vi.fn(), vi.fn()]
  const { container, getByRole } = render(
    <PhraseFiles phrases={phrases} onPhrases={onPhrases} onError={onError} />,
  )
  const input = container.querySelector('input') as HTMLInputElement
  Object.defineProperty(input, 'files', { value: [{ arrayBuffer }] })
  fireEvent.change(input)
  return { onPhrases, onError, said: getByRole('status') }
}

describe('PhraseFiles', () => {
  it('adds the phrases of a file, which win over those that are there', async () => {
    const { onPhrases, said } = importFile(utf8('﻿軟件\t軟體程式\n# 註\n博客=部落格\n'))
    await waitFor(() =>
      expect(onPhrases).toHaveBeenCalledExactlyOnceWith([
        ['軟件', '軟體程式'],
        ['打印', '列印'],
        ['博客', '部落格'],
      ]),
    )
    expect(said.textContent).toBe('已导入 2 条')
  })

  it('reads what old Chinese editors write: GBK', async () => {
    // 博客=部落格
    const gbk = [0xb2, 0xa9, 0xbf, 0xcd, 0x3d, 0xb2, 0xbf, 0xc2, 0xe4, 0xb8, 0xf1]
    const { onPhrases } = importFile(async () => new Uint8Array(gbk).buffer, [])
    await waitFor(() => expect(onPhrases).toHaveBeenCalledExactlyOnceWith([['博客', '部落格']]))
  })

  it('says which lines it could not read', async () => {
    const { said } = importFile(utf8('博客\n軟件 軟體\n'))
    await waitFor(() => expect(said.textContent).toBe('已导入 1 条 · 已跳过的行：1'))
  })

  it('names ten of many such lines, and says that there are more', async () => {
    const { said } = importFile(utf8('博客\n'.repeat(11)))
    await waitFor(() => expect(said.textContent).toMatch(/：1、2、3、4、5、6、7、8、9、10…$/))
  })

  it('replaces what is there when no more has room, and counts what it kept', async () => {
    const full = Array.from({ length: 4999 }, (_, n): Phrase => [`甲${n}`, '乙'])
    const { onPhrases, said } = importFile(utf8('博客 部落格\n打印 列印\n甲7 丙\n'), full)
    await waitFor(() => expect(said.textContent).toBe('已导入 2 条 · 已跳过的行：2'))
    const kept = new Map(onPhrases.mock.calls[0]?.[0] as Phrase[])
    expect([kept.size, kept.get('甲7'), kept.get('博客'), kept.get('打印')]).toEqual([
      5000,
      '丙',
      '部落格',
      undefined,
    ])
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
