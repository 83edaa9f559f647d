/** Reading: the card, large. */
import { CardFace } from '../../parts/card-face.tsx'
import type { SceneProps } from '../scene.ts'

export function ReadingScene({ view }: SceneProps) {
  if (!view.card) return null
  return (
    <article class="paper screen-card">
      <CardFace card={view.card} />
    </article>
  )
}
