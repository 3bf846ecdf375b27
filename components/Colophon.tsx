import { i18n } from '#i18n'
import type { Article } from '../utils/extract/article.ts'
import { formatPublished } from './format-date.ts'
import { uiLanguage } from './ui-language.ts'

/** What stands below the text: editors, the note on rights, the page it comes from. */
export function Colophon({ article }: { article: Article }) {
  const { editors, license, modified, url } = article
  const language = uiLanguage()
  const names = editors.join(i18n.t('reader.nameSeparator'))
  return (
    <footer class="colophon">
      {editors.length > 0 && <p data-text="names">{i18n.t('reader.editors', { names })}</p>}
      {modified && (
        <p lang={language}>{i18n.t('reader.modified', { time: formatPublished(modified, language) })}</p>
      )}
      {license && <p data-text="plain">{license}</p>}
      <p lang={language}>
        <a class="link" href={url} target="_blank" rel="noopener noreferrer">
          {i18n.t('reader.openOriginal')}
        </a>
      </p>
    </footer>
  )
}
