/** Shift: both spreads, the sentence, and what fits it. */

import { CounterNote } from '../../parts/counter-note.tsx'
import { ShiftView } from '../../parts/shift-view.tsx'
import { ArgumentsFold } from '../arguments-list.tsx'
import { CardAhead } from '../card-ahead.tsx'
import type { PanelProps } from '../desk.ts'
import { Notes, Prompts, Questions } from '../prompts.tsx'
import { TwistOffer } from '../twist-offer.tsx'
import { WrittenDesk } from '../written-desk.tsx'

export function ShiftPanel(panel: PanelProps) {
  const { card, shown } = panel.view
  return (
    <div class="console-panel">
      {card && (
        <section class="note">
          <ShiftView options={card.options} shown={shown} />
        </section>
      )}
      <CounterNote counter={panel.view.counter} />
      <WrittenDesk {...panel} />
      <Prompts {...panel} />
      <TwistOffer {...panel} />
      <Questions {...panel} />
      <ArgumentsFold {...panel} />
      <Notes {...panel} />
      <CardAhead {...panel} />
    </div>
  )
}
