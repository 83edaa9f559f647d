/** A small whole number with a button for one less and one more; also typed, and stepped with the arrow keys. */
import { useId } from 'preact/hooks'
import { text } from '../text/text.ts'

interface Props {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly onChange: (value: number) => void
}

export function Stepper({ label, value, least, most, onChange }: Props) {
  const id = useId()
  const to = (next: number) => {
    if (Number.isInteger(next)) onChange(Math.min(most, Math.max(least, next)))
  }
  return (
    <div class="console-stepper">
      <label for={id} class="field-label">
        {label}
      </label>
      <div class="row">
        <button
          type="button"
          class="button"
          aria-label={text.value.console.form.fewer(label)}
          disabled={value <= least}
          onClick={() => to(value - 1)}
        >
          −
        </button>
        <input
          id={id}
          class="input"
          type="number"
          inputMode="numeric"
          min={least}
          max={most}
          value={value}
          onChange={(event) => to(event.currentTarget.valueAsNumber)}
        />
        <button
          type="button"
          class="button"
          aria-label={text.value.console.form.greater(label)}
          disabled={value >= most}
          onClick={() => to(value + 1)}
        >
          +
        </button>
      </div>
    </div>
  )
}
