import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import s2t from '../../utils/script/dictionaries/s2t.ts'
import t2s from '../../utils/script/dictionaries/t2s.ts'
import { defaultConversionSettings, loadConverter } from '../../utils/script/load-converter.ts'
import { createScriptSurface } from '../../utils/script/script-surface.ts'

const load = async (direction: 's2t' | 't2s') => (direction === 's2t' ? s2t : t2s)
const toTaiwan = await loadConverter({ view: 'hant-tw', scripts: ['hans'], load })
const toSimplified = await loadConverter({ view: 'hans', scripts: ['hant'], load })

function element(html: string): HTMLElement {
  const root = document.createElement('article')
  root.innerHTML = html
  return root
}

async function shown(html: string, converter = toTaiwan, script: 'hans' | 'hant' = 'hans') {
  const root = element(html)
  await createScriptSurface(root, script).show(converter)
  return root.innerHTML
}

describe('a script surface', () => {
  it('converts phrases across inline tags and line break opportunities', async () => {
    expect(await shown('<p>头<b>发</b>和发<wbr>展</p>')).toBe('<p>頭<b>髮</b>和發<wbr>展</p>')
  })

  it.each([
    '<code>头发</code>',
    '<pre>头发</pre>',
    '<kbd>头发</kbd>',
    '<p lang="ja">発表国会</p>',
    '<p translate="no">头发</p>',
    '<p>https://a.test/头发</p>',
  ])('leaves %s alone', async (html) => expect(await shown(html)).toBe(html))

  it('keeps names of the list and applies the reader’s phrases last', async () => {
    const settings = {
      ...defaultConversionSettings,
      names: ['后来居'],
      phrases: [['軟件', '軟體']] as const,
      quotes: true,
    }
    const { forScript } = await loadConverter({ view: 'hant-tw', scripts: ['hans'], settings, load })
    expect(forScript('hans')?.('“后来居”的台湾软件').text).toBe('「后来居」的臺灣軟體')
  })

  it('keeps each word in its element where one before it changes its length', async () => {
    const converter = await loadConverter({ view: 'hant-twp', scripts: ['hans'], load })
    expect(await shown('<p>写博客<b>发展</b></p>', converter)).toBe('<p>寫部落格<b>發展</b></p>')
  })

  const text = fc.string({ unit: fc.constantFrom(...'头发展后干着范先生台湾里面“”a1 ，。<&'), maxLength: 40 })

  it('gives back every byte however often views are switched', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 5 }),
        fc.array(fc.boolean(), { maxLength: 5 }),
        async (texts, switches) => {
          const root = document.createElement('article')
          for (const [index, part] of texts.entries()) {
            const child = document.createElement(index % 2 ? 'b' : 'p')
            child.textContent = part
            root.append(child)
          }
          const found = root.innerHTML
          const surface = createScriptSurface(root, 'hans')
          for (const taiwan of switches) await surface.show(taiwan ? toTaiwan : toSimplified)
          expect(surface.showKnown('found')).toBe(true)
          expect(root.innerHTML).toBe(found)
        },
      ),
    )
  })

  it('converts a block in pieces as it converts the whole text, and again to the same', async () => {
    const convert = toTaiwan.forScript('hans')
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), async (parts) => {
        const root = element('<p></p>')
        const block = root.firstElementChild as Element
        for (const part of parts) {
          const span = document.createElement('span')
          span.textContent = part
          block.append(span)
        }
        const surface = createScriptSurface(root, 'hans')
        const [script] = surface.scripts
        await surface.show(toTaiwan)
        const whole = parts.join('')
        expect(block.textContent).toBe(
          whole ? (toTaiwan.forScript(script ?? 'hans') ?? convert)?.(whole).text : '',
        )
        await surface.show(toTaiwan)
        expect(block.textContent).toBe(whole ? toTaiwan.forScript(script ?? 'hans')?.(whole).text : '')
      }),
    )
  })

  /** Markup with texts and attributes that every view changes, and what is never touched. */
  const { markup } = fc.letrec<{ markup: string; node: string }>((tie) => ({
    markup: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
    node: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('头发', '后来', '干着', ' ', '', '<img alt="头发">', '<code>头发</code>', '<wbr>'),
      fc
        .tuple(fc.constantFrom('p', 'b', 'div', 'li', 'ruby', 'rt'), tie('markup'))
        .map(([tag, inside]) => `<${tag} title="后面">${inside}</${tag}>`),
    ),
  }))

  it('reads and writes no text outside the article', async () => {
    await fc.assert(
      fc.asyncProperty(markup, markup, markup, async (front, inside, behind) => {
        const around = element('<div title="头发"><article></article></div>')
        const article = around.querySelector('article') as Element
        article.innerHTML = inside
        article.insertAdjacentHTML('beforebegin', `头发${front}`)
        article.insertAdjacentHTML('afterend', `后来${behind}`)
        const frame = around.cloneNode(true) as Element
        const touched = new Set<Node>()
        const watch = (node: Node) => {
          if (article.contains(node) || node === article) return
          for (const name of ['data', 'nodeValue', 'textContent', 'getAttribute', 'innerHTML'])
            Object.defineProperty(node, name, { get: () => touched.add(node), set: () => touched.add(node) })
          node.childNodes.forEach(watch)
        }
        watch(around)
        const surface = createScriptSurface(article, 'hans')
        await surface.show(toTaiwan)
        surface.showKnown('found')
        await surface.show(toSimplified)
        expect(touched.size).toBe(0)
        article.innerHTML = ''
        frame.querySelector('article')?.replaceChildren()
        expect(around.isEqualNode(frame)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('converts what stands in the article between other text', async () => {
    const around = element('<p>外面的头发</p><article><p>里面的头发</p></article><p>后面</p>')
    await createScriptSurface(around.querySelector('article') as Element, 'hans').show(toTaiwan)
    expect(around.textContent).toBe('外面的头发裡面的頭髮后面')
  })
})

describe('what conversion gets wrong', () => {
  it.each([
    ['范先生和余秀华女士', '范先生和余秀华女士'.replace('华', '華')],
    ['20余名记者', '20餘名記者'],
    ['后来老师来了', '後來老師來了'],
    ['业余教授', '業餘教授'],
    ['游客女士', '遊客女士'],
    ['党委书记范先群、上海市市长游明', '黨委書記范先群、上海市市長游明'],
    ['范冰冰在师范大学示范，有规范、典范和防范的范围', '范冰冰在師範大學示範，有規範、典範和防範的範圍'],
    ['国范儿、潮范。青年范十足', '國範兒、潮範。青年範十足'],
    ['党教授说，党委书记和共产党教授', '党教授說，黨委書記和共產黨教授'],
    ['“种先生”是一种先生，也是种花先生', '“种先生”是一種先生，也是種花先生'],
    ['干女士和干部、能干先生', '干女士和幹部、能幹先生'],
    ['曲院士、曲院长听歌曲', '曲院士、曲院長聽歌曲'],
    ['局长于上海会见，当选主席后表示', '局長於上海會見，當選主席後表示'],
    ['院长余下的、同学游玩、老师涂改', '院長餘下的、同學遊玩、老師塗改'],
    ['郁先生、涂某、岳院士、咸女士、朴教授', '郁先生、涂某、岳院士、咸女士、朴教授'],
    ['钟先生、谷教授、丰子恺、姜女士、沈老师', '鍾先生、谷教授、豐子愷、姜女士、沈老師'],
    ['赛后记者采访了教练，术后医生表示', '賽後記者採訪了教練，術後醫生表示'],
    ['有利于医生诊断，便于老师备课', '有利於醫生診斷，便於老師備課'],
    ['于老师和于洋先生', '于老師和于洋先生'],
    ['市民于女士和患者于先生感谢班主任于老师', '市民于女士和患者于先生感謝班主任于老師'],
    ['https://a.test/wiki/台北101观景台，观景台', 'https://a.test/wiki/台北101观景台，觀景臺'],
    ['矩阵范数', '矩陣範數'],
    ['请登录https://www.example.com查询录取结果', '請登錄https://www.example.com查詢錄取結果'],
    ['见https://a.test/头发', '見https://a.test/头发'],
    ['卜先生、秋女士、胡先生、松先生、幸女士', '卜先生、秋女士、胡先生、松先生、幸女士'],
    ['郄先生、折先生、丁某、苏教授、万俟先生', '郄先生、折先生、丁某、蘇教授、万俟先生'],
  ])('%s becomes %s', (found, wanted) => expect(toTaiwan.forScript('hans')?.(found).text).toBe(wanted))

  it('knows surnames in bylines', () => {
    const byline = toTaiwan.forName('hans')
    expect(byline?.('于洋、范冰、党毅飞、种文').text).toBe('于洋、范冰、党毅飛、种文')
    expect(byline?.('党建网、干部处、种植报').text).toBe('黨建網、幹部處、種植報')
  })

  it.each([
    ['看著他的著作，著名的名著', '看着他的著作，著名的名著'],
    ['乾隆年間乾杯', '乾隆年间干杯'],
    ['發揮著作用，背著書包，意味著有人，喊著名字', '发挥着作用，背着书包，意味着有人，喊着名字'],
    ['《圍城》，錢鍾書著，三聯書店', '《围城》，钱锺书著，三联书店'],
    ['作者：錢鍾書 著', '作者：钱锺书 著'],
    ['看著，不說話', '看着，不说话'],
    ['他說：我等著。這部著作用白話寫成', '他说：我等着。这部著作用白话写成'],
    ['著名字體設計師最著名單曲', '著名字体设计师最著名单曲'],
    ['著有《圍城》的著名作家', '著有《围城》的著名作家'],
    ['范先生、余教授、鍾院士、党女士、岳某', '范先生、余教授、钟院士、党女士、岳某'],
    ['涂老師、郁達夫、游先生、葉女士、於梨華', '涂老师、郁达夫、游先生、叶女士、於梨华'],
  ])('%s becomes %s in Simplified', (found, wanted) =>
    expect(toSimplified.forScript('hant')?.(found).text).toBe(wanted),
  )

  it('never converts Japanese or Korean', () => {
    expect([toTaiwan.forScript('ja'), toTaiwan.forScript('ko')]).toEqual([null, null])
  })
})
