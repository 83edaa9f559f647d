/** A field for a password, which can be shown, pasted into, and filled in by a password manager. */
import { type Signal, useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { type PasswordProblem, passwordProblem } from '../../shared/password.ts'
import { text } from '../text/text.ts'

interface Props {
  readonly label: string
  readonly value: Signal<string>
  /** A new one says what it must be. */
  readonly isNew?: boolean
  /** Why it will not do. */
  readonly problem?: string | null
}

export function PasswordField({ label, value, isNew = false, problem = null }: Props) {
  const words = text.value.account.password
  const id = useId()
  const shown = useSignal(false)
  const about = [...(isNew ? [`${id}-help`] : []), ...(problem ? [`${id}-problem`] : [])]
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="account-password">
        <input
          id={id}
          class="input"
          type={(shown.value ? 'text' : 'password') as 'text'}
          autocomplete={isNew ? 'new-password' : 'current-password'}
          autocapitalize="none"
          spellcheck={false}
          value={value.value}
          aria-invalid={problem !== null}
          aria-describedby={about.length > 0 ? about.join(' ') : undefined}
          onInput={(event) => {
            value.value = event.currentTarget.value
          }}
        />
        <button
          type="button"
          class="button"
          aria-pressed={shown.value}
          onClick={() => {
            shown.value = !shown.value
          }}
        >
          {words.show}
        </button>
      </div>
      {isNew && (
        <p class="soft" id={`${id}-help`}>
          {words.help}
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

/** Why a new password will not do, as a sentence; null when it will. `own`: names of the person. */
export function newPasswordProblem(password: string, own: readonly string[]): string | null {
  const problem: PasswordProblem | null = passwordProblem(password, own)
  return problem && text.value.account.password.problems[problem]
}
