/** Which page of the console is open: asking for the key, the start page, or a running session. */
import { type Signal, signal, useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { ConsoleAnswer } from '../../shared/wire.ts'
import { goAndSignIn } from '../account/after.ts'
import { postConsole } from '../account/staff.ts'
import { Announcer } from '../announcer.tsx'
import { isRefused, type Refused } from '../api.ts'
import {
  forgetKey,
  keepKey,
  keepPartner,
  keepSession,
  keptSession,
  keyIn,
  leaveSession,
  type Partner,
  partnerIn,
  takeAccess,
} from './facilitator-key.ts'
import { KeyPage } from './key-page.tsx'
import { OwnSession } from './own-session.tsx'
import { RunningSession } from './running-session.tsx'
import { StartPage } from './start-page.tsx'

/** A co-facilitator comes straight to the one session that the link opens; everybody else by way of the start page. */
export function ConsoleApp() {
  const access = useMemo(takeAccess, [])
  const partner = useSignal(access.partner)
  useEffect(() => onNewKey(() => location.reload()), [])
  const join = (found: Partner) => {
    keepPartner(found)
    partner.value = found
  }
  return (
    <>
      {partner.value ? <PartnerConsole {...partner.value} /> : <OwnConsole first={access.key} onPartner={join} />}
      <Announcer />
    </>
  )
}

const noStart = signal(null)

/** Without the list of sessions: there is no way to another one. */
const PartnerConsole = ({ session, key }: Partner) => (
  <RunningSession facilitatorKey={key} session={session} start={noStart} onLeave={null} onWithdrawn={null} />
)

interface OwnProps {
  readonly first: string | null
  readonly onPartner: (partner: Partner) => void
}

function OwnConsole({ first, onPartner }: OwnProps) {
  const key = useSignal(first)
  const session = useSignal(keptSession())
  const start = useSignal<ConsoleAnswer | Refused | null>(null)
  useEffect(() => {
    void fetchStart(start)
  }, [key.value, session.value])

  const open = (id: string) => {
    keepSession(id)
    session.value = id
  }
  const leave = () => {
    leaveSession()
    session.value = null
  }
  const use = (found: string) => {
    keepKey(found)
    key.value = found
  }
  const forget = () => {
    forgetKey()
    start.value = null
    key.value = null
  }

  const refusal = start.value && isRefused(start.value) ? start.value.refusal : null
  useEffect(() => {
    if (refusal === 'notSignedIn') goAndSignIn()
  }, [refusal])
  if (refusal === 'keyDoesNotWork' && !key.value) return <KeyPage onKey={use} onPartner={onPartner} />
  if (session.value) return <OwnSession key={session.value} session={session.value} start={start} onLeave={leave} />
  const again = () => void fetchStart(start)
  return <StartPage start={start.value} onOpen={open} onAgain={again} onForget={forget} />
}

async function fetchStart(start: Signal<ConsoleAnswer | Refused | null>): Promise<void> {
  const answer = await postConsole()
  const known = start.peek() && !isRefused(start.peek() as object)
  if (!isRefused(answer) || !known) start.value = answer
}

/** A link with a key that is opened in this same tab changes the fragment only. */
function onNewKey(found: () => void): () => void {
  const look = () => (keyIn(location.hash) || partnerIn(location.hash)) && found()
  window.addEventListener('hashchange', look)
  return () => window.removeEventListener('hashchange', look)
}
