/** Decision: each option with its votes as they were shown, and the flags of the teams that settled on it. */
import { countIn } from '../../parts/slots.ts'
import { OptionLine } from '../../parts/spread-table.tsx'
import { text } from '../../text/text.ts'
import type { SceneProps } from '../scene.ts'
import { Otherwise, TeamFlags } from '../team-flags.tsx'

export function DecisionScene({ view }: SceneProps) {
  if (!view.card) return null
  const { second } = view.shown
  const { facts } = text.value
  return (
    <article class="paper screen-card">
      <h2 lang="nl">{view.card.question}</h2>
      <ul class="screen-options">
        {view.card.options.map((option) => {
          const choices = view.choices.filter((choice) => choice.option === option.id)
          return (
            <li key={option.id}>
              <OptionLine option={option} />
              {second?.kind === 'counts' && (
                <span class="number">
                  {facts.spread.votes}: {countIn(second, option.id) ?? 0}
                </span>
              )}
              <TeamFlags teams={choices.map(({ team }) => team)} of={view.choices.length} />
              <Otherwise choices={choices} />
            </li>
          )
        })}
      </ul>
    </article>
  )
}
