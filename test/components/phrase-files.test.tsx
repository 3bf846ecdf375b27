import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { PhraseFiles } from '../../components/PhraseFiles.tsx'

afterEach(cleanup)

async function importFile(text: string) {
  const onPhrases = vi.fn()
  const { container, getByRole } = render(
    <PhraseFiles
      phrases={[
        ['軟件', '軟體'],
        ['打印', '列印'],
      ]}
      onPhrases={onPhrases}
    />,
  )
  const input = container.querySelector('input') as HTMLInputElement
  Object.defineProperty(input, 'files', { value: [{ text: async () => text }] })
  fireEvent.change(input)
  await waitFor(() => expect(onPhrases).toHaveBeenCalledOnce())
  return { phrases: onPhrases.mock.calls[0]?.[0], said: getByRole('status') }
}

describe('PhraseFiles', () => {
  it('adds the phrases of a file, which win over those that are there', async () => {
    const { phrases } = await importFile('﻿軟件\t軟體程式\n# 註\n博客=部落格\n')
    expect(phrases).toEqual([
      ['軟件', '軟體程式'],
      ['打印', '列印'],
      ['博客', '部落格'],
    ])
  })

  it('says which lines it could not read', async () => {
    const { said } = await importFile('博客\n軟件 軟體\n')
    await waitFor(() => expect(said.textContent).toContain('1'))
  })

  it('opens the choice of a file from a button that the keyboard reaches', () => {
    const { container, getByRole } = render(<PhraseFiles phrases={[]} onPhrases={() => {}} />)
    const opened = vi.spyOn(container.querySelector('input') as HTMLInputElement, 'click')
    fireEvent.click(getByRole('button'))
    expect(opened).toHaveBeenCalledOnce()
  })

  it('writes what it reads', () => {
    const { container } = render(<PhraseFiles phrases={[['軟件', '軟體']]} onPhrases={() => {}} />)
    const address = container.querySelector('a')?.href ?? ''
    expect(decodeURIComponent(address.slice(address.indexOf(',') + 1))).toBe('軟件\t軟體\n')
  })
})
