/** A short buzz of the phone in the facilitator's hand: everybody has voted, or the time is up. */
import { useEffect, useRef } from 'preact/hooks'
import { timeLeft } from '../timer.tsx'
import type { PanelProps } from './desk.ts'

/** Length of the buzz, ms. */
const buzz = 180

/** Browsers that cannot buzz, or may not before the first tap, stay still. */
const nudge = (): boolean => navigator.vibrate?.(buzz) ?? false

export function useNudges({ view, desk }: Pick<PanelProps, 'view' | 'desk'>): void {
  const { progress, counters } = view
  const haveAllVoted = progress.vote !== null && counters.voters > 0 && counters.ballots >= counters.voters
  const had = useRef(haveAllVoted)
  useEffect(() => {
    if (haveAllVoted && !had.current) nudge()
    had.current = haveAllVoted
  }, [haveAllVoted])
  const { timer } = progress
  useEffect(() => {
    const left = timer && timer.endsAt !== null ? timeLeft(timer, desk.connection.clockOffset.peek()) : 0
    if (left === 0) return
    const alarm = setTimeout(nudge, left)
    return () => clearTimeout(alarm)
  }, [timer?.endsAt])
}
