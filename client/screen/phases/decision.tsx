/** Decision: each option with the flags of the teams that settled on it. */
import { OptionLine } from '../../parts/spread-table.tsx'
import type { SceneProps } from '../scene.ts'
import { TeamFlags } from '../team-flags.tsx'

export function DecisionScene({ view }: SceneProps) {
  if (!view.card) return null
  return (
    <article class="paper screen-card">
      <h2 lang="nl">{view.card.question}</h2>
      <ul class="screen-options">
        {view.card.options.map((option) => (
          <li key={option.id}>
            <OptionLine option={option} />
            <TeamFlags teams={view.choices.filter((choice) => choice.option === option.id).map(({ team }) => team)} />
          </li>
        ))}
      </ul>
    </article>
  )
}
