/** A button that makes a session and says why not when it could not. */
import { useSignal } from '@preact/signals'
import type { NewSessionBody } from '../../shared/wire.ts'
import { postSession } from '../account/staff.ts'
import { isRefused, type Refused } from '../api.ts'
import { text } from '../text/text.ts'

interface Props {
  readonly label: string
  /** The body to post, or null when the form is not complete. */
  readonly body: () => NewSessionBody | null
  readonly onMade: (session: string) => void
}

export function MakeButton({ label, body, onMade }: Props) {
  const busy = useSignal(false)
  const refusal = useSignal<Refused['refusal'] | null>(null)
  const make = async () => {
    const posted = busy.value ? null : body()
    if (!posted) return
    busy.value = true
    refusal.value = null
    const answer = await postSession(posted)
    busy.value = false
    if (isRefused(answer)) refusal.value = answer.refusal
    else onMade(answer.session)
  }
  return (
    <>
      {refusal.value && (
        <p class="banner" role="alert">
          {text.value.refusals[refusal.value]}
        </p>
      )}
      <button type="button" class="button" data-kind="main" aria-disabled={busy.value} onClick={make}>
        {busy.value ? text.value.console.start.busy : label}
      </button>
    </>
  )
}
