/** The page of a participant in a frame of the workshop. */
import { signal } from '@preact/signals'
import type { Preview } from '../../../shared/preview-session.ts'
import { BallotDraft } from '../../play/ballot-draft.ts'
import { Memory } from '../../play/memory.ts'
import type { OwnSeat } from '../../play/own-seats.ts'
import { SeatPage } from '../../play/seat-page.tsx'
import type { Visit } from '../../play/visit.ts'
import { play } from '../../text/nl/play.ts'
import { learn } from '../../text/text.ts'
import { startFrame, tellWorkshop } from './frame.tsx'
import { openStage } from './stage.ts'

learn({ play })

const stage = openStage(tellWorkshop)
const nothing = () => undefined
const seat: OwnSeat = { session: null, code: '', seatKey: '', nickname: '', place: 1, since: 0 }
const memory = signal<Memory | null>(null)
const code = signal<string | null>(null)
const draft = new BallotDraft()
const { connection } = stage
const visit: Visit = {
  ...{ seat, connection, memory, draft, code },
  hands: { own: seat, all: [seat], wiped: signal(false), passTo: nothing, add: nothing },
  trouble: signal(null),
  underWay: signal(0),
  ask: async (command) => (await connection.ask(command)).accepted,
  end: nothing,
}

/** What this participant's device would know: the votes that are over. */
function memoryOf({ view, votes }: Preview): Memory {
  const known = new Memory(view.about.session)
  const card = view.card?.title ?? ''
  for (const vote of ['first', 'second'] as const) {
    const choice = votes[vote]
    if (choice) known.keepVote(1, vote, { choice, card, sure: true })
  }
  return known
}

startFrame(
  (scene) => {
    memory.value = memoryOf(stage.show(scene))
    draft.fill(null)
    code.value = null
  },
  () => <SeatPage visit={visit} leave={nothing} />,
)
