import { i18n } from '#i18n'
import { ToolButton } from './ToolButton.tsx'

/** The way to the settings. */
export function SettingsButton({ onOptions }: { onOptions: () => void }) {
  return <ToolButton icon="settings" label={i18n.t('library.settings')} onClick={onOptions} />
}
