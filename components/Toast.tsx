import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
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

/**
 * Says for a while what just happened, and offers it back where that is possible. Other news need another toast (a `key`),
 * with a clock of its own. It is put into an element of role `status`, or `alert` where something failed, that is there
 * before: what comes together with its words is not read out by every screen reader (ARIA22 of the WCAG techniques).
 */
export function Toast({ text, onUndo, onDismiss }: ToastProps) {
  const [isHovered, setHovered] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const isHeld = isHovered || isFocused
  const toast = useRef<HTMLDivElement>(null)
  const focusedBefore = useRef<HTMLElement | null>(null)
  // Whoever pressed its button by key goes on where they were, and not at the top of the page.
  useLayoutEffect(
    () => () => {
      if (toast.current?.matches(':focus-within')) focusedBefore.current?.focus({ preventScroll: true })
    },
    [],
  )
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(onDismiss, TOAST_MS)
    return () => clearTimeout(timer)
  }, [isHeld, onDismiss])
  return (
    <div
      ref={toast}
      class="toast"
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocusIn={(event) => {
        const before = event.relatedTarget as HTMLElement | null
        if (!event.currentTarget.contains(before)) focusedBefore.current = before
        setFocused(true)
      }}
      onFocusOut={() => setFocused(false)}
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
