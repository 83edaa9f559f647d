/** The first vote: a count, and nothing else. */
import { CardFace } from '../../parts/card-face.tsx'
import { TwistNote } from '../../parts/twist-note.tsx'
import { CardAhead } from '../card-ahead.tsx'
import type { PanelProps } from '../desk.ts'
import { Notes } from '../prompts.tsx'
import { VoteCount } from '../vote-count.tsx'

export function VotingPanel(panel: PanelProps) {
  const { card } = panel.view
  return (
    <div class="console-panel">
      <TwistNote twist={card?.twist ?? null} />
      <VoteCount {...panel} />
      {card && (
        <div class="note">
          <CardFace card={card} folded />
        </div>
      )}
      <Notes {...panel} />
      <CardAhead {...panel} />
    </div>
  )
}
