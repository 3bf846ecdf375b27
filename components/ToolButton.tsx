import type { MouseEventHandler } from 'preact'
import { Icon, type IconName } from './Icon.tsx'

interface ToolButtonProps {
  icon: IconName
  /** What it does, for whoever does not see the icon. */
  label: string
  /** What shows under the pointer, where it may be shorter than the label. */
  title?: string
  onClick: MouseEventHandler<HTMLButtonElement>
}

/** A button that shows an icon and no word. */
export function ToolButton({ icon, label, title = label, onClick }: ToolButtonProps) {
  return (
    <button type="button" class="tool" aria-label={label} title={title} onClick={onClick}>
      <Icon name={icon} />
    </button>
  )
}
