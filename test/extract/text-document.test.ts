import { describe, expect, it } from 'vitest'
import { readFrontMatter, stringsOf } from '../../utils/extract/front-matter.ts'
import { readPlainText } from '../../utils/extract/plain-text.ts'
import { expandTextDocument } from '../../utils/extract/text-document.ts'

const STORY =
  '山城的早晨来得很早，街上的店铺在六点以前就都开了门，卖豆浆的老人在路口摆好了桌子，等着第一批客人的到来。'

function expand(text: string, url = 'https://a.test/1.txt') {
  const page = document.implementation.createHTMLDocument('')
  const pre = page.createElement('pre')
  pre.textContent = text
  page.body.append(pre)
  return { page, done: expandTextDocument(page.documentElement, url) }
}

describe('front matter', () => {
  it('becomes the head, the HTML under it the body', () => {
    const { page } = expand(
      `\n---\ntitle: '山城_早晨'\ncategories: \n - 青石头条\nauthor: 青石头条\ndate: Mon, 07 Feb 2022 02:50:31 GMT\n---\n\n<div><p>${STORY}</p></div>`,
    )
    expect(page.title).toBe('山城_早晨')
    expect(page.querySelector('meta[property="article:published_time"]')?.getAttribute('content')).toContain(
      '2022',
    )
    // the platform under which a mirror files its posts is no author
    expect(page.querySelector('meta[property="author"]')).toBeNull()
    expect(page.querySelector('article p')?.textContent).toBe(STORY)
  })

  it('keeps an author who is a person', () => {
    const { page } = expand(`---\ntitle: a\nauthor: 王敏\n---\n${STORY}`)
    expect(page.querySelector('meta[property="author"]')?.getAttribute('content')).toBe('王敏')
  })

  it('may have Markdown under it', () => {
    const { page } = expand(`---\ntitle: a\n---\n## 早晨\n\n${STORY}\n\n![图](b.png)`)
    expect(page.querySelector('h2')?.textContent).toBe('早晨')
    expect(page.querySelector('img')?.getAttribute('src')).toBe('b.png')
  })

  it('that is invalid does not lose the text', () => {
    const matter = readFrontMatter(`---\ntitle: 山城: "早晨\ndate: 2022-02-07\n---\n${STORY}`)
    expect(matter).toEqual({ fields: { title: '山城: "早晨', date: '2022-02-07' }, body: STORY })
  })

  it('is read in bounded time where its lists hold each other, or themselves', () => {
    const lists = [
      'a: &a [王敏, 李华]',
      ...'bcdefghij'.split('').map((name, i) => {
        const before = 'abcdefghij'[i]
        return `${name}: &${name} [${Array(20).fill(`*${before}`)}]`
      }),
    ]
    const { page } = expand(`---\ntitle: 山城\n${lists.join('\n')}\nauthor: *j\n---\n${STORY}`)
    expect(page.title).toBe('山城')
    const endless = readFrontMatter(
      '---\ntitle: 山城\nauthor: &a [王敏, *a]\nauthors: &b {name: *b}\n---\n文',
    )
    expect(stringsOf(endless?.fields.author)).toEqual(['王敏', '王敏'])
    expect(stringsOf(endless?.fields.authors)).toEqual([])
    expect(stringsOf([['王敏'], { name: ' 李华 ' }, 7, null, ''])).toEqual(['王敏', '李华', '7'])
  })

  it.each(['没有', '---\n只是一条线\n---\n正文', '---\ntitle: 没有结尾'])('is not seen in %j', (text) => {
    expect(readFrontMatter(text)).toBeNull()
  })
})

describe('plain text', () => {
  it('is taken apart: frame above, headline, article, frame below', () => {
    const text = `要闻\n热线\n您的位置:首页>要闻 >\n\n一座城的早晨\n\n来源:青石客户端  2024-07-16 14:43:17\nA+A-\n\n  ${STORY}\n\n编辑:王敏\n相关推荐\n网友评论\n青石网 ICP备09083931号`
    expect(readPlainText(text)).toEqual({
      title: '一座城的早晨',
      before: ['要闻', '热线', '您的位置:首页>要闻 >'],
      article: ['来源:青石客户端 2024-07-16 14:43:17', 'A+A-', STORY, '编辑:王敏'],
      after: ['相关推荐', '网友评论', '青石网 ICP备09083931号'],
    })
  })

  it('without a headline loses no line', () => {
    expect(readPlainText(`${STORY}\n短句\n${STORY}`)).toEqual({
      title: null,
      before: [],
      article: [STORY, '短句', STORY],
      after: [],
    })
  })

  it('joins lines that were broken at a fixed width, and no verse', () => {
    const wrapped =
      'The morning comes early to this city,\nand shops along the road are open then\nbefore the clock strikes six.'
    expect(readPlainText(wrapped).article).toHaveLength(1)
    expect(readPlainText('床前明月光\n疑是地上霜\n举头望明月\n低头思故乡').article).toHaveLength(4)
  })
})

describe('a document', () => {
  it('that is no text stays as it is', () => {
    const page = document.implementation.createHTMLDocument('')
    page.body.innerHTML = `<p>${STORY}</p><pre>code</pre>`
    const before = page.body.innerHTML
    expect(expandTextDocument(page.documentElement, 'https://a.test/1.html')).toBe(false)
    expect(page.body.innerHTML).toBe(before)
  })

  it('of Markdown is told by its address', () => {
    const { page } = expand(`# 早晨\n\n${STORY}`, 'https://a.test/readme.md')
    expect(page.querySelector('h1')?.textContent).toBe('早晨')
  })
})
