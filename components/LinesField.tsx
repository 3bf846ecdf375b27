import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { leftOutLines } from './left-out-lines.ts'

interface LinesFieldProps {
  label: string
  hint: string
  /** What the field holds, except while somebody writes in it: it holds what is typed then. */
  lines: string[]
  /** Called at every change, with the lines that hold anything: whoever closes the tab has not left the field. */
  onLines: (lines: string[]) => void
  /** Finds the lines, from 1, of what is typed that are left out: the field names them. */
  findLeftOut?: (text: string) => number[]
}

/** A list that is edited as text, one thing a line; so it can be pasted in and copied out whole. */
export function LinesField({ label, hint, lines, onLines, findLeftOut }: LinesFieldProps) {
  const id = useId()
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const given = lines.join('\n')
  useLayoutEffect(() => {
    const { current } = field
    if (!current || (document.hasFocus() && document.activeElement === current)) return
    current.value = given
    setText(given)
  }, [given])
  return (
    <div class="lines">
      <label for={id}>{label}</label>
      <p id={`${id}-hint`}>{hint}</p>
      <textarea
        ref={field}
        id={id}
        aria-describedby={`${id}-hint`}
        class="field"
        rows={Math.min(10, Math.max(3, lines.length + 1))}
        spellcheck={false}
        onInput={(event) => {
          setText(event.currentTarget.value)
          onLines(linesOf(event.currentTarget.value))
        }}
      />
      {findLeftOut && <p role="status">{leftOutLines(findLeftOut(text))}</p>}
    </div>
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
