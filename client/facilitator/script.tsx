/** The script: the steps of this card, what to say and do at each, and how long each takes. */
import { secondsOf } from '../../shared/script.ts'
import { text } from '../text/text.ts'
import { clockTime } from './clock-controls.tsx'
import type { PanelProps } from './desk.ts'
import { doNow, say } from './now.ts'

export function Script({ view }: Pick<PanelProps, 'view'>) {
  const { panel, doNow: usual, say: aloud } = text.value.console
  const { phase } = view.progress
  const at = view.about.phases.indexOf(phase)
  return (
    <ol class="console-steps">
      {view.about.phases.map((step, index) => (
        <li key={step} aria-current={step === phase ? 'step' : undefined} data-done={index < at}>
          <strong>{text.value.words.phases[step]}</strong> <span class="soft">{clockTime(secondsOf(step))}</span>{' '}
          {index < at && <span class="soft">({panel.stepDone})</span>}
          {step === phase && <span class="console-mark">{panel.stepNow}</span>}
          <p>{step === phase ? say(view) : aloud[step]}</p>
          <p class="soft">{step === phase ? doNow(view) : usual[step]}</p>
        </li>
      ))}
    </ol>
  )
}
