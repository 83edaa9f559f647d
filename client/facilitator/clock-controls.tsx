/** The advisory clock: another time, a minute more, stop, and closing by itself, which the facilitator must choose (M5). */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { phaseRules } from '../../shared/phase.ts'
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'

/** What the rules allow, seconds. */
const range = { least: 30, most: 600, step: 30 } as const
/** Times of one tap, seconds. */
const usual = [30, 60, 120, 180, 300, 480, 600] as const
/** How long the slider rests before the clock is set, ms: arrow keys pass many times on their way. */
const rest = 600

/** Seconds as "2:30". */
export const clockTime = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

export function ClockControls({ view, desk }: PanelProps) {
  const words = text.value.console.controls
  const { round, phase, timer, autoClose } = view.progress
  if (phase === 'lobby' || phase === 'closing')
    return (
      <section class="stack stack-s console-block">
        <h3>{words.clock}</h3>
        <p class="soft">{words.noClockNow}</p>
      </section>
    )
  const set = (seconds: number) => void desk.ask({ type: 'setTimer', round, phase, seconds })
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
          aria-disabled={!timer}
          onClick={() => timer && desk.ask({ type: 'stopTimer', round, phase })}
        >
          {words.stop}
        </button>
      </div>
      <p class="field-label" id="set-clock">
        {words.setClock}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: no field, buttons that belong together */}
      <div class="console-clock-times" role="group" aria-labelledby="set-clock">
        {usual.map((seconds) => (
          <button
            key={seconds}
            type="button"
            class="button console-small"
            aria-label={words.setTo(clockTime(seconds))}
            onClick={() => set(seconds)}
          >
            {clockTime(seconds)}
          </button>
        ))}
      </div>
      <OtherTime seconds={phaseRules[phase].seconds ?? usual[2]} set={set} />
      <AutoClose on={autoClose} set={(on) => void desk.ask({ type: 'setAutoClose', autoClose: on })} />
    </section>
  )
}

interface TimeProps {
  readonly seconds: number
  readonly set: (seconds: number) => void
}

/** Any time: the clock is set where the slider comes to rest. */
function OtherTime({ seconds, set }: TimeProps) {
  const words = text.value.console.controls
  const chosen = useSignal(seconds)
  const moved = useSignal(false)
  useEffect(() => {
    if (!moved.value) return
    const timer = setTimeout(() => {
      moved.value = false
      set(chosen.value)
    }, rest)
    return () => clearTimeout(timer)
  }, [chosen.value, moved.value])
  // Closing the sheet at once still sets what was chosen.
  useEffect(
    () => () => {
      if (moved.peek()) set(chosen.peek())
    },
    [],
  )
  const time = clockTime(chosen.value)
  return (
    <div class="field">
      <label for="clock-seconds">{words.otherTime(time)}</label>
      <input
        id="clock-seconds"
        class="console-range"
        type="range"
        min={range.least}
        max={range.most}
        step={range.step}
        value={chosen.value}
        aria-valuetext={time}
        onInput={(event) => {
          chosen.value = Number(event.currentTarget.value)
          moved.value = true
        }}
      />
    </div>
  )
}

function AutoClose({ on, set }: { readonly on: boolean; readonly set: (on: boolean) => void }) {
  const words = text.value.console.controls
  return (
    <>
      <label class="checkbox">
        <input
          type="checkbox"
          checked={on}
          aria-describedby="auto-close-help"
          onChange={(event) => set(event.currentTarget.checked)}
        />
        {words.autoClose}
      </label>
      <p class="soft" id="auto-close-help">
        {words.autoCloseHelp}
      </p>
    </>
  )
}
