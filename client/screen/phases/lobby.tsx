/** Lobby: the name of the session, and teams that fill. */
import { TeamBadge } from '../../parts/team-badge.tsx'
import { text } from '../../text/text.ts'
import type { SceneProps } from '../scene.ts'

/** Up to as many teams each has a row with its shape; more are numbers, and many more are one sum. */
const most = { named: 12, listed: 60 } as const

export function LobbyScene({ view }: SceneProps) {
  const { screen } = text.value
  const { about } = view
  return (
    <section class="screen-lobby stack">
      <h2 class="screen-title">{about.name}</h2>
      <p lang="nl">{about.deckTitle}</p>
      {!about.open && <p class="screen-soon">{screen.notOpen}</p>}
      {about.open && about.teamCount > 0 && <Teams view={view} />}
    </section>
  )
}

function Teams({ view }: SceneProps) {
  const { words, screen } = text.value
  const { length } = view.teams
  const many = length > most.named
  const kind = length > most.listed ? 'summed' : many ? 'many' : 'named'
  return (
    <>
      {many && <p class="screen-soon">{screen.teamsTogether(length, view.counters.seats)}</p>}
      <ul class="screen-teams" data-kind={kind}>
        {view.teams.map(({ number, seats }) => (
          <li key={number} class="paper">
            {many ? <strong>{words.teamShort(number)}</strong> : <TeamBadge number={number} named size={64} />}
            <span class="number">{many ? seats : words.seats(seats)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
