/** Spread: what the room sees, and what fits it. */
import { SpreadTable } from '../../parts/spread-table.tsx'
import { TwistNote } from '../../parts/twist-note.tsx'
import { text } from '../../text/text.ts'
import { CardAhead } from '../card-ahead.tsx'
import type { PanelProps } from '../desk.ts'
import { Notes, Prompts, Questions } from '../prompts.tsx'
import { TwistOffer } from '../twist-offer.tsx'
import { WrittenDesk } from '../written-desk.tsx'

export function SpreadPanel(panel: PanelProps) {
  const { card, shown } = panel.view
  return (
    <div class="console-panel">
      <TwistNote twist={card?.twist ?? null} />
      {card && (
        <section class="note">
          <SpreadTable
            options={card.options}
            spread={shown.first}
            caption={panel.view.progress.twist ? undefined : text.value.facts.spread.captionFirst}
          />
        </section>
      )}
      <WrittenDesk {...panel} />
      <Prompts {...panel} />
      <TwistOffer {...panel} />
      <Questions {...panel} />
      <Notes {...panel} />
      <CardAhead {...panel} />
    </div>
  )
}
