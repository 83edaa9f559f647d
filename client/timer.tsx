/** The advisory clock, from the server's time. Speaks at 60, 30 and 0 seconds only. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Timer as Clock } from '../shared/session.ts'
import { announce } from './announcer.tsx'
import { text } from './text/text.ts'

/** Milliseconds left, never under 0. `offset`: server's clock minus ours. */
export const timeLeft = (clock: Clock, offset: number): number =>
  Math.max(0, clock.endsAt === null ? clock.left : clock.endsAt - (Date.now() + offset))

const spokenAt = [60, 30, 0] as const

/** The mark that was passed between two moments in seconds, or null. */
export const markPassed = (before: number, now: number): (typeof spokenAt)[number] | null =>
  spokenAt.find((mark) => before > mark && now <= mark) ?? null

interface TimerProps {
  readonly clock: Clock | null
  readonly offset: number
}

/** Nothing without a clock; else the time left, or that time is up. */
export function Timer({ clock, offset }: TimerProps) {
  const seconds = useSeconds(clock, offset)
  if (!clock) return null
  const words = text.value.facts.timer
  const [whole, rest] = [Math.floor(seconds / 60), seconds % 60]
  if (clock.endsAt === null) return <span class="timer number">{words.stopped(whole, rest)}</span>
  return (
    <span class="timer number" role="timer" aria-live="off" data-over={seconds === 0}>
      {seconds === 0 ? words.over : words.left(whole, rest)}
    </span>
  )
}

/** Seconds left, counting down while the clock runs. */
function useSeconds(clock: Clock | null, offset: number): number {
  const seconds = useSignal(clock ? Math.ceil(timeLeft(clock, offset) / 1000) : 0)
  const before = useRef(0)
  useEffect(() => {
    if (!clock) return
    const look = () => {
      const now = Math.ceil(timeLeft(clock, offset) / 1000)
      speak(markPassed(before.current, now))
      before.current = now
      seconds.value = now
    }
    before.current = Math.ceil(timeLeft(clock, offset) / 1000)
    look()
    if (clock.endsAt === null) return
    const ticking = setInterval(look, 250)
    return () => clearInterval(ticking)
  }, [clock?.endsAt, clock?.left, offset])
  return seconds.value
}

function speak(mark: (typeof spokenAt)[number] | null): void {
  const words = text.value.facts.timer
  if (mark === 60) announce(words.minute)
  else if (mark === 30) announce(words.half)
  else if (mark === 0) announce(words.over)
}
