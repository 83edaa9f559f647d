/** One place in the roster: who sits there, and moving it to another team or taking it away (M13). */
import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { RosterRow } from '../../shared/view.ts'
import { TeamBadge } from '../parts/team-badge.tsx'
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'
import { QuestionDialog } from './question-dialog.tsx'

export interface SeatRowProps extends Pick<PanelProps, 'view' | 'desk'> {
  readonly row: RosterRow
  /** The nickname, or a number where none was given. */
  readonly who: string
}

export function SeatRow(seat: SeatRowProps) {
  const words = text.value.console.people
  const open = useSignal(false)
  const { view, desk, row, who } = seat
  const ended = view.progress.phase === 'closing'
  return (
    <li class="console-seat" data-away={!row.connected}>
      <div class="console-seat-line">
        {view.about.teamCount > 0 && <TeamBadge number={row.team} />}
        <span class="console-who">{who}</span>
        {!row.connected && <span class="soft">{words.away}</span>}
        {!ended && !row.next && (
          <button
            type="button"
            class="button console-small"
            aria-expanded={open.value}
            aria-label={words.changeWhich(who)}
            onClick={() => {
              open.value = !open.value
            }}
          >
            {words.change}
          </button>
        )}
      </div>
      {row.next && <Marked {...seat} />}
      {open.value && !row.next && <Changes {...seat} />}
      {row.nickname && open.value && (
        <button type="button" class="button console-small" onClick={() => desk.blank(row.seat)}>
          {words.blank(row.nickname)}
        </button>
      )}
    </li>
  )
}

/** What happens to this place at the next card, and taking that back. */
function Marked({ desk, row, who }: SeatRowProps) {
  const words = text.value.console.people
  const keep = useRef<HTMLButtonElement>(null)
  // The button that asked for it is gone: whoever used it goes on here.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) keep.current?.focus()
  }, [])
  return (
    <div class="console-seat-line">
      <span class="console-next-card">
        {row.next === 'away' || !row.next ? words.goesAway : words.goesTo(row.next.team)}
      </span>
      <button
        type="button"
        class="button console-small"
        ref={keep}
        aria-label={words.keepWhich(who)}
        onClick={() => desk.ask({ type: 'keepSeat', seat: row.seat })}
      >
        {words.keep}
      </button>
    </div>
  )
}

function Changes(seat: SeatRowProps) {
  const words = text.value.console.people
  const asking = useSignal(false)
  const { view, desk, row, who } = seat
  const inLobby = view.progress.phase === 'lobby'
  const remove = async () => {
    asking.value = false
    await desk.ask({ type: 'removeSeat', seat: row.seat })
  }
  const question = {
    title: words.removing(who),
    lines: [inLobby ? words.removeLobby : words.removeLater, words.removeTold],
    yes: words.removeYes,
    no: text.value.console.next.ask.notYet,
  }
  return (
    <div class="console-seat-changes">
      {view.about.teamCount > 1 && <Mover {...seat} />}
      <button
        type="button"
        class="button console-small"
        data-kind="danger"
        onClick={() => {
          asking.value = true
        }}
      >
        {words.remove}
      </button>
      {asking.value && (
        <QuestionDialog
          question={question}
          onYes={remove}
          onNo={() => {
            asking.value = false
          }}
        />
      )}
    </div>
  )
}

function Mover({ view, desk, row }: SeatRowProps) {
  const words = text.value.console.people
  const others = view.teams.map(({ number }) => number).filter((number) => number !== row.team)
  const team = useSignal(others[0] ?? row.team)
  const id = `team-of-${row.seat}`
  return (
    <div class="console-mover">
      <label for={id}>{words.toTeam}</label>
      <select
        id={id}
        class="input"
        value={team.value}
        onChange={(event) => {
          team.value = Number(event.currentTarget.value)
        }}
      >
        {others.map((number) => (
          <option key={number} value={number}>
            {text.value.words.teamShort(number)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button console-small"
        onClick={() => desk.ask({ type: 'moveSeat', seat: row.seat, team: team.value })}
      >
        {words.move(team.value)}
      </button>
    </div>
  )
}
