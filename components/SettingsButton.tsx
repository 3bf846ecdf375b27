import { i18n } from '#i18n'
import { Icon } from './Icon.tsx'

/** The way to the settings. */
export function SettingsButton({ onOptions }: { onOptions: () => void }) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={i18n.t('library.settings')}
      title={i18n.t('library.settings')}
      onClick={onOptions}
    >
      <Icon name="settings" />
    </button>
  )
}
