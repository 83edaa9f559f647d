/** The script: the steps of this card, what to do at each, and how much is left. */
import { phasesOf } from '../../shared/format.ts'
import { type Phase, phaseRules } from '../../shared/phase.ts'
import type { PublicView } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'
import { doNow } from './now.ts'

export function Script({ view }: PanelProps) {
  const { panel, doNow: usual } = text.value.console
  const { phase } = view.progress
  const at = view.about.phases.indexOf(phase)
  return (
    <>
      <p class="soft">{panel.minutesLeft(minutesLeft(view))}</p>
      <ol class="console-steps">
        {view.about.phases.map((step, index) => (
          <li key={step} aria-current={step === phase ? 'step' : undefined} data-done={index < at}>
            <strong>{text.value.words.phases[step]}</strong>
            {index < at && <span class="soft"> ({panel.stepDone})</span>}
            {step === phase && ' '}
            {step === phase && <span class="console-mark">{panel.stepNow}</span>}
            <p class="soft">{step === phase ? doNow(view) : usual[step]}</p>
          </li>
        ))}
      </ol>
    </>
  )
}

const secondsOf = (phases: readonly Phase[]): number =>
  phases.reduce((sum, phase) => sum + (phaseRules[phase].seconds ?? 0), 0)

/** Whole minutes that the advisory clocks still ask: the rest of this card and the cards after it. */
export function minutesLeft({ about, progress }: Pick<PublicView, 'about' | 'progress'>): number {
  if (progress.phase === 'closing') return 0
  const later = Math.max(0, about.cards - 1 - progress.card)
  const rest = progress.card < 0 ? [] : about.phases.slice(about.phases.indexOf(progress.phase))
  // The steps of a twist are not those of the cards that follow.
  const whole = phasesOf(about.format, about.teamCount > 0, about.spreadAt)
  return Math.round((secondsOf(rest) + later * secondsOf(whole)) / 60)
}
