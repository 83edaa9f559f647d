/** Always in view: what to say aloud, and what to do (M15, M16). */
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'
import { doNow, say } from './now.ts'

export function SayStrip({ view }: Pick<PanelProps, 'view'>) {
  const { strip } = text.value.console
  const aloud = say(view)
  return (
    <section class="console-say" aria-label={strip.label}>
      {aloud !== null && (
        <p class="console-aloud">
          <strong>{strip.say}</strong> {aloud}
        </p>
      )}
      <p class="console-do">
        <strong>{strip.do}</strong> {doNow(view)}
      </p>
    </section>
  )
}
