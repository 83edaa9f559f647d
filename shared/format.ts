/** Formats: the ordered phases that a session plays for each card. */
import { type Phase, phaseRules, type Vote } from './phase.ts'

const workshop = [
  'reading',
  'voting',
  'spread',
  'discussion',
  'revote',
  'shift',
  'decision',
  'reference',
  'action',
] as const

export const formats = {
  quick: ['reading', 'voting', 'spread', 'reference'],
  workshop,
  deep: [
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
  ],
  oath: workshop,
} as const satisfies Record<string, readonly Phase[]>
export type Format = keyof typeof formats

export const programmes = ['ambtseed', 'team', 'anders'] as const
export type Programme = (typeof programmes)[number]

/** When the first spread is shown: before the talk, or only beside the second one. */
export const spreadMoments = ['beforeTalk', 'atShift'] as const
export type SpreadMoment = (typeof spreadMoments)[number]

/** A twist is a round of its own on the same card, with one changed fact. */
export const twistPhases = ['voting', 'spread'] as const satisfies readonly Phase[]

export const hasPhase = (format: Format, phase: Phase): boolean => (formats[format] as readonly Phase[]).includes(phase)

/** The phases of one round: without teams there is no `decision`; a spread that waits for the shift has no phase of its own. */
export function phasesOf(format: Format, withTeams: boolean, spreadAt: SpreadMoment): readonly Phase[] {
  const waits = spreadAt === 'atShift' && hasPhase(format, 'shift')
  return formats[format].filter((phase) => (phase !== 'decision' || withTeams) && (phase !== 'spread' || !waits))
}

/** The last vote of a round: when it closes, the round is settled. */
export const lastVote = (format: Format): Vote =>
  formats[format].some((phase) => phaseRules[phase].vote === 'second') ? 'second' : 'first'
