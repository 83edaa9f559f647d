/** One pen per team: take it, write the choice and why, and put it down to share it. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { OptionId } from '../../shared/option.ts'
import { textLimits } from '../../shared/wire-names.ts'
import { text } from '../text/text.ts'
import { OptionPicker } from './option-picker.tsx'
import { TextArea } from './text-area.tsx'
import type { PhaseProps } from './visit.ts'

export function PenForm(props: PhaseProps) {
  const { view, own, team, visit } = props
  const words = text.value.play.decision
  const isFree = useIsPast(team?.penFreeAt ?? null, visit.connection.clockOffset.value)
  if (own.hasPen) return <Writing {...props} />
  if (team?.penTaken && !isFree) return <p class="lead">{words.penTaken}</p>
  return (
    <div class="stack stack-s">
      {team?.penTaken && <p>{words.penSilent}</p>}
      {!team?.penTaken && !team?.choice && <p>{words.penFree}</p>}
      <button
        type="button"
        class="button"
        data-kind={team?.choice ? '' : 'main'}
        onClick={() => void visit.ask({ type: 'takePen', round: view.progress.round })}
      >
        {team?.choice ? words.takeAgain : words.take}
      </button>
    </div>
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

function Writing({ view, team, visit }: PhaseProps) {
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
      class="note stack"
      onSubmit={(event) => {
        event.preventDefault()
        putDown()
      }}
    >
      <p id="pen" class="banner" data-kind="turn" tabIndex={-1}>
        {words.penYours}
      </p>
      <OptionPicker label={words.option} name="pen-option" options={view.card?.options ?? []} chosen={option} />
      <TextArea label={words.why} hint={words.whyHint} limit={textLimits.reason} draft={reason} />
      <button type="submit" class="button" data-kind="main" aria-disabled={idle}>
        {idle ? words.needs : words.putDown}
      </button>
    </form>
  )
}
