import type { Article } from '../../utils/extract/article.ts'
import { sanitize } from '../../utils/extract/sanitize.ts'

/** An article for tests of components; `html` is sanitized here. */
export function sampleArticle({
  html,
  ...fields
}: Partial<Omit<Article, 'html'>> & { html?: string } = {}): Article {
  return {
    url: 'https://news.example/2024/0716/1.html',
    title: '等一只表',
    kicker: null,
    deck: null,
    originalTitle: null,
    authors: [],
    editors: [],
    source: null,
    via: [],
    published: null,
    modified: null,
    license: null,
    siteName: null,
    lang: 'zh-Hans',
    script: 'hans',
    html: sanitize(html ?? '<p>上午九点。</p><p>他不急。</p>', window),
    blocks: [],
    images: [],
    readingMinutes: 2,
    pages: 1,
    trace: [],
    found: null,
    ...fields,
  }
}
