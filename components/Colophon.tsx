import { i18n } from '#i18n'
import type { Article } from '../utils/extract/article.ts'
import { formatPublished } from './format-date.ts'
import { isUpdated } from './is-updated.ts'
import { uiLanguage } from './ui-language.ts'

interface ColophonProps {
  article: Article
  /** Leaves for the page where that lies below the reader: opened in another tab it would be there twice. */
  onPage?: () => void
}

/** What stands below the text: editors, the note on rights, the page it comes from. */
export function Colophon({ article, onPage }: ColophonProps) {
  const { editors, license, modified, url } = article
  const language = uiLanguage()
  const names = editors.join(i18n.t('reader.nameSeparator'))
  return (
    <footer class="colophon">
      {editors.length > 0 && <p data-text="names">{i18n.t('reader.editors', { names })}</p>}
      {modified && isUpdated(article) && (
        <p lang={language}>{i18n.t('reader.modified', { time: formatPublished(modified, language) })}</p>
      )}
      {license && <p data-text="plain">{license}</p>}
      <p lang={language}>
        <a
          class="link"
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          onClick={(event) => {
            const { ctrlKey, metaKey, shiftKey, altKey } = event
            if (!onPage || ctrlKey || metaKey || shiftKey || altKey) return
            event.preventDefault()
            onPage()
          }}
        >
          <span>{onPage ? i18n.t('reader.toPage') : i18n.t('reader.openOriginal')}</span>
        </a>
      </p>
    </footer>
  )
}
