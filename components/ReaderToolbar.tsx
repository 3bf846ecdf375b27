import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import { Icon } from './Icon.tsx'
import { ToolButton } from './ToolButton.tsx'

interface ReaderToolbarProps {
  /** `close` leaves the overlay, `back` goes back to the library. */
  leave: 'close' | 'back'
  onLeave: () => void
  /** Where the article comes from, in small letters. */
  where: string
  /** Address of the original page; null where there is no article. */
  url: string | null
  /** The tools. */
  children?: ComponentChildren
}

/** The slim bar over the text. */
export function ReaderToolbar({ leave, onLeave, where, url, children }: ReaderToolbarProps) {
  const leaveLabel = leave === 'close' ? i18n.t('reader.close') : i18n.t('reader.back')
  return (
    <header class="toolbar">
      <ToolButton icon={leave} label={leaveLabel} onClick={onLeave} />
      <span class="where">{where}</span>
      {children}
      {url && leave === 'back' && (
        <a
          class="tool"
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={i18n.t('reader.openOriginal')}
          title={i18n.t('reader.openOriginal')}
        >
          <Icon name="external" />
        </a>
      )}
    </header>
  )
}
