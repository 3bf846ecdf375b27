import { useId } from 'preact/hooks'

/** One of several values; `lang` where the words are of another language than the interface. */
export interface ChoiceOption<T extends string> {
  value: T
  label: string
  lang?: string
}

interface ChoiceProps<T extends string> {
  label: string
  value: T
  options: ChoiceOption<T>[]
  onChoose: (value: T) => void
  /** One under the other, for longer words. */
  column?: boolean
  /** A class for a special look. */
  look?: string
}

/** One of several, as radio buttons: arrow keys move between them. */
export function Choice<T extends string>({ label, value, options, onChoose, column, look }: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset class={look ? `choice ${look}` : 'choice'}>
      <legend>{label}</legend>
      <div class={column ? 'options column' : 'options'}>
        {options.map((option) => (
          <label key={option.value} data-value={option.value} lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
