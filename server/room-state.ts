/** The shared state of a room: a projection of the public view, with one writer. */
import { type SchemaType, schema, t } from '@colyseus/schema'
import type { PublicView } from '../shared/view.ts'
import { counters, sections, sectionText } from '../shared/wire-names.ts'

const text = () => t.string().default('')
const count = () => t.number().default(0)

type Field = (typeof sections)[number] | (typeof counters)[number]

/** One text per section, one number per counter; nothing per participant. */
export const RoomState = schema(
  {
    about: text(),
    progress: text(),
    card: text(),
    teams: text(),
    shown: text(),
    written: text(),
    counter: text(),
    arguments: text(),
    choices: text(),
    references: text(),
    facts: text(),
    shownCode: text(),
    story: text(),
    seats: count(),
    ready: count(),
    ballots: count(),
    voters: count(),
  } satisfies Record<Field, unknown>,
  'RoomState',
)
export type RoomState = SchemaType<typeof RoomState>

/** Writes the view into the state. What did not change is not touched, and costs nothing on the wire. */
export function show(view: PublicView, state: RoomState): void {
  for (const name of sections) {
    const written = sectionText(view, name)
    if (state[name] !== written) state[name] = written
  }
  for (const name of counters) if (state[name] !== view.counters[name]) state[name] = view.counters[name]
}
