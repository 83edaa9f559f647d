/** A button that asks once before it does something that cannot be undone. */
import { useSignal } from '@preact/signals'
import { text } from '../text/text.ts'
import { QuestionDialog } from './question-dialog.tsx'

interface Props {
  readonly label: string
  /** What the question says under its title. */
  readonly lines: readonly string[]
  readonly onYes: () => void
  readonly kind?: 'danger'
  /** Cannot be done now. It keeps the focus: whoever just used it must not be lost. */
  readonly disabled?: boolean
  /** The id of what says more about it. */
  readonly describedBy?: string
}

export function AskingButton({ label, lines, onYes, kind, disabled = false, describedBy }: Props) {
  const { ask } = text.value.console.next
  const asking = useSignal(false)
  const put = (now: boolean) => () => {
    asking.value = now
  }
  return (
    <>
      <button
        type="button"
        class="button"
        data-kind={kind}
        aria-disabled={disabled}
        aria-describedby={describedBy}
        onClick={put(!disabled)}
      >
        {label}
      </button>
      {asking.value && (
        <QuestionDialog
          question={{ title: ask.title(label), lines, yes: ask.yes(label), no: ask.notYet }}
          onYes={onYes}
          onNo={put(false)}
        />
      )}
    </>
  )
}
