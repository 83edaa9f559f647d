/** A whole number to fill in, which may stay empty. */
import { useId } from 'preact/hooks'
import { text } from '../text/text.ts'
import type { FieldProblem } from './filled-in.ts'

interface Props {
  readonly label: string
  readonly help: string
  readonly value: string
  readonly problem: FieldProblem | undefined
  readonly onInput: (value: string) => void
}

export function FigureField({ label, help, value, problem, onInput }: Props) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        inputMode="numeric"
        autocomplete="off"
        maxLength={9}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? `${id}-help ${id}-problem` : `${id}-help`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class="soft" id={`${id}-help`}>
        {help}
      </p>
      {problem && (
        <p class="banner" id={`${id}-problem`}>
          {text.value.year.problems[problem]}
        </p>
      )}
    </div>
  )
}
