/** What the team wrote down so far, and the sentences beside it. */
import type { TeamView } from '../../shared/view.ts'
import { type OptionFace, OptionLine } from '../parts/spread-table.tsx'
import { text } from '../text/text.ts'

interface ChoiceViewProps {
  readonly team: TeamView
  readonly options: readonly OptionFace[]
}

export function ChoiceView({ team, options }: ChoiceViewProps) {
  const words = text.value.play.decision
  const option = options.find(({ id }) => id === team.choice?.option)
  if (!team.choice && team.minority.length === 0) return null
  return (
    <div class="note stack stack-s" role="status">
      {team.choice && (
        <>
          <h2>{words.ours(team.choice.option)}</h2>
          {option && <OptionLine option={option} />}
          {team.choice.reason && <p lang="nl">{team.choice.reason}</p>}
        </>
      )}
      {team.minority.length > 0 && (
        <>
          <p class="soft">{words.minorityOf}</p>
          <ul lang="nl">
            {team.minority.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
