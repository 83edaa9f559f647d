/** Clarify: the card again, with the question whether this is a dilemma at all. */
import { CardFace } from '../../parts/card-face.tsx'
import { text } from '../../text/text.ts'
import type { SceneProps } from '../scene.ts'

export function ClarifyScene({ view }: SceneProps) {
  if (!view.card) return null
  return (
    <article class="paper screen-card">
      <CardFace card={view.card} />
      <h2>{text.value.screen.doNow.clarify}</h2>
    </article>
  )
}
