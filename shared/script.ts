/** Scripts: the format, the number of cards and the minutes of a programme, and how much of it is left (M16). */
import { leftOf } from './clock.ts'
import type { About, Progress } from './face.ts'
import { type Format, type Programme, phasesOf, type SpreadMoment } from './format.ts'
import { type Phase, phaseRules } from './phase.ts'

/** How a programme is usually played. `minutes`: from welcome to the end. */
export interface Script {
  readonly format: Format
  readonly cards: number
  readonly minutes: { readonly least: number; readonly most: number }
}

/** `anders` has no script: the facilitator chooses. */
export const scripts: Readonly<Record<Programme, Script | null>> = {
  ambtseed: { format: 'oath', cards: 2, minutes: { least: 45, most: 60 } },
  team: { format: 'workshop', cards: 3, minutes: { least: 75, most: 90 } },
  anders: null,
}

/** Seconds for what has no clock: coming in and hearing what is kept, and looking back. */
const uncounted: Partial<Record<Phase, number>> = { lobby: 300, closing: 300 }

/** Seconds that a phase asks by itself. */
export const secondsOf = (phase: Phase): number => phaseRules[phase].seconds ?? uncounted[phase] ?? 0

/** What is to be played: how many cards, and which phases for each. */
export interface Course {
  readonly format: Format
  readonly cards: number
  readonly withTeams: boolean
  readonly spreadAt: SpreadMoment
}

const sum = (phases: readonly Phase[]): number => phases.reduce((seconds, phase) => seconds + secondsOf(phase), 0)
const phasesIn = ({ format, withTeams, spreadAt }: Course): readonly Phase[] => phasesOf(format, withTeams, spreadAt)
const secondsPerCard = (course: Course): number => sum(phasesIn(course))

/** Minutes from the welcome to the end, as the advisory clocks have it. */
export const minutesOf = (course: Course): number =>
  Math.round((sum(['lobby', 'closing']) + course.cards * secondsPerCard(course)) / 60)

/** How the session stands against its script, in seconds. */
export interface ProgrammeTime {
  /** What is still to come asks so long. */
  readonly asks: number
  /** When the programme ends, ms since 1970: as chosen, or as long after the start as the script takes. Null before the first card. */
  readonly endsAt: number | null
  /** So long until then; negative when that has passed. */
  readonly left: number | null
  /** What is to come asks so much more than there is; negative when there is time over; 0 without an end. */
  readonly late: number
}

/** Times in ms since 1970. */
export interface Plan {
  /** When the first card came on the table. */
  readonly startedAt: number | null
  /** The end that the facilitator chose. */
  readonly endsAt: number | null
  /** The phase to which the card comes back after its twist. */
  readonly resumes: Phase | null
}

type Moment = { readonly about: About; readonly progress: Progress }

/** How the session stands at `now`, ms since 1970 on the server's clock. */
export function programmeTime(moment: Moment, plan: Plan, now: number): ProgrammeTime {
  const course = courseOf(moment.about)
  const whole = course.cards * secondsPerCard(course) + secondsOf('closing')
  const asks = secondsHere(moment, now) + secondsAfter(moment, plan)
  const endsAt = plan.endsAt ?? (plan.startedAt === null ? null : plan.startedAt + whole * 1000)
  const left = endsAt === null ? null : Math.round((endsAt - now) / 1000)
  return { asks, endsAt, left, late: left === null ? 0 : asks - left }
}

const courseOf = ({ format, cards, teamCount, spreadAt }: About): Course => ({
  format,
  cards,
  withTeams: teamCount > 0,
  spreadAt,
})

/** What this phase still asks: its clock, or without one what it asks by itself less what has passed. A lobby may wait for days. */
function secondsHere({ progress }: Moment, now: number): number {
  const { phase, timer, openedAt } = progress
  if (timer) return Math.round(leftOf(timer, now) / 1000)
  const passed = phase === 'lobby' ? 0 : Math.round((now - openedAt) / 1000)
  return Math.max(0, secondsOf(phase) - passed)
}

/** What the rest of the card, the cards after it and the closing ask. */
function secondsAfter({ about, progress }: Moment, { resumes }: Plan): number {
  const { phase, card } = progress
  if (phase === 'closing') return 0
  const course = courseOf(about)
  const later = Math.max(0, about.cards - 1 - card) * secondsPerCard(course)
  return secondsBehind(about.phases, phase) + secondsBehind(phasesIn(course), resumes) + later + secondsOf('closing')
}

/** What the phases after this one ask; nothing when it is none of them. */
function secondsBehind(phases: readonly Phase[], phase: Phase | null): number {
  const at = phase === null ? -1 : phases.indexOf(phase)
  return at < 0 ? 0 : sum(phases.slice(at + 1))
}
