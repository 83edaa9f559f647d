/** One line or several, typed or pasted; what comes along with pasting and nobody sees is left out. */

import { mostCharacters } from '../../shared/authored-limits.ts'
import { withoutHidden } from '../../shared/text-checks.ts'
import type { FieldIds } from './field-frame.tsx'

interface Props extends Partial<FieldIds> {
  readonly kind: 'line' | 'text'
  readonly value: string
  readonly label?: string
  onChange(value: string): void
}

export function TextInput({ kind, value, label, onChange, ...ids }: Props) {
  const shared = {
    ...ids,
    class: 'input',
    value,
    lang: 'nl',
    maxLength: mostCharacters,
    autocomplete: 'off',
    'aria-label': label,
    onInput: (event: { currentTarget: { value: string } }) => onChange(withoutHidden(event.currentTarget.value)),
  } as const
  return kind === 'line' ? <input type="text" {...shared} /> : <textarea data-grows {...shared} />
}
