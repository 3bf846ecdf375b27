import { dressImages } from '../images/dress-images.ts'
import { repairScript } from '../script/repair-script.ts'
import type { GlossView } from '../script/script-view.ts'
import type { Article } from './article.ts'
import { type SafeHtml, sanitize } from './sanitize.ts'

/** Whether a bad converter put pinyin into an article: then there is something to choose. */
export function hasGlosses({ trace, found }: Pick<Article, 'trace' | 'found'>): boolean {
  return found !== null && trace.some(({ step, reason }) => step === 'repair-script' && reason === 'glosses')
}

/**
 * The markup of an article with its stray pinyin taken out, above the characters, or left as found; everything else is
 * repaired in each.
 * @param window the window whose DOM does the parsing.
 */
export function glossHtml(article: Article, glosses: GlossView, window: Window): SafeHtml {
  const { found, html, url } = article
  if (glosses === 'strip' || !found || !hasGlosses(article)) return html
  const root = window.document.implementation.createHTMLDocument('').body
  root.innerHTML = found.html
  repairScript(root, { texts: [found.title], glosses })
  dressImages(root, url)
  return sanitize(root, window)
}
