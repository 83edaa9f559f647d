/** Pause, one step back, skipping the card, and its twist. */
import { text } from '../text/text.ts'
import { AskingButton } from './asking-button.tsx'
import type { PanelProps } from './desk.ts'

export function CourseControls({ view, own, desk }: PanelProps) {
  const { controls: words, next } = text.value.console
  const { round, phase, card, paused, canGoBack } = view.progress
  const isLast = card === view.about.cards - 1
  const inRound = phase !== 'lobby' && phase !== 'closing'
  return (
    <section class="stack stack-s console-block">
      <div class="console-pair">
        <button type="button" class="button" onClick={() => desk.ask({ type: 'setPaused', paused: !paused })}>
          {paused ? words.resume : words.pause}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={!canGoBack}
          aria-describedby="back-help"
          onClick={() => canGoBack && desk.ask({ type: 'goBack', round, phase })}
        >
          {words.back}
        </button>
      </div>
      {inRound && !canGoBack && (
        <p class="soft" id="back-help">
          {phase === 'reading' ? words.firstStep : words.cannotGoBack}
        </p>
      )}
      <div class="console-pair">
        <AskingButton
          label={words.skip}
          lines={[isLast ? next.ask.skipLast : next.ask.skip]}
          disabled={!inRound}
          onYes={() => desk.ask({ type: 'skipCard', round, phase })}
        />
        <AskingButton
          label={next.twist}
          lines={[next.twistEffect]}
          disabled={!own.canTwist}
          describedBy="twist-help"
          onYes={() => desk.ask({ type: 'startTwist', round, phase })}
        />
      </div>
      {inRound && (
        <p class="soft" id="twist-help">
          {own.canTwist ? next.twistEffect : words.twistNot}
        </p>
      )}
    </section>
  )
}
