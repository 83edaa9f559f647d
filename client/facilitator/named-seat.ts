/** A seat of the roster with what it is called on the console, and which of them to show. */
import type { RosterRow } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'

/** A seat with what it is called here: its nickname, or its number where it has none. */
export interface NamedSeat {
  readonly row: RosterRow
  readonly who: string
}

/** The seats that fit what is searched for, in order of their teams. `said`: how a team is called. */
export function seatsToShow(
  roster: readonly RosterRow[],
  sought: string,
  words: { readonly seat: (at: number) => string; readonly team: (number: number) => string },
): NamedSeat[] {
  const wanted = sought.trim().toLowerCase()
  return roster
    .map((row, at) => ({ row, who: row.nickname || words.seat(at + 1) }))
    .filter(({ row, who }) => `${who} ${words.team(row.team)}`.toLowerCase().includes(wanted))
    .sort((a, b) => a.row.team - b.row.team)
}

/** What everything about one seat needs. */
export interface SeatProps extends Pick<PanelProps, 'view' | 'desk'>, NamedSeat {}

/** What happens to a place at the next card. */
export function happensTo(next: NonNullable<NamedSeat['row']['next']>): string {
  const words = text.value.console.people
  return next === 'away' ? words.goesAway : words.goesTo(next.team)
}
