/** Pause, one step back, and skipping the card. */
import { useSignal } from '@preact/signals'
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'
import { QuestionDialog } from './question-dialog.tsx'

export function CourseControls({ view, desk }: PanelProps) {
  const words = text.value.console.controls
  const { round, phase, paused, canGoBack } = view.progress
  const inRound = phase !== 'lobby' && phase !== 'closing'
  return (
    <section class="stack stack-s console-block">
      <h3>{words.course}</h3>
      <div class="console-pair">
        <button type="button" class="button" onClick={() => desk.ask({ type: 'setPaused', paused: !paused })}>
          {paused ? words.resume : words.pause}
        </button>
        <button
          type="button"
          class="button"
          disabled={!canGoBack}
          onClick={() => desk.ask({ type: 'goBack', round, phase })}
        >
          {words.back}
        </button>
      </div>
      {inRound && !canGoBack && phase !== 'reading' && <p class="soft">{words.cannotGoBack}</p>}
      {inRound && <SkipCard desk={desk} round={round} phase={phase} />}
    </section>
  )
}

type SkipProps = Pick<PanelProps, 'desk'> & Pick<PanelProps['view']['progress'], 'round' | 'phase'>

function SkipCard({ desk, round, phase }: SkipProps) {
  const words = text.value.console.controls
  const asking = useSignal(false)
  const skip = async () => {
    asking.value = false
    await desk.ask({ type: 'skipCard', round, phase })
  }
  const { ask } = text.value.console.next
  const question = { title: ask.title(words.skip), lines: [ask.skip], yes: ask.yes(words.skip), no: ask.notYet }
  return (
    <>
      <button type="button" class="button" onClick={() => (asking.value = true)}>
        {words.skip}
      </button>
      {asking.value && <QuestionDialog question={question} onYes={skip} onNo={() => (asking.value = false)} />}
    </>
  )
}
