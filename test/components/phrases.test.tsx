import { cleanup, render } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { Phrases } from '../../components/Phrases.tsx'

afterEach(cleanup)

function breaksOf(text: string): string[] {
  const { container } = render(
    <h1>
      <Phrases text={text} />
    </h1>,
  )
  return (container.querySelector('h1') as HTMLElement).innerHTML.split('<wbr>')
}

describe('Phrases', () => {
  it('keeps words whole', () => {
    expect(breaksOf('最后一个徒弟')).toContain('徒弟')
  })

  it('keeps marks with the words that they close or open', () => {
    for (const line of breaksOf('他说：“等一等，”（外二首）《夜航船》！')) {
      expect(line).not.toMatch(/^[：，”）》！]/)
      expect(line).not.toMatch(/[“（《]$/)
    }
  })

  it('breaks no word of another script at its hyphen', () => {
    expect(breaksOf('The Man of Thirty-Six Years').join('|')).toBe('The |Man |of |Thirty-Six |Years')
    expect(breaksOf('用 GPT-4 写诗').join('|')).toContain('GPT-4')
  })

  it('changes no character', () => {
    const title = '从 200 ms 到 8 ms：一次 TypeScript 解析器的性能优化笔记'
    expect(breaksOf(title).join('')).toBe(title)
  })
})
