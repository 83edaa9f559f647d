/** Moves a seat to another team with one tap; among very many teams they stand in a list. */
import { useSignal } from '@preact/signals'
import { TeamBadge } from '../parts/team-badge.tsx'
import { text } from '../text/text.ts'
import type { SeatProps } from './named-seat.ts'

/** Teams above which they stand in a list. */
const mostButtons = 12

interface Props extends SeatProps {
  readonly onMoved: () => void
}

export function TeamMover({ view, desk, row, onMoved }: Props) {
  const words = text.value.console.people
  const others = view.teams.map(({ number }) => number).filter((number) => number !== row.team)
  const move = (team: number) => {
    void desk.ask({ type: 'moveSeat', seat: row.seat, team })
    onMoved()
  }
  return (
    <section class="stack stack-s">
      <h3 id="to-team">{words.toTeam}</h3>
      {others.length > mostButtons ? <List others={others} move={move} /> : <Buttons others={others} move={move} />}
      <p class="soft">{view.progress.phase === 'lobby' ? words.moveNow : words.moveLater}</p>
    </section>
  )
}

interface TeamsProps {
  readonly others: readonly number[]
  readonly move: (team: number) => void
}

const Buttons = ({ others, move }: TeamsProps) => (
  <ul class="console-team-buttons">
    {others.map((number) => (
      <li key={number}>
        <button
          type="button"
          class="button console-small"
          aria-label={text.value.console.people.move(number)}
          onClick={() => move(number)}
        >
          <TeamBadge number={number} />
        </button>
      </li>
    ))}
  </ul>
)

function List({ others, move }: TeamsProps) {
  const words = text.value.console.people
  const team = useSignal(others[0] ?? 1)
  return (
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
      <button type="button" class="button console-small" onClick={() => move(team.value)}>
        {words.move(team.value)}
      </button>
    </div>
  )
}
