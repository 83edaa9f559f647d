/** Who sits in the team: nicknames only, and who is away for a moment. */
import type { TeamView } from '../../shared/view.ts'
import { text } from '../text/text.ts'

interface TeamMembersProps {
  readonly team: TeamView
  /** The nickname of who looks: the first of that name is marked. */
  readonly own: string
}

export function TeamMembers({ team, own }: TeamMembersProps) {
  const words = text.value.play.lobby
  const named = team.members.filter(({ nickname }) => nickname !== '')
  const you = named.findIndex(({ nickname }) => nickname === own)
  const nameless = team.members.length - named.length
  if (named.length === 0) return null
  return (
    <div>
      <h2 class="small-head">{words.members}</h2>
      <p>
        {text.value.words.and([
          ...named.map(({ nickname, connected }, at) => {
            if (at === you) return `${nickname} (${words.you})`
            return connected ? nickname : `${nickname} (${words.away})`
          }),
          ...(nameless > 0 ? [words.nameless(nameless)] : []),
        ])}
      </p>
    </div>
  )
}
