/** Counter: how many picked an argument, and all arguments; which one was picked most shows at the second vote. */
import { text } from '../../text/text.ts'
import { ArgumentsList } from '../arguments-list.tsx'
import { CardAhead } from '../card-ahead.tsx'
import type { PanelProps } from '../desk.ts'
import { Notes, Prompts } from '../prompts.tsx'
import { WrittenDesk } from '../written-desk.tsx'

export function CounterPanel(panel: PanelProps) {
  const { view, own } = panel
  const words = text.value.console.panel
  return (
    <div class="console-panel">
      <section class="note stack stack-s">
        <p class="console-number">
          <strong>{own.picks}</strong> {words.ofPickers(view.counters.voters)}
        </p>
        <p class="soft">{words.picksLeast(view.about.minimumGroup)}</p>
      </section>
      <ArgumentsList {...panel} />
      <WrittenDesk {...panel} />
      <Prompts {...panel} />
      <Notes {...panel} />
      <CardAhead {...panel} />
    </div>
  )
}
