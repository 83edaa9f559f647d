/** Who sits where. Nothing about votes, and none is asked for. */
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'
import { SeatRow } from './seat-row.tsx'

export function Roster({ view, own, desk }: PanelProps) {
  const words = text.value.console.people
  if (own.roster.length === 0) return <p>{words.none}</p>
  return (
    <>
      <p class="soft">{words.about}</p>
      <ul class="console-roster">
        {own.roster.map((row, at) => (
          <SeatRow key={row.seat} row={row} who={row.nickname || words.seat(at + 1)} view={view} desk={desk} />
        ))}
      </ul>
    </>
  )
}
