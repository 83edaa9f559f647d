/** The second vote: a count again, and nothing else. */

import { CounterNote } from '../../parts/counter-note.tsx'
import { CardAhead } from '../card-ahead.tsx'
import type { PanelProps } from '../desk.ts'
import { DoNow, Notes } from '../prompts.tsx'
import { VoteCount } from '../vote-count.tsx'

export function RevotePanel(panel: PanelProps) {
  return (
    <div class="console-panel">
      <DoNow {...panel} />
      <VoteCount {...panel} />
      <CounterNote counter={panel.view.counter} />
      <Notes {...panel} />
      <CardAhead {...panel} />
    </div>
  )
}
