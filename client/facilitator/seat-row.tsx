/** One place in the roster: who sits there, and where it can move to. A tap on the name opens what else can be changed (M13). */
import { useSignal } from '@preact/signals'
import { TeamBadge } from '../parts/team-badge.tsx'
import { text } from '../text/text.ts'
import { happensTo, mayMove, type SeatProps } from './named-seat.ts'
import { SeatDialog } from './seat-dialog.tsx'
import { TeamStrip } from './team-strip.tsx'

export function SeatRow(seat: SeatProps) {
  const words = text.value.console.people
  const open = useSignal(false)
  const { view, row, who } = seat
  const moves = mayMove(view, row)
  const put = (now: boolean) => () => {
    open.value = now
  }
  return (
    <li data-away={!row.connected}>
      <button type="button" class="console-seat" aria-haspopup="dialog" onClick={put(true)}>
        {view.about.teamCount > 0 && !moves && <TeamBadge number={row.team} />}
        <span class="console-who">
          {who}
          {row.next && <span class="console-next-card">{happensTo(row.next)}</span>}
        </span>
        <span class="soft">{row.connected ? words.change : words.away}</span>
      </button>
      {moves && <TeamStrip {...seat} />}
      {open.value && <SeatDialog {...seat} onClose={put(false)} />}
    </li>
  )
}
