/** Picking an option by its letter, where its words stand nearby. */
import type { Signal } from '@preact/signals'
import type { OptionId } from '../../shared/option.ts'
import { OptionMark } from '../parts/option-mark.tsx'
import type { OptionFace } from '../parts/spread-table.tsx'

interface OptionPickerProps {
  readonly label: string
  /** Unique on the page. */
  readonly name: string
  readonly options: readonly OptionFace[]
  readonly chosen: Signal<OptionId | null>
}

export function OptionPicker({ label, name, options, chosen }: OptionPickerProps) {
  return (
    <fieldset class="option-picker">
      <legend class="field-label">{label}</legend>
      <div class="row">
        {options.map((option) => (
          <label key={option.id} class="radio-card letter-card">
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={chosen.value === option.id}
              onChange={() => {
                chosen.value = option.id
              }}
            />
            <OptionMark option={option.id} size={36} />
            <span class="visually-hidden" lang="nl">
              {option.id}: {option.text}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
