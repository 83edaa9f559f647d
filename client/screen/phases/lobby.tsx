/** Lobby: the name of the session, and teams that fill. */
import { TeamBadge } from '../../parts/team-badge.tsx'
import { text } from '../../text/text.ts'
import type { SceneProps } from '../scene.ts'

/** Up to as many teams each has a row with its shape; more are numbers. */
const mostNamed = 12

export function LobbyScene({ view }: SceneProps) {
  const { screen } = text.value
  return (
    <section class="screen-lobby stack">
      <h2 class="screen-title">{view.about.name}</h2>
      <p lang="nl">{view.about.deckTitle}</p>
      {!view.about.open && <p class="screen-title">{screen.notOpen}</p>}
      {view.about.open && view.about.teamCount > 0 && <Teams view={view} />}
    </section>
  )
}

function Teams({ view }: SceneProps) {
  const { words, screen } = text.value
  const many = view.teams.length > mostNamed
  return (
    <>
      {many && <p>{screen.teamsTogether(view.teams.length, view.counters.seats)}</p>}
      <ul class="screen-teams" data-many={many}>
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
