/** What helps a facilitator talk: prompts that fit what was shown, questions, notes, the twist. */
import type { Phase } from '../../shared/phase.ts'
import type { Prompt } from '../../shared/prompts.ts'
import { language, text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'

/** Prompts that fit what may be shown of the vote (M11). */
export function Prompts({ view, own }: Pick<PanelProps, 'view' | 'own'>) {
  const { panel } = text.value.console
  const canWait = !own.canTwist && !view.progress.twist
  const fitting = own.prompts.filter((prompt) => canWait || prompt !== 'saveTwist')
  if (fitting.length === 0) return null
  return (
    <section class="note stack stack-s console-prompts">
      <h2>{panel.fitting}</h2>
      <ul>
        {fitting.map((prompt) => (
          <li key={prompt}>{promptText(prompt, view.progress.phase)}</li>
        ))}
      </ul>
      {fitting.includes('saveTwist') && own.twist && <Twist twist={own.twist} />}
    </section>
  )
}

/** Once the code is on the table, nothing is said to come. */
function promptText(prompt: Prompt, phase: Phase): string {
  const { prompts, promptsAtCode } = text.value.console
  return (phase === 'reference' && promptsAtCode[prompt]) || prompts[prompt]
}

function Twist({ twist }: { readonly twist: string }) {
  return (
    <p lang="nl">
      <strong lang={language.value}>{text.value.console.panel.twist}:</strong> {twist}
    </p>
  )
}

/** The card's own questions, to dig deeper. */
export function Questions({ own }: Pick<PanelProps, 'own'>) {
  if (own.questions.length === 0) return null
  return (
    <section class="note stack stack-s">
      <h2>{text.value.console.panel.questions}</h2>
      <ul lang="nl">
        {own.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  )
}

/** The author's notes for the facilitator. `open`: unfolded, where they are needed most. */
export function Notes({ own, open = false }: Pick<PanelProps, 'own'> & { readonly open?: boolean }) {
  if (!own.notes) return null
  return (
    <details class="details note" open={open}>
      <summary>{text.value.console.panel.notes}</summary>
      <p lang="nl">{own.notes}</p>
      {own.twist && <Twist twist={own.twist} />}
    </details>
  )
}
