/** The phases as a table of data: what each allows, how long it advises, what it reveals. */

export const phases = [
  'lobby',
  'reading',
  'clarify',
  'voting',
  'spread',
  'discussion',
  'counter',
  'revote',
  'shift',
  'decision',
  'reference',
  'action',
  'closing',
] as const
export type Phase = (typeof phases)[number]

/** The two secret votes of a round. */
export type Vote = 'first' | 'second'

/** One row of the table. */
export interface PhaseRule {
  /** Seconds that the console proposes; null for a phase without a clock. */
  readonly seconds: number | null
  /** The vote that is open in this phase. */
  readonly vote: Vote | null
  /** Participants may say that they are ready. */
  readonly ready: boolean
  /** Participants may post and support arguments. */
  readonly argue: boolean
  /** Participants may pick the strongest argument of the other side. */
  readonly pick: boolean
  /** Teams may write their choice. */
  readonly decide: boolean
  /** Entering it shows something that was hidden, so there is no way back out of it. */
  readonly reveals: boolean
}

const quiet: PhaseRule = {
  seconds: null,
  vote: null,
  ready: false,
  argue: false,
  pick: false,
  decide: false,
  reveals: false,
}

export const phaseRules: Readonly<Record<Phase, PhaseRule>> = {
  lobby: quiet,
  reading: { ...quiet, seconds: 90, ready: true },
  clarify: { ...quiet, seconds: 120, ready: true },
  voting: { ...quiet, seconds: 60, vote: 'first' },
  spread: { ...quiet, seconds: 60, reveals: true },
  discussion: { ...quiet, seconds: 480, argue: true },
  counter: { ...quiet, seconds: 180, pick: true },
  revote: { ...quiet, seconds: 45, vote: 'second' },
  shift: { ...quiet, seconds: 90, reveals: true },
  decision: { ...quiet, seconds: 120, decide: true },
  reference: { ...quiet, seconds: 180, reveals: true },
  action: { ...quiet, seconds: 180 },
  closing: quiet,
}
