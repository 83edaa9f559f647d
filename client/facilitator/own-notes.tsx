/** The facilitator's own notes about a session: on this device only, and wiped when the session is closed. */
import { useSignal } from '@preact/signals'
import { forget, keep, kept } from '../device-store.ts'
import { text } from '../text/text.ts'

const nameOf = (session: string): string => `facilitatorNotes.${session}`

/** Wipes the notes about a session from this device. */
export const forgetNotes = (session: string): void => forget(nameOf(session))

export function OwnNotes({ session }: { readonly session: string }) {
  const words = text.value.console.panel
  const typed = useSignal(kept(nameOf(session)) ?? '')
  return (
    <>
      <textarea
        class="input"
        rows={4}
        maxLength={4000}
        aria-label={words.ownNotes}
        aria-describedby="own-notes-about"
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value
          keep(nameOf(session), typed.value)
        }}
      />
      <p class="soft" id="own-notes-about">
        {words.ownNotesAbout}
      </p>
    </>
  )
}
