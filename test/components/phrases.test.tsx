import { cleanup, render } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { Phrases } from '../../components/Phrases.tsx'

afterEach(cleanup)

/** The stretches between which lines may break; one that may break inside is marked. */
function breaksOf(text: string): string[] {
  const { container } = render(
    <h1>
      <Phrases text={text} />
    </h1>,
  )
  const nodes = [...(container.querySelector('h1') as HTMLElement).childNodes]
  return nodes.map((node) => (node instanceof Text ? `‹${node.data}›` : (node.textContent ?? '')))
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
    expect(breaksOf('The Man of Thirty-Six Years')).toContain('Thirty-Six')
    expect(breaksOf('用 GPT-4 写诗')).toContain('GPT-4')
  })

  it('keeps a number with what it counts', () => {
    expect(breaksOf('发布2024年情况')).toContain('2024年')
  })

  it.each(['Internationalization', 'state-of-the-art-model'])(
    'lets %s break, which a phone may not hold',
    (long) => {
      expect(breaksOf(`见 ${long}`)).toEqual(['见', '‹ ›', `‹${long}›`])
    },
  )

  it('keeps a short name in quotation marks whole', () => {
    expect(breaksOf('古镇“光之城”融合')).toContain('“光之城”')
  })

  it('sets a gap, which no line begins with, where words of two scripts meet', () => {
    const { container } = render(<Phrases text="江城CCD组建80人巡逻队" />)
    expect(container.innerHTML.split('<span class="gap"></span>')).toHaveLength(4)
    expect(container.textContent).toBe('江城CCD组建80人巡逻队')
  })

  it('sets no gap beside wide letters', () => {
    const { container } = render(<Phrases text="看Ａ股５月行情" />)
    expect(container.querySelector('.gap')).toBeNull()
  })

  it('marks parts too long for a phone where there are more than two', () => {
    const long = (title: string) =>
      render(<Phrases text={title} />).container.querySelectorAll('.long').length
    const question = '这座江上的新桥为什么还没有通车？'
    expect(long(`五年过去，${question}记者实地走访`)).toBe(1)
    expect(long(`五年过去，${question}`)).toBe(0)
  })

  it('puts nothing between the words: their marks are drawn together', () => {
    const { container } = render(<Phrases text="增长5%，“新质生产力”" />)
    expect(container.querySelectorAll('*:not(span)')).toHaveLength(0)
  })

  it.each([
    ['搜狐无人机大赛收官 女性飞手首次获奖', 2],
    ['平鎮輪胎行惡火　疏散7人1女命喪', 2],
    ['江城地铁 3 号线今晚恢复运营', 0],
    ['用 Python 写一个爬虫', 0],
    ['专访 沿江小城的修表匠', 0],
    ['守一城烟火 护一夏平安——江城夏季行动吹响“平安哨”', 3],
    ['渡口日报：老人在系船，孩子在等', 3],
    ['快讯：桥通了', 0],
    ['青石队以12：10险胜江北队', 0],
    ['她喊：「再等一等，船还没来」', 0],
    ['“他不走，我也不走”：老人与船', 2],
  ])('sets the parts of %s apart', (title, count) => {
    const { container } = render(<Phrases text={title} />)
    expect(container.querySelectorAll('.part')).toHaveLength(count)
    expect(container.textContent).toBe(title)
  })

  it('changes no character', () => {
    const title = '从 200 ms 到 8 ms：一次 TypeScript 解析器的性能优化笔记'
    expect(breaksOf(title).join('').replace(/[‹›]/g, '')).toBe(title)
  })
})
