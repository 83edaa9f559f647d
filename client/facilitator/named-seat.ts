/** A seat of the roster with what it is called on the console, which of them to show, and where each can go. */
import type { PublicView, RosterRow, TeamFace } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'

/** A seat with what it is called here: its nickname, or its number where it has none. */
export interface NamedSeat {
  readonly row: RosterRow
  readonly who: string
}

/**
 * The seats that fit what is searched for, in order of their teams. `said`: how a team is called. `first`: the team that a
 * seat had when this list was opened, which keeps it in its place: the next tap must not meet somebody else.
 */
export function seatsToShow(
  roster: readonly RosterRow[],
  sought: string,
  words: { readonly seat: (at: number) => string; readonly team: (number: number) => string },
  first: ReadonlyMap<string, number>,
): NamedSeat[] {
  const wanted = sought.trim().toLowerCase()
  const place = ({ row }: NamedSeat): number => first.get(row.seat) ?? row.team
  return roster
    .map((row, at) => ({ row, who: row.nickname || words.seat(at + 1) }))
    .filter(({ row, who }) => `${who} ${words.team(row.team)}`.toLowerCase().includes(wanted))
    .sort((a, b) => place(a) - place(b))
}

/** What everything about one seat needs. */
export interface SeatProps extends Pick<PanelProps, 'view' | 'desk'>, NamedSeat {}

/** What happens to a place at the next card. */
export function happensTo(next: NonNullable<NamedSeat['row']['next']>): string {
  const words = text.value.console.people
  return next === 'away' ? words.goesAway : words.goesTo(next.team)
}

/** The team that a seat is in, or goes to at the next card. */
export const teamOf = ({ team, next }: RosterRow): number => (next && next !== 'away' ? next.team : team)

/** Whether a seat can go to another team. */
export const mayMove = ({ about, progress }: PublicView, { next }: RosterRow): boolean =>
  about.teamCount > 1 && progress.phase !== 'closing' && next !== 'away'

/** As many teams as fit beside each other on a phone of 360 px. */
export const mostInReach = 6

/** The numbers of the teams that stand beside a seat: all of them, or `own` and the smallest, which can use somebody. */
export function teamsInReach(teams: readonly TeamFace[], own: readonly number[]): number[] {
  const isOwn = ({ number }: TeamFace): number => Number(own.includes(number))
  return [...teams]
    .sort((a, b) => isOwn(b) - isOwn(a) || a.seats - b.seats)
    .slice(0, mostInReach)
    .map(({ number }) => number)
    .sort((a, b) => a - b)
}
