/** Spread: the frozen first spread, in authored order, no winner. */
import { SpreadTable } from '../../parts/spread-table.tsx'
import { TwistNote } from '../../parts/twist-note.tsx'
import { WrittenList } from '../../parts/written-list.tsx'
import { text } from '../../text/text.ts'
import { counted } from '../counted.ts'
import { Legend } from '../legend.tsx'
import type { SceneProps } from '../scene.ts'

export function SpreadScene({ view }: SceneProps) {
  const { facts } = text.value
  const { twist } = view.progress
  if (!view.card) return null
  return (
    <article class="paper screen-card">
      <div class="screen-on-table">
        <TwistNote twist={view.card.twist} />
        <h2 lang="nl">{view.card.question}</h2>
        <SpreadTable
          options={view.card.options}
          spread={view.shown.first}
          caption={twist ? facts.spread.caption : facts.spread.captionFirst}
        />
        {twist && <p class="soft">{facts.twist.explain}</p>}
      </div>
      <Legend options={view.card.options} />
      <WrittenList written={counted(view.written)} />
    </article>
  )
}
