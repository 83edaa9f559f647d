/** The teams that settled on an option: their badges, or their number where there are many; and in how many of them somebody sees it differently. */
import type { ChoiceFace } from '../../shared/view.ts'
import { TeamBadge } from '../parts/team-badge.tsx'
import { text } from '../text/text.ts'

/** A plenary has hundreds of teams. */
export const mostBadges = 12

interface Props {
  readonly teams: readonly number[]
  /** How many teams chose, all options together: one manner for all of them. */
  readonly of: number
}

export function TeamFlags({ teams, of }: Props) {
  if (teams.length > 0 && of > mostBadges)
    return <span class="screen-flags">{text.value.screen.teamsChose(teams.length)}</span>
  return (
    <span class="screen-flags">
      {teams.map((team) => (
        <TeamBadge key={team} number={team} size={36} />
      ))}
    </span>
  )
}

/** How many of these teams wrote down what their minority says: the ribbons on the flags. */
export function Otherwise({ choices }: { readonly choices: readonly ChoiceFace[] }) {
  const teams = choices.filter(({ minority }) => minority.length > 0).length
  return teams > 0 ? <span class="screen-quiet">{text.value.screen.seenOtherwise(teams)}</span> : null
}
