import { useId } from 'preact/hooks'

interface LinesFieldProps {
  label: string
  hint: string
  /** What the field holds at first; from then on it holds what is typed. Other lines need another field (a `key`). */
  lines: string[]
  /** Called at every change, with the lines that hold anything: whoever closes the tab has not left the field. */
  onLines: (lines: string[]) => void
}

/** A list that is edited as text, one thing a line; so it can be pasted in and copied out whole. */
export function LinesField({ label, hint, lines, onLines }: LinesFieldProps) {
  const id = useId()
  return (
    <div class="lines">
      <label for={id}>{label}</label>
      <p id={`${id}-hint`}>{hint}</p>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        class="field"
        rows={Math.min(10, Math.max(3, lines.length + 1))}
        spellcheck={false}
        onInput={(event) => onLines(linesOf(event.currentTarget.value))}
      >
        {lines.join('\n')}
      </textarea>
    </div>
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
