/** A visit: this device in its seat of one session, and everything that the phases need. */
import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { ParticipantCommand } from '../../shared/command.ts'
import type { OwnView, PublicView, TeamView } from '../../shared/view.ts'
import { type AskAnswer, type Connection, connect } from '../connection.ts'
import { BallotDraft } from './ballot-draft.ts'
import { type Hands, wipeAtTurns } from './hands.ts'
import { Memory } from './memory.ts'
import { keepSeat, type OwnSeat } from './own-seats.ts'

/** Why something was not accepted; its sentence stands in `text.refusals`. */
export type Trouble = Extract<AskAnswer, { accepted: false }>['refusal']

export interface Visit {
  readonly seat: OwnSeat
  readonly connection: Connection
  readonly hands: Hands
  /** Null until the session is known. */
  readonly memory: ReadonlySignal<Memory | null>
  readonly draft: BallotDraft
  /** The code that was chosen here to read; the table on this device shows that one. Null: the code of the session. */
  readonly code: Signal<string | null>
  readonly trouble: Signal<Trouble | null>
  /** How much was asked that is not answered yet. */
  readonly underWay: ReadonlySignal<number>
  /** Asks the session. True when accepted; a refusal shows as `trouble`. */
  ask(command: ParticipantCommand): Promise<boolean>
  end(): void
}

/** What every phase gets. */
export interface PhaseProps {
  readonly view: PublicView
  readonly own: OwnView
  readonly team: TeamView | null
  readonly visit: Visit
  readonly memory: Memory
}

/** Sits down on a seat that this device holds. */
export function startVisit(seat: OwnSeat, hands: Hands): Visit {
  const { seatKey, nickname, place } = seat
  const connection = connect({ role: 'participant', code: seat.code, seatKey, nickname })
  const memory = signal<Memory | null>(seat.session ? new Memory(seat.session, place) : null)
  const draft = new BallotDraft()
  const code = signal<string | null>(null)
  const trouble = signal<Trouble | null>(null)
  const underWay = signal(0)
  const endings = [
    effect(() => {
      const session = connection.session.value
      if (!session || memory.peek()?.session === session) return
      keepSeat({ ...seat, session })
      memory.value = new Memory(session, place)
    }),
    followVote(connection, memory, draft, trouble),
    wipeAtTurns(connection.view, hands),
    connection.close,
  ]
  return {
    seat,
    connection,
    hands,
    memory,
    draft,
    code,
    trouble,
    underWay,
    ask: async (command) => {
      underWay.value++
      const answer = await connection.ask(command)
      underWay.value--
      trouble.value = answer.accepted || answer.refusal === 'unknown' ? null : answer.refusal
      return answer.accepted
    },
    end: () => {
      for (const end of endings) end()
    },
  }
}

/** At each new vote the draft is what was sent before in this vote, or nothing: a revote preselects nothing. */
function followVote(
  connection: Connection,
  memory: ReadonlySignal<Memory | null>,
  draft: BallotDraft,
  trouble: Signal<Trouble | null>,
): () => void {
  let before = ''
  return effect(() => {
    const progress = connection.view.value?.progress
    const known = memory.value
    if (!progress || !known) return
    const now = `${progress.round} ${progress.phase}`
    if (now === before) return
    before = now
    trouble.value = null
    draft.fill(progress.vote ? known.vote(progress.round, progress.vote) : null)
  })
}
