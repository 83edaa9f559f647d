/** The panel of every phase. A phase without one does not compile. */
import type { ComponentType } from 'preact'
import type { Phase } from '../../../shared/phase.ts'
import type { PanelProps } from '../desk.ts'
import { ActionPanel } from './action.tsx'
import { ClarifyPanel } from './clarify.tsx'
import { ClosingPanel } from './closing.tsx'
import { CounterPanel } from './counter.tsx'
import { DecisionPanel } from './decision.tsx'
import { DiscussionPanel } from './discussion.tsx'
import { LobbyPanel } from './lobby.tsx'
import { ReadingPanel } from './reading.tsx'
import { ReferencePhasePanel } from './reference.tsx'
import { RevotePanel } from './revote.tsx'
import { ShiftPanel } from './shift.tsx'
import { SpreadPanel } from './spread.tsx'
import { VotingPanel } from './voting.tsx'

export const panels: Readonly<Record<Phase, ComponentType<PanelProps>>> = {
  lobby: LobbyPanel,
  reading: ReadingPanel,
  clarify: ClarifyPanel,
  voting: VotingPanel,
  spread: SpreadPanel,
  discussion: DiscussionPanel,
  counter: CounterPanel,
  revote: RevotePanel,
  shift: ShiftPanel,
  decision: DecisionPanel,
  reference: ReferencePhasePanel,
  action: ActionPanel,
  closing: ClosingPanel,
}
