/** One pen per team: take it, write the choice and why, and put it down to share it. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { OptionId } from '../../shared/option.ts'
import { textLimits } from '../../shared/wire-names.ts'
import { text } from '../text/text.ts'
import { OptionPicker } from './option-picker.tsx'
import { TextArea } from './text-area.tsx'
import type { PhaseProps } from './visit.ts'

/** `free`: nobody writes. `settled`: nobody writes, and there is a choice. `taken`: a team mate writes. `silent`: who wrote is not heard of. */
export type Pen = 'mine' | 'free' | 'settled' | 'taken' | 'silent'

/** Where the team's pen is, as this seat sees it. */
export function usePen({ own, team, visit }: PhaseProps): Pen {
  const isFree = useIsPast(team?.penFreeAt ?? null, visit.connection.clockOffset.value)
  if (own.hasPen) return 'mine'
  if (team?.penTaken) return isFree ? 'silent' : 'taken'
  return team?.choice ? 'settled' : 'free'
}

/** What everybody in the team does now. */
export function penSentence(pen: Pen): string {
  const words = text.value.play.decision
  return {
    mine: words.penYours,
    free: words.penFree,
    settled: words.settled,
    taken: words.penTaken,
    silent: words.penSilent,
  }[pen]
}

/** Takes the pen where it can be taken. */
export function PenButton({ view, visit, pen }: PhaseProps & { readonly pen: Pen }) {
  const words = text.value.play.decision
  if (pen === 'mine' || pen === 'taken') return null
  return (
    <button
      type="button"
      class="button"
      data-kind={pen === 'settled' ? 'wide' : 'main'}
      onClick={() => void visit.ask({ type: 'takePen', round: view.progress.round })}
    >
      {pen === 'settled' ? words.takeAgain : words.take}
    </button>
  )
}

/** Whether the server's clock has passed `moment` (ms); false without one. `offset`: server's clock minus ours. */
function useIsPast(moment: number | null, offset: number): boolean {
  const past = useSignal(false)
  useEffect(() => {
    past.value = false
    if (moment === null) return
    const waiting = setTimeout(() => (past.value = true), Math.max(0, moment - Date.now() - offset) + 500)
    return () => clearTimeout(waiting)
  }, [moment, offset])
  return past.value
}

/** A pen that is not heard of falls free: while somebody writes, the device says so this often, ms. */
const penHeard = 20_000

/** The choice and why, by who holds the pen. */
export function PenForm({ view, team, visit }: PhaseProps) {
  const words = text.value.play.decision
  const option = useSignal<OptionId | null>(team?.choice?.option ?? null)
  const reason = useSignal(team?.choice?.reason ?? '')
  const idle = option.value === null || reason.value.trim() === ''
  useEffect(() => document.getElementById('pen')?.focus(), [])
  useEffect(() => {
    const { round } = view.progress
    const holding = setInterval(() => void visit.connection.ask({ type: 'takePen', round }), penHeard)
    return () => clearInterval(holding)
  }, [])
  const putDown = () => {
    if (idle || option.value === null) return
    const { round } = view.progress
    void visit.ask({ type: 'putDownPen', round, option: option.value, reason: reason.value.trim() })
  }
  return (
    <form
      id="pen"
      class="note stack"
      tabIndex={-1}
      aria-label={words.penYours}
      onSubmit={(event) => {
        event.preventDefault()
        putDown()
      }}
    >
      <OptionPicker label={words.option} name="pen-option" options={view.card?.options ?? []} chosen={option} />
      <TextArea label={words.why} hint={words.whyHint} limit={textLimits.reason} draft={reason} />
      <button type="submit" class="button" data-kind="main" aria-disabled={idle}>
        {idle ? words.needs : words.putDown}
      </button>
    </form>
  )
}
