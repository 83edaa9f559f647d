/** One page per phase: a phase without one does not compile. Those after the first vote are fetched while people vote. */
import type { ComponentType } from 'preact'
import type { Phase } from '../../shared/phase.ts'
import { laterPage } from './later.tsx'
import { Clarify } from './phases/clarify.tsx'
import { Lobby } from './phases/lobby.tsx'
import { Reading } from './phases/reading.tsx'
import { Revote } from './phases/revote.tsx'
import { Voting } from './phases/voting.tsx'
import type { PhaseProps } from './visit.ts'

export const phasePages: Readonly<Record<Phase, ComponentType<PhaseProps>>> = {
  lobby: Lobby,
  reading: Reading,
  clarify: Clarify,
  voting: Voting,
  spread: laterPage('Spread'),
  discussion: laterPage('Discussion'),
  counter: laterPage('Counter'),
  revote: Revote,
  shift: laterPage('Shift'),
  decision: laterPage('Decision'),
  reference: laterPage('Reference'),
  action: laterPage('Action'),
  closing: laterPage('Closing'),
}
