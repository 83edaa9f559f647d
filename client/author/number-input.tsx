/** A whole number that may still be missing. */
import type { FieldIds } from './field-frame.tsx'

interface Props extends FieldIds {
  readonly value: number | null
  readonly least: number
  readonly most: number
  onChange(value: number | null): void
}

export const NumberInput = ({ value, least, most, onChange, ...ids }: Props) => (
  <input
    {...ids}
    class="input author-number"
    type="number"
    inputMode="numeric"
    min={least}
    max={most}
    step={1}
    value={value ?? ''}
    onInput={(event) => onChange(numberIn(event.currentTarget.value))}
  />
)

/** Null for what is no whole number of at most three digits. */
const numberIn = (typed: string): number | null => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null)
