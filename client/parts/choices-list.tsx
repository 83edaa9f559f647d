/** What each team settled on, with its reason and whoever sees it differently, without names. */
import type { ChoiceFace } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import { OptionMark } from './option-mark.tsx'
import { TeamBadge } from './team-badge.tsx'

/** One row per team that settled. */
export function ChoicesList({ choices }: { readonly choices: readonly ChoiceFace[] }) {
  const facts = text.value.facts.choices
  if (choices.length === 0) return <p class="soft">{facts.none}</p>
  return (
    <ul class="choices">
      {choices.map((choice) => (
        <li key={choice.team} class="choice note stack stack-s">
          <p class="row">
            <TeamBadge number={choice.team} named />
            <span>{facts.chose(choice.option)}</span>
            <OptionMark option={choice.option} size={32} />
          </p>
          {choice.reason && <p lang="nl">{choice.reason}</p>}
          {choice.minority.length > 0 && (
            <div>
              <p class="soft">{facts.minority}</p>
              <ul lang="nl">
                {choice.minority.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
