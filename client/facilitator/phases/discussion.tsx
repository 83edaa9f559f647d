/** Discussion: prompts, the arguments as they come in, and questions to dig deeper. */
import { SpreadTable } from '../../parts/spread-table.tsx'
import { text } from '../../text/text.ts'
import { ArgumentsList } from '../arguments-list.tsx'
import { CardAhead } from '../card-ahead.tsx'
import type { PanelProps } from '../desk.ts'
import { Notes, Prompts, Questions } from '../prompts.tsx'
import { WrittenDesk } from '../written-desk.tsx'

export function DiscussionPanel(panel: PanelProps) {
  const { card, shown } = panel.view
  return (
    <div class="console-panel">
      <Prompts {...panel} />
      <ArgumentsList {...panel} />
      <WrittenDesk {...panel} />
      <Questions {...panel} />
      {card && shown.first && (
        <details class="details note">
          <summary>{text.value.facts.spread.captionFirst}</summary>
          <SpreadTable options={card.options} spread={shown.first} />
        </details>
      )}
      <Notes {...panel} />
      <CardAhead {...panel} />
    </div>
  )
}
