/** Role, situation and question, large; and that one has read them. */
import { CardFace } from '../../parts/card-face.tsx'
import { text } from '../../text/text.ts'
import { ReadyBar } from '../ready-bar.tsx'
import type { PhaseProps } from '../visit.ts'

export function Reading(props: PhaseProps) {
  const { view } = props
  const words = text.value.play
  return (
    <>
      {view.card && <CardFace card={view.card} />}
      <p class="soft">{words.vote.minimum(view.about.minimumGroup)}</p>
      <ReadyBar {...props} button={words.reading.button} done={words.reading.done} />
    </>
  )
}
