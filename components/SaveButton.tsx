import { i18n } from '#i18n'
import { Icon } from './Icon.tsx'
import type { SaveState } from './save-state.ts'

interface SaveButtonProps {
  state: SaveState
  onSave: () => void
  /** The class of the button: `tool wordy` in the toolbar, `button` in the popup. */
  look: string
}

/** Keeps the article; on one that is kept already, brings it up to date and says so. */
export function SaveButton({ state, onSave, look }: SaveButtonProps) {
  const words = {
    none: i18n.t('reader.save'),
    saving: i18n.t('reader.saving'),
    saved: i18n.t('reader.saved'),
    updated: i18n.t('reader.updated'),
  }
  const isKept = state === 'saved' || state === 'updated'
  return (
    <button
      type="button"
      class={isKept ? `${look} on` : look}
      title={isKept ? i18n.t('reader.saveAgain') : words[state]}
      aria-label={words[state]}
      aria-busy={state === 'saving'}
      onClick={() => state !== 'saving' && onSave()}
    >
      <Icon name="bookmark" filled={isKept} />
      <span class="word" aria-live="polite">
        {words[state]}
      </span>
    </button>
  )
}
