import { i18n } from '#i18n'
import { Icon } from './Icon.tsx'
import { SettingsButton } from './SettingsButton.tsx'

interface LibraryFootProps {
  libraryHref: string
  count: number
  onOptions: () => void
}

/** The way from the popup to the library and the settings. */
export function LibraryFoot({ libraryHref, count, onOptions }: LibraryFootProps) {
  return (
    <nav class="foot">
      <a class="tool grow" href={libraryHref} target="_blank" rel="noreferrer">
        <Icon name="shelf" />
        {i18n.t('library.all')}
        {count > 0 && <span>{i18n.t('library.count', count)}</span>}
      </a>
      <SettingsButton onOptions={onOptions} />
    </nav>
  )
}
