/** A few sentences with a limit; how much is left shows when it gets tight. */
import type { Signal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { text } from '../text/text.ts'

interface TextAreaProps {
  readonly label: string
  readonly hint: string
  /** Most characters. */
  readonly limit: number
  readonly draft: Signal<string>
}

/** From this many characters before the limit the rest is counted down. */
const tight = 40

export function TextArea({ label, hint, limit, draft }: TextAreaProps) {
  const id = useId()
  const left = limit - draft.value.length
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="soft">
        {hint}
      </p>
      <textarea
        id={id}
        class="input"
        maxLength={limit}
        aria-describedby={`${id}-hint`}
        value={draft.value}
        onInput={(event) => {
          draft.value = event.currentTarget.value
        }}
      />
      {left <= tight && <p class="soft number">{text.value.play.charactersLeft(left)}</p>}
    </div>
  )
}
