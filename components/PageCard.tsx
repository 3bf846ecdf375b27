import { useEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import type { PageCard as Page } from '../utils/messages/messages.ts'
import { Icon, type IconName } from './Icon.tsx'
import { messageText } from './message-text.ts'
import { SaveButton } from './SaveButton.tsx'
import type { SaveState } from './save-state.ts'

interface PageCardProps {
  /** What is known of the page; null while it is looked at. */
  page: Page | null
  /** What is shown is what was known without reading the page; more is to come. */
  looking: boolean
  save: SaveState
  /** What did not work, in words. */
  problem: string | null
  /** The reader is being opened or closed. */
  busy: boolean
  onToggle: () => void
  onSave: () => void
}

const ICONS: Record<Page['state'], IconName> = {
  article: 'page',
  maybe: 'page',
  no: 'pageOff',
  blocked: 'pageOff',
}

/** What is on the page in front of the reader, and what can be done with it. */
export function PageCard({ page, looking, save, problem, busy, onToggle, onSave }: PageCardProps) {
  const primary = useRef<HTMLButtonElement>(null)
  const state = page?.state
  // The popup opens under the hand that clicked: Enter goes on from there, unless somebody types already.
  useEffect(() => {
    if (!document.activeElement || document.activeElement === document.body)
      primary.current?.focus({ focusVisible: false } as FocusOptions)
  }, [state])
  if (!page)
    return problem ? (
      <section class="card">
        <Problem text={problem} />
      </section>
    ) : (
      <CardState icon="page" text={i18n.t('popup.looking')} />
    )

  const states = {
    article: i18n.t('popup.stateArticle'),
    maybe: i18n.t('popup.stateMaybe'),
    no: i18n.t('popup.stateNo'),
    blocked: i18n.t('popup.stateBlocked'),
  }
  const readWord = page.state === 'no' ? i18n.t('popup.readAnyway') : i18n.t('popup.read')
  const isArticle = page.state === 'article' || page.state === 'maybe'
  return (
    <section class="card" data-state={page.state} aria-busy={looking}>
      <CardState icon={ICONS[page.state]} text={states[page.state]} />
      {isArticle && (
        <>
          <h1 lang={page.lang || undefined}>{page.headline}</h1>
          <p class="facts">
            {[page.source, page.readingMinutes && i18n.t('reader.minutes', page.readingMinutes)]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </>
      )}
      {page.state === 'blocked' ? (
        <p class="hint">{i18n.t('popup.stateBlockedHint')}</p>
      ) : (
        <div class="actions">
          <button
            type="button"
            ref={primary}
            class={isArticle || page.reading ? 'button primary' : 'button'}
            aria-busy={busy}
            disabled={busy}
            onClick={onToggle}
          >
            {page.reading ? i18n.t('popup.leave') : readWord}
          </button>
          {isArticle && <SaveButton state={save} onSave={onSave} look="button" />}
        </div>
      )}
      <Problem text={problem} />
      {page.reasons.length > 0 && (
        <details>
          <summary>{i18n.t('popup.why')}</summary>
          <ul>
            {page.reasons.map((reason) => (
              <li key={reason}>{messageText(`signal.${reason}`)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Problem({ text }: { text: string | null }) {
  if (!text) return null
  return (
    <p class="problem" role="alert">
      {text}
    </p>
  )
}

function CardState({ icon, text }: { icon: IconName; text: string }) {
  return (
    <p class="state" role="status">
      <Icon name={icon} />
      {text}
    </p>
  )
}
