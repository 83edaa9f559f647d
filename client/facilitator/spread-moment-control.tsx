/** When the first spread is shown: before the talk, or only beside the second one. */
import { hasPhase, spreadMoments } from '../../shared/format.ts'
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'

export function SpreadMomentControl({ view, own, desk }: PanelProps) {
  const words = text.value.console.controls
  const { phase } = view.progress
  if (phase === 'closing' || !hasPhase(view.about.format, 'shift')) return null
  const isNow = own.spreadAt === view.about.spreadAt
  return (
    <fieldset class="stack stack-s console-block">
      <legend class="field-label">{words.spreadAt}</legend>
      <div class="radio-cards console-halves">
        {spreadMoments.map((moment) => (
          <label key={moment} class="radio-card">
            <input
              type="radio"
              name="spread-at"
              checked={own.spreadAt === moment}
              onChange={() => desk.ask({ type: 'setSpreadMoment', spreadAt: moment })}
            />
            <span>{words.spreadAtChoices[moment]}</span>
          </label>
        ))}
      </div>
      <p class="soft">{isNow ? words.spreadAtNow : words.spreadAtNext}</p>
    </fieldset>
  )
}
