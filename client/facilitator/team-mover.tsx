/** Moves a seat to any of many teams; those within reach stand in the roster itself. */
import { useSignal } from '@preact/signals'
import { text } from '../text/text.ts'
import type { SeatProps } from './named-seat.ts'

interface Props extends SeatProps {
  readonly onMoved: () => void
}

export function TeamMover({ view, desk, row, onMoved }: Props) {
  const words = text.value.console.people
  const others = view.teams.map(({ number }) => number).filter((number) => number !== row.team)
  const team = useSignal(others[0] ?? 1)
  const move = () => {
    void desk.ask({ type: 'moveSeat', seat: row.seat, team: team.value })
    onMoved()
  }
  return (
    <section class="stack stack-s">
      <h3 id="to-team">{words.toTeam}</h3>
      <div class="console-mover">
        <select
          class="input"
          aria-labelledby="to-team"
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
        <button type="button" class="button console-small" onClick={move}>
          {words.move(team.value)}
        </button>
      </div>
    </section>
  )
}
