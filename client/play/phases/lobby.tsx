/** Before the first card: one's team, the teams to choose from, and what is kept. */
import { shapeOf, teamSizes } from '../../../shared/team.ts'
import type { OwnView, PublicView } from '../../../shared/view.ts'
import { TeamBadge } from '../../parts/team-badge.tsx'
import { text } from '../../text/text.ts'
import { AddPlace } from '../add-place.tsx'
import { Foot } from '../foot.tsx'
import { FourLines } from '../four-lines.tsx'
import { TeamMembers } from '../team-members.tsx'
import type { PhaseProps, Visit } from '../visit.ts'

export function Lobby({ view, own, team, visit }: PhaseProps) {
  const words = text.value.play.lobby
  return (
    <>
      {view.about.teamCount > 0 ? (
        <>
          <OwnTeam view={view} own={own} />
          {view.about.teamCount > 1 && <p>{words.sit}</p>}
          {team && <TeamMembers team={team} own={own.nickname} />}
        </>
      ) : (
        <p class="lead">{words.noTeams}</p>
      )}
      {view.about.teamCount > 1 && <TeamChoice view={view} own={own} visit={visit} />}
      <p>{text.value.play.vote.minimum(view.about.minimumGroup)}</p>
      <AddPlace view={view} hands={visit.hands} />
      <details class="details">
        <summary>{words.kept}</summary>
        <FourLines />
      </details>
      <Foot view={view} />
    </>
  )
}

function OwnTeam({ view, own }: { readonly view: PublicView; readonly own: OwnView }) {
  const { words, play } = text.value
  const seats = view.teams.find(({ number }) => number === own.team)?.seats ?? 1
  return (
    <p class="own-team lead">
      <TeamBadge number={own.team} size={64} />
      {play.lobby.team(words.team(own.team, shapeOf(own.team)), seats - 1)}
    </p>
  )
}

interface TeamChoiceProps {
  readonly view: PublicView
  readonly own: OwnView
  readonly visit: Visit
}

function TeamChoice({ view, own, visit }: TeamChoiceProps) {
  const { words, play } = text.value
  const others = view.teams.filter(({ number, seats }) => number !== own.team && seats < teamSizes.max)
  if (others.length === 0) return null
  return (
    <details class="details">
      <summary>{play.lobby.choose}</summary>
      <ul class="team-choice stack stack-s">
        {others.map(({ number, seats }) => (
          <li key={number}>
            <button type="button" class="button" onClick={() => void visit.ask({ type: 'chooseTeam', team: number })}>
              <TeamBadge number={number} size={28} named={false} />
              {play.lobby.chooseTeam(words.teamShort(number), words.seats(seats))}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
