/** A session of one's own: asks for what opens its console on this device, and then runs it. */
import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ConsoleAnswer } from '../../shared/wire.ts'
import { goAndSignIn } from '../account/after.ts'
import { postConsoleKey } from '../account/staff.ts'
import { isRefused, type Refused } from '../api.ts'
import { text } from '../text/text.ts'
import { Connecting, LeaveButton, RunningSession } from './running-session.tsx'

interface Props {
  readonly session: string
  readonly start: ReadonlySignal<ConsoleAnswer | Refused | null>
  readonly onLeave: () => void
}

/** Milliseconds before it is asked for again. */
const wait = 3000

/** What passes by itself. */
const passing: ReadonlySet<Refused['refusal']> = new Set(['noLine', 'tooManyTries', 'serverTrouble', 'notSaved'])

export function OwnSession({ session, start, onLeave }: Props) {
  const key = useSignal<string | null>(null)
  const refusal = useSignal<Refused['refusal'] | null>(null)
  const round = useSignal(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const ask = async () => {
      const answer = await postConsoleKey(session)
      if (gone) return
      if (!isRefused(answer)) key.value = answer.key
      else if (passing.has(answer.refusal)) timer = setTimeout(() => void ask(), wait)
      else if (answer.refusal === 'notSignedIn') goAndSignIn()
      else refusal.value = answer.refusal
    }
    void ask()
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [round.value])
  const again = () => {
    key.value = refusal.value = null
    round.value++
  }
  if (key.value !== null)
    return (
      <RunningSession
        key={key.value}
        facilitatorKey={key.value}
        session={session}
        start={start}
        onLeave={onLeave}
        onWithdrawn={again}
      />
    )
  return refusal.value === null ? (
    <Connecting onLeave={onLeave} />
  ) : (
    <NoConsole refusal={refusal.value} onLeave={onLeave} onAgain={again} />
  )
}

interface NoConsoleProps extends Pick<Props, 'onLeave'> {
  readonly refusal: Refused['refusal']
  readonly onAgain: () => void
}

function NoConsole({ refusal, onLeave, onAgain }: NoConsoleProps) {
  const { line, start } = text.value.console
  return (
    <main class="console-start" id="main" tabIndex={-1} data-focus-home>
      <section class="paper stack" role="alert">
        <h1>{line.gone}</h1>
        <p>{text.value.refusals[refusal]}</p>
        <div class="row">
          <button type="button" class="button" onClick={onAgain}>
            {start.again}
          </button>
          <LeaveButton onLeave={onLeave} />
        </div>
      </section>
    </main>
  )
}
