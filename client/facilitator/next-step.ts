/** What the big button says and does: a pure function of what the facilitator sees. */

import type { FacilitatorCommand } from '../../shared/command.ts'
import { type Phase, phaseRules } from '../../shared/phase.ts'
import type { FacilitatorView, PublicView } from '../../shared/view.ts'
import { text } from '../text/text.ts'

/** A question asked once before something that cannot be undone. */
export interface Question {
  readonly title: string
  readonly lines: readonly string[]
  readonly yes: string
  readonly no: string
}

/** `blocked`: why it cannot be done now. `question`: what to ask first, null when it can be undone. */
export interface NextStep {
  readonly label: string
  readonly effect: string
  readonly blocked: string | null
  readonly question: Question | null
  readonly command: FacilitatorCommand
}

const words = () => text.value.console.next

/** The next step of the session. */
export function nextStep(view: PublicView, own: FacilitatorView): NextStep {
  const { progress } = view
  if (progress.paused) return resume()
  if (progress.phase === 'lobby' && !view.about.open) return openLobby()
  if (own.next === null) return closing(view)
  const label = labelOf(view, own.next)
  return {
    label,
    effect: effectOf(view, own.next),
    blocked: own.blocked && words()[own.blocked],
    question: questionFor(view, own.next, label),
    command: { type: 'advance', round: progress.round, phase: progress.phase },
  }
}

const resume = (): NextStep => ({
  label: words().resume,
  effect: words().resumeEffect,
  blocked: null,
  question: null,
  command: { type: 'setPaused', paused: false },
})

const openLobby = (): NextStep => ({
  label: words().openLobby,
  effect: words().openLobbyEffect,
  blocked: null,
  question: null,
  command: { type: 'openLobby' },
})

/** Whether advancing ends the twist: the card's own round comes back where it was left. */
const endsTwist = ({ progress }: PublicView): boolean => progress.twist && progress.vote === null

function effectOf(view: PublicView, next: Phase): string {
  if (endsTwist(view)) return words().endTwistEffect(text.value.words.phases[next])
  if (view.progress.vote && next === 'discussion') return words().spreadWaits
  return endsCard(view, next) && next === 'reading' ? words().nextCardEffect : words().effect[next]
}

function closing({ about }: PublicView): NextStep {
  const question = ask(words().close, [words().ask.close])
  return {
    label: words().close,
    effect: about.rehearsal ? words().closeRehearsal : words().closeEffect,
    blocked: null,
    question,
    command: { type: 'closeSession' },
  }
}

function labelOf(view: PublicView, next: Phase): string {
  const { progress } = view
  if (endsTwist(view)) return words().endTwist
  if (progress.vote) return (words().closeVote as Partial<Record<Phase, string>>)[next] ?? words().closeVote.other
  if (next === 'reading' && progress.phase !== 'lobby') return words().nextCard
  return words().advance[next]
}

/** Whether advancing to `next` ends the card that is being played. */
const endsCard = ({ progress }: PublicView, next: Phase): boolean =>
  progress.phase !== 'lobby' && !progress.twist && (next === 'reading' || next === 'closing')

function questionFor(view: PublicView, next: Phase, label: string): Question | null {
  const { progress, counters } = view
  if (endsTwist(view)) return ask(label, [words().ask.endTwist])
  if (progress.phase === 'lobby') return beginning(view, label)
  if (next === 'voting' && view.story.length === 0) return presence(view)
  if (progress.vote) return ask(label, [words().ask.vote(counters.ballots, counters.voters)])
  if (phaseRules[next].reveals) return ask(label, [words().ask.reveal])
  return endsCard(view, next) ? ask(label, [words().ask.endCard]) : null
}

const ask = (label: string, lines: readonly string[]): Question => ({
  title: words().ask.title(label),
  lines,
  yes: words().ask.yes(label),
  no: words().ask.notYet,
})

/** There is no way back to the lobby, where the teams are made. */
const beginning = ({ about, counters }: PublicView, label: string): Question =>
  ask(label, [words().ask.begin(counters.seats, about.teamCount), words().ask.beginFixed])

/** Before the first vote: fake or double seats would defeat the minimum group, so a person counts heads. */
function presence({ about, counters }: PublicView): Question {
  const { seats } = counters
  const small = seats < about.minimumGroup
  return {
    title: words().present.title(seats),
    lines: [
      words().present.about(seats),
      words().present.lock,
      small ? words().present.few(seats, about.minimumGroup) : words().present.minimum(about.minimumGroup),
    ],
    yes: words().present.yes(seats),
    no: words().present.no,
  }
}
