/** Action: the three questions, and with whom one can talk. */
import { text } from '../../text/text.ts'
import { ArgumentsFold } from '../arguments-list.tsx'
import type { PanelProps } from '../desk.ts'
import { Notes, Questions } from '../prompts.tsx'
import { TwistOffer } from '../twist-offer.tsx'

export function ActionPanel(panel: PanelProps) {
  const words = text.value.console.panel
  const { references, about } = panel.view
  const lens = references?.find(({ code }) => code === about.lens)
  return (
    <div class="console-panel">
      <section class="note stack stack-s">
        <h2>{words.threeQuestions}</h2>
        <ol>
          {words.actionQuestions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
      {lens && (
        <section class="note stack stack-s">
          <h2>{words.talkTo}</h2>
          <p lang="nl">{lens.talkTo}</p>
        </section>
      )}
      <TwistOffer {...panel} />
      <Questions {...panel} />
      <ArgumentsFold {...panel} />
      <Notes {...panel} />
    </div>
  )
}
