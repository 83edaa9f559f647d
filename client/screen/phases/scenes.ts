/** What the big screen says in every phase. A phase without a scene does not compile. */
import type { ComponentType } from 'preact'
import type { Phase } from '../../../shared/phase.ts'
import type { SceneProps } from '../scene.ts'
import { ActionScene } from './action.tsx'
import { ClarifyScene } from './clarify.tsx'
import { ClosingScene } from './closing.tsx'
import { CounterScene } from './counter.tsx'
import { DecisionScene } from './decision.tsx'
import { DiscussionScene } from './discussion.tsx'
import { LobbyScene } from './lobby.tsx'
import { ReadingScene } from './reading.tsx'
import { ReferenceScene } from './reference.tsx'
import { RevoteScene } from './revote.tsx'
import { ShiftScene } from './shift.tsx'
import { SpreadScene } from './spread.tsx'
import { VotingScene } from './voting.tsx'

export const scenes: Readonly<Record<Phase, ComponentType<SceneProps>>> = {
  lobby: LobbyScene,
  reading: ReadingScene,
  clarify: ClarifyScene,
  voting: VotingScene,
  spread: SpreadScene,
  discussion: DiscussionScene,
  counter: CounterScene,
  revote: RevoteScene,
  shift: ShiftScene,
  decision: DecisionScene,
  reference: ReferenceScene,
  action: ActionScene,
  closing: ClosingScene,
}
