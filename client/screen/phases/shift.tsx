/** Shift: two columns and a sentence. */
import { CounterNote } from '../../parts/counter-note.tsx'
import { ShiftView } from '../../parts/shift-view.tsx'
import { OptionLine, SpreadTable } from '../../parts/spread-table.tsx'
import { WrittenList } from '../../parts/written-list.tsx'
import { text } from '../../text/text.ts'
import { counted } from '../counted.ts'
import { Legend } from '../legend.tsx'
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
      <Legend options={view.card.options} />
      <SecondInWords view={view} />
      <WrittenList written={counted(view.written.filter(({ vote }) => vote === 'second'))} />
      <CounterNote counter={view.counter} />
    </article>
  )
}

/** Beside a table on which the first spread lies: what is told of a second that is not given in counts. */
function SecondInWords({ view: { card, shown } }: SceneProps) {
  const { first, second } = shown
  if (!card || first?.kind !== 'counts' || !second || second.kind === 'counts') return null
  return (
    <div class="screen-second">
      <SpreadTable options={card.options} spread={second} caption={text.value.facts.spread.captionSecond} />
    </div>
  )
}
