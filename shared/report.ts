/** The nameless account of a closed session: what the room was shown, what teams chose, and nothing else (T7). */
import type { TeamDecision } from './argument.ts'
import type { ShownRound } from './disclosure.ts'
import type { Format, Programme } from './format.ts'
import type { OptionId } from './option.ts'
import type { Vote } from './phase.ts'
import { type Session, seatsOf } from './session.ts'
import { minutesOf } from './time-used.ts'

export interface Report {
  readonly session: string
  readonly name: string
  /** Date without time, YYYY-MM-DD. */
  readonly date: string
  readonly programme: Programme
  readonly format: Format
  readonly lens: string
  readonly deck: { readonly id: string; readonly version: string; readonly title: string }
  readonly minimumGroup: number
  /** Seats taken. */
  readonly seats: number
  /** Participations: seats that cast at least one ballot. */
  readonly participants: number
  /** How many people were present, as the facilitator writes it down afterwards. */
  readonly present?: number | null
  readonly rounds: readonly ReportedRound[]
}

export interface ReportedRound {
  readonly card: string
  readonly title: string
  readonly topics: readonly string[]
  /** The same card with one changed fact. */
  readonly twist: boolean
  /** As authored, and the one that was made of written-in texts. */
  readonly options: readonly { readonly id: OptionId; readonly text: string }[]
  readonly skipped: boolean
  /** How long it was on the table, in whole minutes without breaks; null: not known. */
  readonly minutes: number | null
  readonly shown: ShownRound
  /** Ballots per vote, abstentions included. */
  readonly counted: Readonly<Partial<Record<Vote, number>>>
  readonly decisions: readonly TeamDecision[]
  readonly arguments: readonly { readonly option: OptionId; readonly text: string }[]
}

/** The report of a session. A rehearsal is never reported: null. */
export function reportOf(session: Session): Report | null {
  const { settings, id, createdAt, cards, past } = session
  const { name, programme, format, lens, deck, minimumGroup, rehearsal } = settings
  if (rehearsal) return null
  return {
    session: id,
    name,
    date: new Date(session.closedAt ?? createdAt).toISOString().slice(0, 10),
    programme,
    format,
    lens,
    deck,
    minimumGroup,
    seats: seatsOf(session).length,
    participants: session.participants,
    rounds: [...past]
      .sort((a, b) => a.number - b.number)
      .flatMap((round) => {
        const card = cards[round.card]
        if (!card) return []
        const authored = card.options.map((option) => ({ id: option.id, text: option.text }))
        const { number, twist, extra, skipped, shown, counted, decisions, arguments: kept } = round
        const minutes = minutesOf(session.timeUsed, number)
        const options = extra ? [...authored, extra] : authored
        const { id, title, topics } = card
        return [
          { card: id, title, topics, twist, options, skipped, minutes, shown, counted, decisions, arguments: kept },
        ]
      }),
  }
}
