import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface PanelProps {
  /** Name of the button and of the panel. */
  label: string
  /** What stands on the button. */
  face: ComponentChildren
  /** A class of the panel for a special look. */
  look?: string
  children: ComponentChildren
}

/** A button of the toolbar and the panel it opens; the platform closes it on Esc and on a click elsewhere. */
export function Panel({ label, face, look, children }: PanelProps) {
  const id = useId()
  return (
    <>
      <button type="button" class="tool" popovertarget={id} aria-label={label} title={label}>
        {face}
      </button>
      <div id={id} popover="auto" class={look ? `panel ${look}` : 'panel'} role="dialog" aria-label={label}>
        {children}
      </div>
    </>
  )
}
