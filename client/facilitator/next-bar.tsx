/** The bar at the bottom: the next step, always in the same place, saying what will happen. */
import { useSignal } from '@preact/signals'
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'
import { nextStep } from './next-step.ts'
import { QuestionDialog } from './question-dialog.tsx'

/** Two taps on one spot within this time are one tap, ms: the next step must not be taken twice by accident. */
const sameTap = 600

interface Props extends PanelProps {
  /** The next step was taken here. */
  readonly onTaken: () => void
}

export function NextBar({ view, own, desk, onTaken }: Props) {
  // A question stands for the moment at which it was asked: when the session has moved on, it is gone.
  const askedAt = useSignal('')
  const busy = useSignal(false)
  const resting = useSignal(false)
  const step = nextStep(view, own)
  const moment = `${view.progress.round} ${view.progress.phase} ${view.progress.paused}`
  const away = desk.connection.status.value !== 'live'

  const take = async () => {
    askedAt.value = ''
    busy.value = true
    resting.value = true
    if (await desk.ask(step.command)) onTaken()
    busy.value = false
    setTimeout(() => {
      resting.value = false
    }, sameTap)
  }
  const tap = () => {
    if (resting.value || away || step.blocked !== null) return
    if (step.question) askedAt.value = moment
    else void take()
  }

  return (
    <section class="console-next" aria-label={text.value.console.next.label} data-moment={moment}>
      <p class="console-effect" id="next-effect">
        {step.blocked ?? step.effect}
      </p>
      <button
        type="button"
        class="button console-big"
        data-kind="main"
        data-resting={resting.value}
        aria-describedby="next-effect"
        aria-disabled={away || step.blocked !== null}
        onClick={tap}
      >
        {busy.value ? text.value.console.next.busy : step.label}
      </button>
      {askedAt.value === moment && step.question && (
        <QuestionDialog
          question={step.question}
          onYes={take}
          onNo={() => {
            askedAt.value = ''
          }}
        />
      )}
    </section>
  )
}
