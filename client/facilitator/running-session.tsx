/** A running session: connects, and shows what fits the state of the line. It never shows set-up (E3). */
import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { ConsoleAnswer } from '../../shared/wire.ts'
import { isRefused, type Refused } from '../api.ts'
import { text } from '../text/text.ts'
import { stayAwakeFromFirstTap } from '../wake-lock.ts'
import { ConsolePage } from './console-page.tsx'
import { type Desk, openDesk } from './desk.ts'

interface Props {
  readonly facilitatorKey: string
  readonly session: string
  readonly start: ReadonlySignal<ConsoleAnswer | Refused | null>
  /** Null for a co-facilitator, who has no other sessions to go to. */
  readonly onLeave: (() => void) | null
  /** What opened the console does so no more; null where nothing else will. */
  readonly onWithdrawn: (() => void) | null
}

export function RunningSession({ facilitatorKey, session, start, onLeave, onWithdrawn }: Props) {
  const addresses = useComputed(() =>
    start.value && !isRefused(start.value) ? start.value.addresses : [location.origin],
  )
  const desk = useMemo(() => openDesk(facilitatorKey, session, addresses), [facilitatorKey, session])
  useEffect(() => () => desk.close(), [desk])
  useEffect(stayAwakeFromFirstTap, [])
  const { status, view, console: own } = desk.connection
  if (status.value === 'withdrawn') return <Withdrawn onLeave={onLeave} onWithdrawn={onWithdrawn} />
  if (status.value === 'refused' || status.value === 'replaced') return <TurnedAway desk={desk} onLeave={onLeave} />
  if (view.value && own.value) return <ConsolePage view={view.value} own={own.value} desk={desk} onLeave={onLeave} />
  return <Connecting onLeave={onLeave} />
}

export function Connecting({ onLeave }: Pick<Props, 'onLeave'>) {
  const { line } = text.value.console
  const slow = useSignal(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      slow.value = true
    }, 4000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main class="console-start" id="main" tabIndex={-1} data-focus-home>
      <section class="paper stack" aria-live="polite">
        <h1>{line.connecting}</h1>
        {slow.value && (
          <>
            <p>{line.safe}</p>
            <LeaveButton onLeave={onLeave} />
          </>
        )}
      </section>
    </main>
  )
}

export function LeaveButton({ onLeave }: Pick<Props, 'onLeave'>) {
  if (!onLeave) return null
  return (
    <button type="button" class="button" onClick={onLeave}>
      {text.value.console.panel.toStart}
    </button>
  )
}

/** A co-facilitator's link was withdrawn, or its owner is signed out on this device. The session goes on. */
function Withdrawn({ onLeave, onWithdrawn }: Pick<Props, 'onLeave' | 'onWithdrawn'>) {
  const { line, start } = text.value.console
  return (
    <main class="console-start" id="main" tabIndex={-1} data-focus-home>
      <section class="paper stack" role="alert">
        <h1>{onWithdrawn ? line.signedOut : line.withdrawn}</h1>
        <p>{onWithdrawn ? line.signedOutAbout : line.withdrawnAbout}</p>
        <div class="row">
          {onWithdrawn && (
            <button type="button" class="button" onClick={onWithdrawn}>
              {start.again}
            </button>
          )}
          <LeaveButton onLeave={onLeave} />
        </div>
      </section>
    </main>
  )
}

/** The console was opened elsewhere, or the session let nobody in. */
function TurnedAway({ desk, onLeave }: { readonly desk: Desk } & Pick<Props, 'onLeave'>) {
  const { line, start } = text.value.console
  const { status, refusal } = desk.connection
  const replaced = status.value === 'replaced'
  return (
    <main class="console-start" id="main" tabIndex={-1} data-focus-home>
      <section class="paper stack" role="alert">
        <h1>{replaced ? line.replaced : line.gone}</h1>
        {!replaced && refusal.value && <p>{text.value.refusals[refusal.value]}</p>}
        <div class="row">
          <button type="button" class="button" onClick={() => desk.connection.again()}>
            {replaced ? line.takeBack : start.again}
          </button>
          <LeaveButton onLeave={onLeave} />
        </div>
      </section>
    </main>
  )
}
