/** Decision: which teams are done, and what they settled on. */
import { ChoicesList } from '../../parts/choices-list.tsx'
import { text } from '../../text/text.ts'
import { ArgumentsFold } from '../arguments-list.tsx'
import { CardAhead } from '../card-ahead.tsx'
import type { PanelProps } from '../desk.ts'
import { Notes, Questions } from '../prompts.tsx'
import { TeamsDone } from '../teams-done.tsx'
import { TwistOffer } from '../twist-offer.tsx'

export function DecisionPanel(panel: PanelProps) {
  const { people, panel: words } = text.value.console
  const { view, own } = panel
  return (
    <div class="console-panel">
      <section class="note">
        <TeamsDone view={view} done={own.decided} note={people.decidedNote} />
      </section>
      <section class="stack stack-s">
        <h2>{words.choices}</h2>
        <ChoicesList choices={view.choices} />
      </section>
      <TwistOffer {...panel} />
      <Questions {...panel} />
      <ArgumentsFold {...panel} />
      <Notes {...panel} />
      <CardAhead {...panel} />
    </div>
  )
}
