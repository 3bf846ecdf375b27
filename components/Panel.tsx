import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'

interface PanelProps {
  /** Name of the button and of the panel. */
  label: string
  /** What stands on the button. */
  face: ComponentChildren
  /** A class of the panel for a special look. */
  look?: string
  children: ComponentChildren
}

/**
 * A button of the toolbar and the panel it opens; the platform closes it on Esc and on a click elsewhere. In a shadow tree
 * it does not give the focus back (Chromium 156), and without it no key scrolls.
 */
export function Panel({ label, face, look, children }: PanelProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const giveFocusBack = ({
    currentTarget: panel,
    newState,
  }: {
    currentTarget: Element
    newState: string
  }) => {
    if (newState === 'closed' && panel.matches(':focus-within')) button.current?.focus()
  }
  return (
    <>
      <button ref={button} type="button" class="tool" popovertarget={id} aria-label={label} title={label}>
        {face}
      </button>
      <div
        id={id}
        popover="auto"
        class={look ? `panel ${look}` : 'panel'}
        role="dialog"
        aria-label={label}
        onBeforeToggle={giveFocusBack}
      >
        {children}
      </div>
    </>
  )
}
