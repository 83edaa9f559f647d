/** A secret vote: the options, and nothing about what was chosen. */

import { CounterNote } from '../../parts/counter-note.tsx'
import { OptionLine } from '../../parts/spread-table.tsx'
import { TwistNote } from '../../parts/twist-note.tsx'
import { text } from '../../text/text.ts'
import type { SceneProps } from '../scene.ts'

export function VotingScene({ view }: SceneProps) {
  if (!view.card) return null
  return (
    <article class="paper screen-card">
      <TwistNote twist={view.card.twist} />
      <h2 lang="nl">{view.card.question}</h2>
      <ul class="screen-options" aria-label={text.value.screen.options}>
        {view.card.options.map((option) => (
          <li key={option.id}>
            <OptionLine option={option} />
          </li>
        ))}
      </ul>
      <p class="soft">{text.value.screen.secret}</p>
      <CounterNote counter={view.counter} />
    </article>
  )
}
