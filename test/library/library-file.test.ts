import { expect, it } from 'vitest'
import { sanitize } from '../../utils/extract/sanitize.ts'
import { libraryFile } from '../../utils/library/library-file.ts'

it('is a page of all texts with a list of them, and nothing of a title is markup', () => {
  const article = {
    ...{
      title: '<b>山城</b> & "夜话"',
      kicker: '灯火与江水',
      deck: '',
      lang: 'zh-Hans',
      facts: '山城晚报 · 林间',
      url: 'https://news.example/?a=1&b=2',
    },
    html: sanitize('<p>灯火沿江。</p>', window),
  }
  const page = libraryFile('书库', 'zh-CN', [article, { ...article, title: '晨' }])
  const document = new DOMParser().parseFromString(page, 'text/html')
  expect(document.title).toBe('书库')
  const links = [...document.querySelectorAll<HTMLAnchorElement>('ol a')]
  expect(links.map((link) => link.textContent)).toEqual([article.title, '晨'])
  const [first] = links.map((link) => document.getElementById(link.hash.slice(1)))
  expect(first?.querySelector('h1')?.textContent).toBe(article.title)
  const lines = [...(first?.querySelectorAll('p:not([class])') ?? [])].map((line) => line.textContent)
  expect(lines).toEqual(['灯火与江水', '灯火沿江。'])
  expect(first?.querySelector<HTMLAnchorElement>('.url a')?.href).toBe(article.url)
})
