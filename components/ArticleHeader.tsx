import { i18n } from '#i18n'
import type { Article } from '../utils/extract/article.ts'
import { bylineOf } from './byline.ts'
import { formatPublished } from './format-date.ts'
import { Phrases } from './Phrases.tsx'
import { uiLanguage } from './ui-language.ts'

type HeaderFields = Pick<
  Article,
  | ('title' | 'kicker' | 'deck' | 'originalTitle')
  | ('source' | 'siteName' | 'authors' | 'via' | 'published' | 'readingMinutes')
>

/** The headline block: title between kicker and deck, then source · other publishers · authors · time · reading time. */
export function ArticleHeader({ article }: { article: HeaderFields }) {
  const { title, kicker, deck, originalTitle, via, published, readingMinutes } = article
  const { publisher, authors } = bylineOf(article)
  const and = i18n.t('reader.nameSeparator')
  const language = uiLanguage()
  return (
    <header class="headline">
      <hgroup>
        {kicker && (
          <p class="kicker" data-text="plain">
            {kicker}
          </p>
        )}
        <h1 class="phrases" data-text="plain">
          <Phrases text={title} />
        </h1>
        {deck && (
          <p class="deck phrases" data-text="plain">
            <Phrases text={deck} />
          </p>
        )}
      </hgroup>
      {originalTitle && originalTitle !== title && (
        <p class="original" data-text="plain">
          {i18n.t('reader.originalTitle', { title: originalTitle })}
        </p>
      )}
      <ul class="facts">
        {publisher && (
          <li class="from" data-text="plain">
            {publisher}
          </li>
        )}
        {via.length > 0 && <li data-text="plain">{i18n.t('reader.via', { names: via.join(and) })}</li>}
        {authors.length > 0 && <li data-text="names">{authors.join(and)}</li>}
        {published && (
          <li lang={language}>
            <time dateTime={published}>{formatPublished(published, language)}</time>
          </li>
        )}
        <li lang={language}>{i18n.t('reader.minutes', readingMinutes)}</li>
      </ul>
    </header>
  )
}
