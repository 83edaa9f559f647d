/** Shift: two columns and a sentence. */
import { CounterNote } from '../../parts/counter-note.tsx'
import { ShiftView } from '../../parts/shift-view.tsx'
import { OptionLine } from '../../parts/spread-table.tsx'
import { WrittenList } from '../../parts/written-list.tsx'
import type { SceneProps } from '../scene.ts'

export function ShiftScene({ view }: SceneProps) {
  if (!view.card) return null
  return (
    <article class="paper screen-card">
      <div class="screen-on-table">
        <h2 lang="nl">{view.card.question}</h2>
        <div class="screen-halves">
          <ShiftView options={view.card.options} shown={view.shown} />
          <ul class="screen-legend">
            {view.card.options.map((option) => (
              <li key={option.id}>
                <OptionLine option={option} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      <WrittenList written={view.written.filter(({ vote }) => vote === 'second')} />
      <CounterNote counter={view.counter} />
    </article>
  )
}
