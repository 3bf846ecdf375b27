import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon.tsx'
import { Phrases } from './Phrases.tsx'

interface NoticeProps {
  icon: IconName
  title: string
  text?: string
  /** What can be done about it: buttons and links. */
  children?: ComponentChildren
}

/** Says in the middle of an empty screen what is the matter and what can be done. */
export function Notice({ icon, title, text, children }: NoticeProps) {
  return (
    <div class="notice" role="status">
      <Icon name={icon} />
      <h1>{title}</h1>
      {text && (
        <p class="phrases">
          <Phrases text={text} />
        </p>
      )}
      {children && <div class="actions">{children}</div>}
    </div>
  )
}
