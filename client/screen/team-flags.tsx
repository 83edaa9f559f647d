/** The teams that settled on an option: their badges, or their number where there are many. */
import { TeamBadge } from '../parts/team-badge.tsx'
import { text } from '../text/text.ts'

/** A plenary has hundreds of teams. */
const mostBadges = 12

export function TeamFlags({ teams }: { readonly teams: readonly number[] }) {
  if (teams.length > mostBadges) return <span class="screen-flags">{text.value.screen.teamsChose(teams.length)}</span>
  return (
    <span class="screen-flags">
      {teams.map((team) => (
        <TeamBadge key={team} number={team} size={36} />
      ))}
    </span>
  )
}
