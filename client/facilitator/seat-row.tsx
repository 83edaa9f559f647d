/** One place in the roster: who sits there. A tap on it opens what can be changed (M13). */
import { useSignal } from '@preact/signals'
import { TeamBadge } from '../parts/team-badge.tsx'
import { text } from '../text/text.ts'
import { happensTo, type SeatProps } from './named-seat.ts'
import { SeatDialog } from './seat-dialog.tsx'

export function SeatRow(seat: SeatProps) {
  const words = text.value.console.people
  const open = useSignal(false)
  const { view, row, who } = seat
  const put = (now: boolean) => () => {
    open.value = now
  }
  return (
    <li data-away={!row.connected}>
      <button type="button" class="console-seat" aria-haspopup="dialog" onClick={put(true)}>
        {view.about.teamCount > 0 && <TeamBadge number={row.team} />}
        <span class="console-who">
          {who}
          {row.next && <span class="console-next-card">{happensTo(row.next)}</span>}
        </span>
        <span class="soft">{row.connected ? words.change : words.away}</span>
      </button>
      {open.value && <SeatDialog {...seat} onClose={put(false)} />}
    </li>
  )
}
