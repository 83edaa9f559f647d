/** How the session stands against its script, and when the facilitator wants to be done (M16). */
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'
import { slack, useProgrammeTime, wholeMinutes } from './programme-time.tsx'

export function EndControl(panel: PanelProps) {
  const { panel: words } = text.value.console
  const { own, desk } = panel
  const { asks, endsAt, left, late } = useProgrammeTime(panel)
  const offset = desk.connection.clockOffset.value
  const set = (typed: string) => {
    const at = momentOf(typed, Date.now())
    if (at !== null) void desk.ask({ type: 'setEnd', at: at + offset })
  }
  return (
    <>
      {endsAt !== null && left !== null && (
        <p>
          {left > 0 ? words.until(timeOf(endsAt - offset), wholeMinutes(left)) : words.overAt(timeOf(endsAt - offset))}
        </p>
      )}
      <p>{words.asks(wholeMinutes(asks))}</p>
      {left !== null && <p class="console-verdict">{verdictOn(late)}</p>}
      <div class="field">
        <label for="session-end">{words.endsAt}</label>
        <input
          id="session-end"
          class="input console-end"
          type="time"
          value={own.plan.endsAt === null ? '' : timeOf(own.plan.endsAt - offset)}
          onChange={(event) => set(event.currentTarget.value)}
        />
      </div>
      {own.plan.endsAt !== null && (
        <button type="button" class="button" onClick={() => desk.ask({ type: 'setEnd', at: null })}>
          {words.endsAsScript}
        </button>
      )}
    </>
  )
}

function verdictOn(late: number): string {
  const { panel } = text.value.console
  if (late >= slack) return panel.lateBy(wholeMinutes(late))
  return late <= -slack ? panel.spare(wholeMinutes(-late)) : panel.onTime
}

/** A moment in ms as "15:30" on this device's clock. */
const timeOf = (at: number): string =>
  [new Date(at).getHours(), new Date(at).getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')

/** The next time that a clock shows "15:30", in ms; null for what is no time. `now` in ms. */
export function momentOf(typed: string, now: number): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(typed) ?? []
  if (hours === undefined || minutes === undefined) return null
  const found = new Date(now)
  found.setHours(Number(hours), Number(minutes), 0, 0)
  if (found.getTime() <= now) found.setDate(found.getDate() + 1)
  return found.getTime()
}
