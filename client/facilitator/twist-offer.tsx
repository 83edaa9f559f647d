/** The twist of the card, from the moment at which it can be played. */
import { useSignal } from '@preact/signals'
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'
import { QuestionDialog } from './question-dialog.tsx'

export function TwistOffer({ view, own, desk }: PanelProps) {
  const { next, panel } = text.value.console
  const asking = useSignal(false)
  const { round, phase } = view.progress
  if (!own.canTwist || !own.twist) return null
  const play = async () => {
    asking.value = false
    await desk.ask({ type: 'startTwist', round, phase })
  }
  const question = {
    title: next.ask.title(next.twist),
    lines: [next.twistEffect],
    yes: next.ask.yes(next.twist),
    no: next.ask.notYet,
  }
  return (
    <section class="note stack stack-s">
      <h2>{panel.twist}</h2>
      <p lang="nl">{own.twist}</p>
      <button
        type="button"
        class="button"
        aria-describedby="twist-effect"
        onClick={() => {
          asking.value = true
        }}
      >
        {next.twist}
      </button>
      <p class="soft" id="twist-effect">
        {next.twistEffect}
      </p>
      {asking.value && (
        <QuestionDialog
          question={question}
          onYes={play}
          onNo={() => {
            asking.value = false
          }}
        />
      )}
    </section>
  )
}
