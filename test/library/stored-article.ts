import type { StoredArticle } from '../../utils/extract/article-schema.ts'

/** An article as storage holds it, for tests of the library. */
export function storedArticle(changes: Partial<StoredArticle> = {}): StoredArticle {
  return {
    url: 'https://news.example/a.html',
    title: '山城夜话',
    kicker: null,
    deck: null,
    originalTitle: null,
    authors: ['林间'],
    editors: [],
    source: '山城晚报',
    via: [],
    published: '2024-07-16T14:43:17',
    modified: null,
    license: null,
    siteName: '山城网',
    lang: 'zh-Hans',
    script: 'hans',
    html: '<p>灯火沿江。</p>',
    blocks: ['灯火沿江。'],
    images: [],
    readingMinutes: 1,
    pages: 1,
    trace: [{ step: 'drop-share-bars', reason: 'share', text: '分享到', place: 0, html: '<p>分享到</p>' }],
    found: { title: '山城夜話', html: '<p>燈火沿江。</p>' },
    ...changes,
  }
}
