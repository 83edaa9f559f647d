/** A whole number within bounds. */
import type { Signal } from '@preact/signals'
import { useId } from 'preact/hooks'

interface Props {
  readonly label: string
  readonly value: Signal<number>
  readonly least: number
  readonly most: number
  readonly help: string
}

export function NumberField({ label, value, least, most, help }: Props) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input account-number"
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={value.value}
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          const typed = Math.round(event.currentTarget.valueAsNumber)
          if (Number.isFinite(typed)) value.value = Math.min(most, Math.max(least, typed))
          event.currentTarget.value = String(value.value)
        }}
      />
      <p class="soft" id={`${id}-help`}>
        {help}
      </p>
    </div>
  )
}
