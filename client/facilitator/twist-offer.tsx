/** The twist of the card, from the moment at which it can be played. */
import { text } from '../text/text.ts'
import { AskingButton } from './asking-button.tsx'
import type { PanelProps } from './desk.ts'

export function TwistOffer({ view, own, desk }: PanelProps) {
  const { next, panel } = text.value.console
  const { round, phase } = view.progress
  if (!own.canTwist || !own.twist) return null
  return (
    <section class="note stack stack-s">
      <h2>{panel.twist}</h2>
      <p lang="nl">{own.twist}</p>
      <AskingButton
        label={next.twist}
        lines={[next.twistEffect]}
        describedBy="twist-effect"
        onYes={() => desk.ask({ type: 'startTwist', round, phase })}
      />
      <p class="soft" id="twist-effect">
        {next.twistEffect}
      </p>
    </section>
  )
}
