/** Before the first vote of a deep round: is this a dilemma, and what makes it one? */
import { CardFace } from '../../parts/card-face.tsx'
import { language, text } from '../../text/text.ts'
import { ReadyBar } from '../ready-bar.tsx'
import type { PhaseProps } from '../visit.ts'

export function Clarify(props: PhaseProps) {
  const { card } = props.view
  const { clarify } = text.value.play
  return (
    <>
      {card && (
        <>
          <p class="card-question" lang="nl">
            {card.question}
          </p>
          <div class="note" lang="nl">
            <p class="soft" lang={language.value}>
              {text.value.facts.card.values}
            </p>
            <ul>
              {card.values.map((value) => (
                <li key={value}>{value}</li>
              ))}
            </ul>
          </div>
          <CardFace card={card} folded />
        </>
      )}
      <p>{clarify.think}</p>
      <ReadyBar {...props} button={clarify.button} done={clarify.done} />
    </>
  )
}
