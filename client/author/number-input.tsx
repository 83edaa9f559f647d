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
    onInput={(event) => onChange(numberIn(event.currentTarget.value, most))}
  />
)

/** Null for what is no whole number, or one with more digits than the largest; at least three, so that too much is told. */
const numberIn = (typed: string, most: number): number | null =>
  /^\d+$/.test(typed.trim()) && typed.trim().length <= Math.max(3, String(most).length) ? Number(typed) : null
