import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Article } from '../../utils/extract/article.ts'
import type { StoredArticle } from '../../utils/extract/article-schema.ts'
import { reviveArticle } from '../../utils/extract/revive-article.ts'
import { articleId } from '../../utils/library/article-id.ts'
import { decodeSavedArticle } from '../../utils/library/saved-article.ts'
import { storedArticle } from './stored-article.ts'

const record = (article: unknown = storedArticle()) => ({
  version: 1,
  id: 'a',
  savedAt: 1,
  updatedAt: 2,
  article,
})

describe('decodeSavedArticle', () => {
  it('takes back what was stored, through JSON', () => {
    expect(decodeSavedArticle(JSON.parse(JSON.stringify(record())))).toEqual(record())
  })

  it('takes records of the first versions, which name their address twice and their first picture', () => {
    const article = { ...storedArticle(), leadImage: null }
    expect(decodeSavedArticle({ ...record(article), page: 'https://news.example/a.html' })).toEqual(record())
  })

  it('takes what a step of another version left out, for a reason that this one does not know', () => {
    const trace = [{ step: 's', reason: 'unheardOf', text: 't', place: 0, html: null }]
    expect(decodeSavedArticle(record(storedArticle({ trace })))?.article.trace).toEqual(trace)
  })

  it.each([
    ['a script address', { url: 'javascript:alert(1)' }],
    ['an address that leads nowhere', { url: 'https://' }],
    ['a picture that is no address', { images: [{ src: 'data:text/html,x' }] }],
    ['a number for a title', { title: 1 }],
    ['an unknown script', { script: 'latin' }],
    ['no trace', { trace: undefined }],
  ])('refuses %s', (_, changes) => {
    expect(decodeSavedArticle(record({ ...storedArticle(), ...changes }))).toBeNull()
  })

  it('holds every field of an article', () => {
    expectTypeOf<keyof StoredArticle>().toEqualTypeOf<keyof Article>()
    expectTypeOf<Article>().toExtend<StoredArticle>()
  })
})

describe('reviveArticle', () => {
  it('sanitizes every piece of markup again', () => {
    const bad = '<p>灯火</p><img src="x" onerror="alert(1)"><script>alert(2)</script>'
    const article = reviveArticle(
      storedArticle({
        html: bad,
        found: { title: '燈火', html: bad },
        trace: [{ step: 's', reason: 'r', text: 't', place: 0, html: bad }],
      }),
      window,
    )
    for (const html of [article.html, article.found?.html, article.trace[0]?.html]) {
      expect(html).toContain('灯火')
      expect(html).not.toMatch(/onerror|script/)
    }
  })
})

describe('articleId', () => {
  it('is the start of the SHA-256 of the address', async () => {
    expect(await articleId('abc')).toBe('ba7816bf8f01cfea414140de5dae2223')
  })
})
