/** A button that asks once before it does what it says. */
import { useSignal } from '@preact/signals'
import { QuestionDialog } from '../facilitator/question-dialog.tsx'

interface Props {
  readonly label: string
  readonly title: string
  readonly lines: readonly string[]
  readonly yes: string
  readonly no: string
  readonly main?: boolean
  readonly onYes: () => void
}

export function AskedButton({ label, title, lines, yes, no, main = false, onYes }: Props) {
  const asking = useSignal(false)
  return (
    <>
      <button type="button" class="button" data-kind={main ? 'main' : undefined} onClick={() => (asking.value = true)}>
        {label}
      </button>
      {asking.value && (
        <QuestionDialog question={{ title, lines, yes, no }} onYes={onYes} onNo={() => (asking.value = false)} />
      )}
    </>
  )
}
