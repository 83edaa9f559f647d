/** The facilitator's desk: one running session with everything its panels need, and one way to ask something of it. */
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { FacilitatorCommand } from '../../shared/command.ts'
import type { FacilitatorView, PublicView } from '../../shared/view.ts'
import type { ReadingAnswer } from '../../shared/wire.ts'
import { isRefused, postReading } from '../api.ts'
import { type Connection, connect } from '../connection.ts'
import type { AskAnswer } from '../outstanding.ts'

/** Why something did not happen; `unknown`: no answer came; `noLine`: it was not even asked. */
export type Trouble = Extract<AskAnswer, { accepted: false }>['refusal'] | 'noLine'

export interface Desk {
  readonly session: string
  readonly connection: Connection
  /** Addresses under which phones reach the server, best first. */
  readonly addresses: ReadonlySignal<readonly string[]>
  /** The cards with their references, for the facilitator only; null until they have arrived. */
  readonly reading: ReadonlySignal<ReadingAnswer | null>
  readonly trouble: ReadonlySignal<Trouble | null>
  /** Something was asked a while ago and is not answered yet. */
  readonly waiting: ReadonlySignal<boolean>
  /** Asks the session; what is refused shows as `trouble`. True when it was accepted. Without a line nothing is asked: it would happen later, unseen. */
  ask(command: FacilitatorCommand): Promise<boolean>
  /** Wipes the nickname of a seat. */
  blank(seat: string): Promise<void>
  dismissTrouble(): void
  /** Leaves the session, which goes on without the facilitator. */
  close(): void
}

/** What a panel shows: what the room sees, what only the facilitator sees, and the desk to act on. */
export interface PanelProps {
  readonly view: PublicView
  readonly own: FacilitatorView
  readonly desk: Desk
}

/** Opens the desk of `session`. The reading is fetched beside the line, and again until it has come. */
export function openDesk(key: string, session: string, addresses: ReadonlySignal<readonly string[]>): Desk {
  const connection = connect({ role: 'facilitator', session, facilitatorKey: key })
  const trouble = signal<Trouble | null>(null)
  const ahead = fetchedReading(key, session)
  const patience = impatience()
  const ask: Desk['ask'] = async (command) => {
    trouble.value = connection.status.peek() === 'live' ? null : 'noLine'
    if (trouble.value) return false
    const answer = await patience.during(connection.ask(command))
    if (!answer.accepted) trouble.value = answer.refusal
    return answer.accepted
  }
  return {
    session,
    connection,
    addresses,
    reading: ahead.reading,
    trouble,
    waiting: patience.waiting,
    ask,
    blank: async (seat) => {
      await connection.request('blankNickname', { seat }).catch(() => {
        trouble.value = 'unknown'
      })
    },
    dismissTrouble: () => {
      trouble.value = null
    },
    close: () => {
      ahead.stop()
      connection.close()
    },
  }
}

/** Milliseconds after which an answer is late. */
const lateAnswer = 1500

/** Whether any answer is late. */
function impatience() {
  const late = signal(0)
  const during = async <T>(answer: Promise<T>): Promise<T> => {
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      late.value++
    }, lateAnswer)
    const known = await answer
    clearTimeout(timer)
    if (isLate) late.value--
    return known
  }
  return { waiting: computed(() => late.value > 0), during }
}

/** Milliseconds before the reading is asked for again. */
const readingWait = 5000

function fetchedReading(key: string, session: string) {
  const answer = signal<ReadingAnswer | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  const fetchOnce = async () => {
    const got = await postReading(key, session)
    if (!isRefused(got)) answer.value = got
    else if (got.refusal !== 'keyDoesNotWork') timer = setTimeout(() => void fetchOnce(), readingWait)
  }
  void fetchOnce()
  return { reading: answer, stop: () => clearTimeout(timer) }
}
