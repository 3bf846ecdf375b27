import { i18n } from '#i18n'
import { uiLanguage } from './ui-language.ts'

/** The other pages of an article that stands on several. */
export interface Pages {
  /** How many pages there are, this one included; null where the page does not say. */
  count: number | null
  state: 'offered' | 'loading' | 'whole' | 'partly'
  /** With `partly`: the page that could not be read, counted from 1. */
  missing?: number
}

/** Offers the whole article where the page holds a part of it. */
export function PagesOffer({ pages, onAll }: { pages: Pages; onAll: () => void }) {
  const { count, state, missing } = pages
  if (state === 'whole') return null
  return (
    <div class="pages" role="status" lang={uiLanguage()}>
      {state === 'loading' && <p>{i18n.t('reader.pagesLoading')}</p>}
      {state === 'partly' && <p>{i18n.t('reader.pagesPartly', { page: missing ?? '?' })}</p>}
      {state !== 'loading' && (
        <button type="button" class="button" onClick={onAll}>
          {state === 'partly'
            ? i18n.t('reader.pagesRetry')
            : count === null
              ? i18n.t('reader.wholeArticle')
              : i18n.t('reader.allPages', count)}
        </button>
      )}
    </div>
  )
}
