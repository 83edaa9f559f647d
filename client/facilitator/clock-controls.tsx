/** The advisory clock: a minute more, another time, stop, and closing by itself, which the facilitator must choose (M5). */
import { useSignal } from '@preact/signals'
import { phaseRules } from '../../shared/phase.ts'
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'

/** What the rules allow, seconds. */
const range = { least: 30, most: 600, step: 30 } as const
/** Seconds as "2:30". */
export const clockTime = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

export function ClockControls({ view, desk }: PanelProps) {
  const words = text.value.console.controls
  const { round, phase, timer, autoClose } = view.progress
  const seconds = useSignal(phaseRules[phase].seconds ?? 120)
  if (phase === 'lobby' || phase === 'closing') return null
  const time = clockTime(seconds.value)
  return (
    <section class="stack stack-s console-block">
      <h3>{words.clock}</h3>
      <div class="console-pair">
        <button type="button" class="button" onClick={() => desk.ask({ type: 'addMinute', round, phase })}>
          {words.addMinute}
        </button>
        <button
          type="button"
          class="button"
          disabled={!timer}
          onClick={() => desk.ask({ type: 'stopTimer', round, phase })}
        >
          {words.stop}
        </button>
      </div>
      <div class="field">
        <label for="clock-seconds">{words.setClock}</label>
        <input
          id="clock-seconds"
          class="console-range"
          type="range"
          min={range.least}
          max={range.most}
          step={range.step}
          value={seconds.value}
          aria-valuetext={time}
          onInput={(event) => (seconds.value = Number(event.currentTarget.value))}
        />
        <button
          type="button"
          class="button"
          onClick={() => desk.ask({ type: 'setTimer', round, phase, seconds: seconds.value })}
        >
          {words.setTo(time)}
        </button>
      </div>
      <label class="checkbox">
        <input
          type="checkbox"
          checked={autoClose}
          aria-describedby="auto-close-help"
          onChange={(event) => desk.ask({ type: 'setAutoClose', autoClose: event.currentTarget.checked })}
        />
        {words.autoClose}
      </label>
      <p class="soft" id="auto-close-help">
        {words.autoCloseHelp}
      </p>
    </section>
  )
}
