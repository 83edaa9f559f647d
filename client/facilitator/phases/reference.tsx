/** Reference: every code in full, which of them the big screen shows, and what the teams chose. */
import { ChoicesList } from '../../parts/choices-list.tsx'
import { text } from '../../text/text.ts'
import { ArgumentsFold } from '../arguments-list.tsx'
import type { PanelProps } from '../desk.ts'
import { Notes, Prompts, Questions } from '../prompts.tsx'
import { ReferenceDesk } from '../reference-desk.tsx'
import { TwistOffer } from '../twist-offer.tsx'

export function ReferencePhasePanel(panel: PanelProps) {
  const { view } = panel
  return (
    <div class="console-panel">
      <ReferenceDesk {...panel} />
      <Prompts {...panel} />
      <TwistOffer {...panel} />
      <Questions {...panel} />
      {view.about.teamCount > 0 && (
        <section class="stack stack-s">
          <h2>{text.value.console.panel.choices}</h2>
          <ChoicesList choices={view.choices} />
        </section>
      )}
      <ArgumentsFold {...panel} />
      <Notes {...panel} />
    </div>
  )
}
