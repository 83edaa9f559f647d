/** The second vote: a count again, and nothing else. */

import { CounterNote } from '../../parts/counter-note.tsx'
import { ArgumentsFold } from '../arguments-list.tsx'
import { CardAhead } from '../card-ahead.tsx'
import type { PanelProps } from '../desk.ts'
import { Notes } from '../prompts.tsx'
import { VoteCount } from '../vote-count.tsx'

export function RevotePanel(panel: PanelProps) {
  return (
    <div class="console-panel">
      <VoteCount {...panel} />
      <CounterNote counter={panel.view.counter} />
      <ArgumentsFold {...panel} />
      <Notes {...panel} />
      <CardAhead {...panel} />
    </div>
  )
}
