/** A sentence beside the team's choice, without a name. */
import { useSignal } from '@preact/signals'
import { textLimits } from '../../shared/wire-names.ts'
import { announce } from '../announcer.tsx'
import { text } from '../text/text.ts'
import { TextArea } from './text-area.tsx'
import type { PhaseProps } from './visit.ts'

export function MinorityForm({ view, visit }: PhaseProps) {
  const words = text.value.play.decision
  const draft = useSignal('')
  const idle = draft.value.trim() === ''
  const send = async () => {
    if (idle) return
    const said = draft.value
    const { round } = view.progress
    if (!(await visit.ask({ type: 'offerMinority', round, text: said.trim() }))) return
    if (draft.value === said) draft.value = ''
    announce(words.minorityAdded)
  }
  return (
    <details class="details">
      <summary>{words.minority}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <TextArea label={words.minorityLabel} hint={words.minorityHint} limit={textLimits.minority} draft={draft} />
        <button type="submit" class="button" aria-disabled={idle}>
          {words.minorityButton}
        </button>
      </form>
    </details>
  )
}
