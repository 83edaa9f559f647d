/** Inviting somebody: for whom, and in which roles. */
import { useSignal } from '@preact/signals'
import type { NewLinkAnswer } from '../../shared/account-wire.ts'
import type { Role } from '../../shared/role.ts'
import { text } from '../text/text.ts'
import { postInvite, whyNot } from './account-api.ts'
import { AskingForm } from './asking-form.tsx'
import { RoleBoxes } from './role-boxes.tsx'
import { TextField } from './text-field.tsx'

export function InviteForm({ onLink }: { readonly onLink: (answer: NewLinkAnswer) => void }) {
  const words = text.value.account.people
  const name = useSignal('')
  const chosen = useSignal<readonly Role[]>(['facilitator', 'author'])
  const send = async () => {
    if (name.value.trim() === '') return { problem: words.inviteNameMissing }
    if (chosen.value.length === 0) return { problem: words.roleMissing }
    const answer = await postInvite(name.value, chosen.value)
    if ('refusal' in answer) return { problem: whyNot(answer.refusal) }
    name.value = ''
    onLink(answer)
    return {}
  }
  return (
    <AskingForm button={words.inviteButton} onSend={send}>
      <TextField label={words.inviteName} value={name} longest={60} />
      <RoleBoxes label={words.roles} chosen={chosen} />
    </AskingForm>
  )
}
