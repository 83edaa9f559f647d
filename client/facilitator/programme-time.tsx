/** How much of the programme is left, and whether it runs late (M16). */
import { useEffect, useState } from 'preact/hooks'
import { type ProgrammeTime, programmeTime } from '../../shared/script.ts'
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'

/** How often the time is looked at, ms: it is told in minutes. */
const glance = 5000
/** Seconds under which nobody is called late, or early. */
export const slack = 120

export const wholeMinutes = (seconds: number): number => Math.max(0, Math.round(seconds / 60))

/** The time of the programme, looked at now and then on the server's clock. */
export function useProgrammeTime({ view, own, desk }: PanelProps): ProgrammeTime {
  const [, look] = useState(0)
  useEffect(() => {
    const ticking = setInterval(() => look((times) => times + 1), glance)
    return () => clearInterval(ticking)
  }, [])
  return programmeTime(view, own.plan, Date.now() + desk.connection.clockOffset.value)
}

/** The minutes that are left of the programme; before its start those that it asks. */
export function ProgrammeLeft(panel: PanelProps) {
  const { bar } = text.value.console
  const { asks, left } = useProgrammeTime(panel)
  const isOver = left !== null && left <= 0
  return <span class="console-total">{isOver ? bar.totalOver : bar.total(wholeMinutes(left ?? asks))}</span>
}

/** Said only when it is worth doing something about it. */
export function Late(panel: PanelProps) {
  const { late } = useProgrammeTime(panel)
  if (late < slack) return null
  return <li class="console-alert">{text.value.console.bar.late(wholeMinutes(late))}</li>
}
