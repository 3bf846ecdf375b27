import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Icon } from './Icon.tsx'

/** How long a toast stands, milliseconds; it waits while the pointer or the focus is on it. */
export const TOAST_MS = 8000

interface ToastProps {
  text: string
  /** What was just done can be undone. */
  onUndo?: () => void
  onDismiss: () => void
}

/** Says for a while what just happened, and offers it back where that is possible. */
export function Toast({ text, onUndo, onDismiss }: ToastProps) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(onDismiss, TOAST_MS)
    return () => clearTimeout(timer)
  }, [held, onDismiss])
  return (
    <div
      class="toast"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span>{text}</span>
      {onUndo && (
        <button type="button" onClick={onUndo}>
          {i18n.t('library.undo')}
        </button>
      )}
      <button type="button" aria-label={i18n.t('library.dismiss')} onClick={onDismiss}>
        <Icon name="close" />
      </button>
    </div>
  )
}
