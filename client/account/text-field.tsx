/** A line to type, with what it is for and what is the matter with it. */
import type { Signal } from '@preact/signals'
import { useId } from 'preact/hooks'

interface Props {
  readonly label: string
  readonly value: Signal<string>
  readonly help?: string
  readonly problem?: string | null
  readonly autocomplete?: 'username' | 'name' | 'off'
  readonly longest: number
  /** So many lines; one: a field that Enter sends. */
  readonly rows?: number
}

export function TextField({ label, value, help, problem = null, autocomplete = 'off', longest, rows = 1 }: Props) {
  const id = useId()
  const about = [...(help ? [`${id}-help`] : []), ...(problem ? [`${id}-problem`] : [])]
  const common = {
    id,
    class: 'input',
    maxLength: longest,
    value: value.value,
    'aria-invalid': problem !== null,
    'aria-describedby': about.length > 0 ? about.join(' ') : undefined,
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...common} rows={rows} onInput={(event) => take(value, event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          autocomplete={autocomplete}
          autocapitalize={autocomplete === 'username' ? 'none' : undefined}
          spellcheck={autocomplete === 'off'}
          onInput={(event) => take(value, event.currentTarget.value)}
        />
      )}
      {help && (
        <p class="soft" id={`${id}-help`}>
          {help}
        </p>
      )}
      {problem && (
        <p class="banner" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

function take(value: Signal<string>, typed: string): void {
  value.value = typed
}
