/** Who sits where, team by team. Nothing about votes, and none is asked for. */
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'
import { mayMove, mostInReach, seatsToShow } from './named-seat.ts'
import { SeatRow } from './seat-row.tsx'

/** Seats above which there is a field to search in. */
const many = 12

export function Roster({ view, own, desk }: PanelProps) {
  const words = text.value.console.people
  const sought = useSignal('')
  const first = useRef(new Map<string, number>())
  for (const { seat, team } of own.roster) if (!first.current.has(seat)) first.current.set(seat, team)
  if (own.roster.length === 0) return <p>{words.none}</p>
  const named = { seat: words.seat, team: text.value.words.teamShort }
  const shown = seatsToShow(own.roster, own.roster.length > many ? sought.value : '', named, first.current)
  return (
    <>
      <p class="soft">{words.about}</p>
      {own.roster.some((row) => mayMove(view, row)) && (
        <p class="soft">
          {view.progress.phase === 'lobby' ? words.moveNow : words.moveLater}
          {view.teams.length > mostInReach && ` ${words.moveMore}`}
        </p>
      )}
      {own.roster.length > many && (
        <div class="field">
          <label for="seat-search">{words.search}</label>
          <input
            id="seat-search"
            class="input"
            type="search"
            autocomplete="off"
            value={sought.value}
            onInput={(event) => {
              sought.value = event.currentTarget.value
            }}
          />
        </div>
      )}
      {shown.length === 0 && <p>{words.notFound}</p>}
      <ul class="console-roster">
        {shown.map(({ row, who }) => (
          <SeatRow key={row.seat} row={row} who={who} view={view} desk={desk} />
        ))}
      </ul>
    </>
  )
}
