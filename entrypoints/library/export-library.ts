import { i18n } from '#i18n'
import { bylineOf } from '../../components/byline.ts'
import { formatPublished } from '../../components/format-date.ts'
import { uiLanguage } from '../../components/ui-language.ts'
import { sanitize } from '../../utils/extract/sanitize.ts'
import { type FiledArticle, libraryFile } from '../../utils/library/library-file.ts'
import { type LibraryEntry, readSavedArticle } from '../../utils/library/library-index.ts'

/** After this time the browser has taken the file, milliseconds. */
const TAKEN_MS = 60_000

/** Gives all kept articles out as one file that any browser shows; what is damaged is left out. */
export async function exportLibrary(entries: LibraryEntry[]): Promise<void> {
  const language = uiLanguage()
  const articles: FiledArticle[] = []
  for (const { id } of entries) {
    const saved = await readSavedArticle(id)
    if (!saved) continue
    const { title, kicker, deck, lang, url, published, html, originalTitle, editors, license, via } =
      saved.article
    const { publisher, authors } = bylineOf(saved.article)
    const listed = (names: readonly string[]) => names.join(i18n.t('reader.nameSeparator'))
    const facts = [
      originalTitle && originalTitle !== title && i18n.t('reader.originalTitle', { title: originalTitle }),
      publisher,
      via.length > 0 && i18n.t('reader.via', { names: listed(via) }),
      listed(authors),
      editors.length > 0 && i18n.t('reader.editors', { names: listed(editors) }),
      published && formatPublished(published, language),
      license,
    ]
    articles.push({
      title,
      kicker: kicker ?? '',
      deck: deck ?? '',
      lang,
      url,
      facts: facts.filter(Boolean).join(' · '),
      html: sanitize(html, window),
    })
  }
  const title = `${i18n.t('extName')} · ${i18n.t('library.title')}`
  const file = new Blob([libraryFile(title, language, articles)], { type: 'text/html' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  // Swedish writes 2026-12-01, and this is the day where somebody is
  link.download = `${i18n.t('extName')} ${new Date().toLocaleDateString('sv')}.html`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN_MS)
}
