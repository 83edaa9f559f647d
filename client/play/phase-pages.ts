/** One page per phase: a phase without one does not compile. */
import type { ComponentType } from 'preact'
import type { Phase } from '../../shared/phase.ts'
import { Action } from './phases/action.tsx'
import { Clarify } from './phases/clarify.tsx'
import { Closing } from './phases/closing.tsx'
import { Counter } from './phases/counter.tsx'
import { Decision } from './phases/decision.tsx'
import { Discussion } from './phases/discussion.tsx'
import { Lobby } from './phases/lobby.tsx'
import { Reading } from './phases/reading.tsx'
import { Reference } from './phases/reference.tsx'
import { Revote } from './phases/revote.tsx'
import { Shift } from './phases/shift.tsx'
import { Spread } from './phases/spread.tsx'
import { Voting } from './phases/voting.tsx'
import type { PhaseProps } from './visit.ts'

export const phasePages: Readonly<Record<Phase, ComponentType<PhaseProps>>> = {
  lobby: Lobby,
  reading: Reading,
  clarify: Clarify,
  voting: Voting,
  spread: Spread,
  discussion: Discussion,
  counter: Counter,
  revote: Revote,
  shift: Shift,
  decision: Decision,
  reference: Reference,
  action: Action,
  closing: Closing,
}
