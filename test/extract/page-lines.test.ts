// @vitest-environment node
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { pageLinesOf } from './page-lines-of.ts'

const lines = (html: string) => pageLinesOf(new JSDOM(html).window.document.body)
const texts = (html: string) => lines(html).map((line) => line.text)

describe('lines of a page', () => {
  it.each<[string, string, string[]]>([
    ['blocks', '<p>一</p><div>二<p>三</p>四</div>', ['一', '二', '三', '四']],
    ['<br>', '一<br>二', ['一', '二']],
    ['elements in a line', '<p><span>来源：</span><a>青石网</a> 二</p>', ['来源： 青石网 二']],
    ['cells of a row', '<table><tr><td>一</td><td>二</td></tr><tr><td>三</td></tr></table>', ['一 二', '三']],
    ['white space and invisible signs', '<p>\n 一\u200b\u3000 二 </p><p>\u00a0</p>', ['一 二']],
    [
      'what is not shown as text',
      '<script>一</script><style>二</style><select><option>三</option></select>四',
      ['四'],
    ],
    ['nothing', '', []],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected)
  })

  it('names the block, the runs and the linked characters of each line', () => {
    const [line] = lines('<div><h2>一<a href="/"><b>二三</b></a></h2></div>')
    expect(line?.block.tagName).toBe('H2')
    expect(line?.runs.map((run) => [run.text, run.element.tagName])).toEqual([
      ['一', 'H2'],
      ['二三', 'B'],
    ])
    expect(line?.linkedLength).toBe(2)
  })

  it('counts a link that holds blocks, and not what follows it', () => {
    expect(lines('<a href="/"><p>一二</p></a><p>三</p>').map((line) => line.linkedLength)).toEqual([2, 0])
  })

  it('walks a page that nests a thousand deep', () => {
    const { document } = new JSDOM('').window
    let deepest: Element = document.body
    for (let depth = 0; depth < 1000; depth++) deepest = deepest.appendChild(document.createElement('i'))
    deepest.textContent = '深'
    expect(pageLinesOf(document.body).map((line) => line.text)).toEqual(['深'])
  })
})
