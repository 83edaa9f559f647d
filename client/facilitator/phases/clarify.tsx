/** Clarify: is this a dilemma, and what makes it one? The card lies ready to be read again. */
import { CardFace } from '../../parts/card-face.tsx'
import { CardAhead } from '../card-ahead.tsx'
import type { PanelProps } from '../desk.ts'
import { Notes, Questions } from '../prompts.tsx'

export function ClarifyPanel(panel: PanelProps) {
  const { card } = panel.view
  return (
    <div class="console-panel">
      {card && (
        <section class="note">
          <CardFace card={card} />
        </section>
      )}
      <Questions {...panel} />
      <Notes {...panel} />
      <CardAhead {...panel} />
    </div>
  )
}
