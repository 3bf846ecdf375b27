import { useId } from 'preact/hooks'

interface LinesFieldProps {
  label: string
  hint: string
  lines: string[]
  /** Called when the field is left, with its lines that hold anything. */
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
        onChange={(event) => onLines(linesOf(event.currentTarget.value))}
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
