import { useLayoutEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { uiLanguage } from './ui-language.ts'

/** The other pages of an article that stands on several. */
export interface Pages {
  /** How many pages there are, this one included; null where the page does not say. */
  count: number | null
  /** `tooMany`: as many as are put together are there, and there are more. */
  state: 'offered' | 'loading' | 'whole' | 'partly' | 'tooMany'
  /** With `partly`: the first page that could not be read, counted from 1. */
  missing?: number
}

/** Offers the whole article where the page holds a part of it, and says what has come of it. */
export function PagesOffer({ pages, onAll }: { pages: Pages; onAll: () => void }) {
  const { count, state, missing } = pages
  const button = useRef<HTMLButtonElement>(null)
  const status = useRef<HTMLParagraphElement>(null)
  const isLoading = state === 'loading'
  const isDone = state === 'whole' || state === 'tooMany'
  // Looked at while the button is still there: when it goes, the focus would go to the page.
  const hadFocus = button.current?.matches(':focus') ?? false
  useLayoutEffect(() => {
    if (isDone && hadFocus) status.current?.focus({ preventScroll: true })
  }, [isDone, hadFocus])
  return (
    <div class="pages" lang={uiLanguage()}>
      <p ref={status} role="status" tabIndex={-1}>
        {isLoading && i18n.t('reader.pagesLoading')}
        {state === 'partly' && i18n.t('reader.pagesPartly', { page: missing ?? '?' })}
        {state === 'tooMany' && i18n.t('reader.pagesTooMany', { count: count ?? '?' })}
        {state === 'whole' && i18n.t('reader.pagesWhole')}
      </p>
      {!isDone && (
        <button
          type="button"
          ref={button}
          class="button"
          aria-disabled={isLoading}
          aria-busy={isLoading}
          onClick={() => !isLoading && onAll()}
        >
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
