import { cleanup, render } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { Phrases } from '../../components/Phrases.tsx'

afterEach(cleanup)

/** The stretches between which lines may break, but for the places that marks leave by themselves. */
function breaksOf(text: string): string[] {
  const { container } = render(
    <h1>
      <Phrases text={text} />
    </h1>,
  )
  const html = (container.querySelector('h1') as HTMLElement).innerHTML
  return html.split(/<wbr>|<span class="gap"><\/span>/).map((piece) => piece.replace(/<[^>]*>/g, ''))
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

  it.each([
    ['The Man of Thirty-Six Years', ['Thirty-Six']],
    ['用 GPT-4 写诗', ['GPT-4']],
    ['护一夏平安——江城', ['平安——']],
    ['学院2024—2025学年通知', ['2024—2025']],
    ['获一线业者采用，2025 年推出 Wi-Fi 7 及服务', ['2025 年', 'Wi-Fi 7']],
    ['给 iPhone 15 换电池', ['iPhone 15']],
    ['从 Windows 回到 Linux', []],
    // which a phone may not hold
    ['见 state-of-the-art-model', []],
  ])('breaks no word at its hyphen, before its dash or before its number: %s', (title, whole) => {
    const { container } = render(<Phrases text={title} />)
    expect([...container.querySelectorAll('.whole')].map((word) => word.textContent)).toEqual(whole)
  })

  it('keeps a number with what it counts', () => {
    expect(breaksOf('发布2024年情况')).toContain('2024年')
  })

  it('keeps a short name in quotation marks whole', () => {
    for (const piece of breaksOf('看古镇“光之城”的灯')) expect(piece).not.toMatch(/^[^“]*”|“[^”]*$/)
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

  it.each([
    ['五年过去，这座江上的新桥为什么还没有通车？记者实地走访', 3],
    ['守一城烟火 护一夏平安——江城公安机关夏季行动吹响“平安哨”', 0],
    ['山城雨季的咖啡數據：濕度、烘焙與一家小店的十二個月', 0],
  ])('marks parts that would take a line more on a phone: %s', (title, count) => {
    const { container } = render(<Phrases text={title} />)
    expect(container.querySelectorAll('.loose')).toHaveLength(count)
  })

  it('puts nothing beside marks, which are drawn together', () => {
    const { container } = render(<Phrases text="增长5%，“新质生产力”的思考" />)
    expect(container.innerHTML).toContain('</span>5%，</span>')
    expect(container.innerHTML).toContain('“新质生产力”的')
  })

  it.each([
    ['搜狐无人机大赛收官 女性飞手首次获奖', 2],
    ['山城紙箱廠惡火　疏散9人1人送醫', 2],
    ['江城地铁 3 号线今晚恢复运营', 0],
    ['用 Python 写一个爬虫', 0],
    ['专访 沿江小城的修表匠', 0],
    ['守一城烟火 护一夏平安——江城夏季行动吹响“平安哨”', 3],
    ['渡口日报：老人在系船，孩子在等', 3],
    ['快讯：桥通了', 0],
    ['River Tea 山城下午茶 | 渡口的早晨', 2],
    ['译 | 渡口的早晨', 0],
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
    expect(breaksOf(title).join('')).toBe(title)
  })
})
