/** Reading: the card to read aloud, how many are ready, and the notes. */
import { CardFace } from '../../parts/card-face.tsx'
import { CardAhead } from '../card-ahead.tsx'
import type { PanelProps } from '../desk.ts'
import { Notes } from '../prompts.tsx'

export function ReadingPanel(panel: PanelProps) {
  const { card } = panel.view
  return (
    <div class="console-panel">
      {card && (
        <section class="note">
          <CardFace card={card} />
        </section>
      )}
      <Notes {...panel} open />
      <CardAhead {...panel} />
    </div>
  )
}
