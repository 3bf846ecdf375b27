import type { SafeHtml } from '../extract/sanitize.ts'
import { textDirection } from '../script/text-direction.ts'

/** An article as the file shows it. */
export interface FiledArticle {
  title: string
  /** What stands over and below the headline, empty where nothing does. */
  kicker: string
  deck: string
  /** BCP 47, of the text. */
  lang: string
  /** What stands below the headline. */
  facts: string
  url: string
  html: SafeHtml
}

const STYLE = `
body { max-width: 36em; margin: 0 auto; padding: 2em 20px 6em; font: 18px/1.8 serif; overflow-wrap: anywhere }
article { margin-top: 5em; border-top: 1px solid; padding-top: 2em }
h1, h2 { line-height: 1.4 }
.facts, .url, figcaption { font-size: 14px }
img { max-width: 100%; height: auto }
pre, table { display: block; overflow-x: auto }
@media print { article { break-before: page } }
`

/**
 * All articles in one page for any browser: a list of them, and their texts. Pictures are asked for where they are.
 * @param lang of the title, BCP 47.
 */
export function libraryFile(title: string, lang: string, articles: FiledArticle[]): string {
  const rows = articles.map(
    ({ title, lang }, i) => `<li lang="${escapeHtml(lang)}"><a href="#a${i}">${escapeHtml(title)}</a></li>`,
  )
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<ol>
${rows.join('\n')}
</ol>
${articles.map(articleHtml).join('\n')}
</body>
</html>
`
}

function articleHtml({ title, kicker, deck, lang, facts, url, html }: FiledArticle, i: number): string {
  const line = (text: string) => (text ? `<p>${escapeHtml(text)}</p>\n` : '')
  return `<article id="a${i}" lang="${escapeHtml(lang)}" dir="${textDirection(lang)}">
${line(kicker)}<h1>${escapeHtml(title)}</h1>
${line(deck)}<p class="facts">${escapeHtml(facts)}</p>
${html}
<p class="url"><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>
</article>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
