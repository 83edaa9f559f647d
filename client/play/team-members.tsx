/** Who sits in the team: nicknames only, and who is away for a moment. */
import type { TeamView } from '../../shared/view.ts'
import { text } from '../text/text.ts'

export function TeamMembers({ team }: { readonly team: TeamView }) {
  const words = text.value.play.lobby
  const named = team.members.filter(({ nickname }) => nickname !== '')
  const nameless = team.members.length - named.length
  if (named.length === 0) return null
  return (
    <div>
      <h2 class="small-head">{words.members}</h2>
      <p>
        {text.value.words.and([
          ...named.map(({ nickname, connected }) => (connected ? nickname : `${nickname} (${words.away})`)),
          ...(nameless > 0 ? [words.nameless(nameless)] : []),
        ])}
      </p>
    </div>
  )
}
