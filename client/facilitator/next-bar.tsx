/** The bar at the bottom: the next step, always in the same place, saying what will happen. */
import { useSignal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'
import { nextStep } from './next-step.ts'
import { QuestionDialog } from './question-dialog.tsx'

/**
 * So soon after the next step changed a tap is still meant for the one before, ms: it was the second of two, or somebody on another
 * console was just ahead. No step is taken twice by accident.
 */
const lateTap = 600

interface Props extends PanelProps {
  /** The next step was taken here. */
  readonly onTaken: () => void
}

export function NextBar({ view, own, desk, onTaken }: Props) {
  // A question stands for the moment at which it was asked: when the session has moved on, it is gone.
  const askedAt = useSignal('')
  const busy = useSignal(false)
  const restedAt = useSignal(momentOf(view))
  const step = nextStep(view, own)
  const moment = momentOf(view)
  const resting = busy.value || restedAt.value !== moment
  const away = desk.connection.status.value !== 'live'

  const take = async () => {
    askedAt.value = ''
    busy.value = true
    if (await desk.ask(step.command)) onTaken()
    busy.value = false
  }
  useLayoutEffect(() => {
    const timer = setTimeout(() => {
      restedAt.value = moment
    }, lateTap)
    return () => clearTimeout(timer)
  }, [moment])
  const tap = () => {
    if (resting || away || step.blocked !== null) return
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
        data-resting={resting}
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

/** What the next step follows from: when it changes, so does the button. */
const momentOf = ({ about, progress }: PanelProps['view']): string =>
  `${about.open} ${progress.round} ${progress.phase} ${progress.paused}`
