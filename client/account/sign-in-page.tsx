/** Signing in with a name and a password. */
import { useSignal } from '@preact/signals'
import { text } from '../text/text.ts'
import { postSignIn, whyNot } from './account-api.ts'
import { placeAfter } from './after.ts'
import { AskingForm } from './asking-form.tsx'
import { DoorPage } from './door-page.tsx'
import { PasswordField } from './password-field.tsx'
import { TextField } from './text-field.tsx'

export function SignInPage() {
  const words = text.value.account.signIn
  const signIn = useSignal('')
  const password = useSignal('')
  const send = async () => {
    if (signIn.value.trim() === '' || password.value === '') return { problem: words.missing }
    const answer = await postSignIn(signIn.value, password.value)
    if ('refusal' in answer) return { problem: whyNot(answer.refusal) }
    location.replace(placeAfter(answer.roles))
    return {}
  }
  return (
    <DoorPage title={words.title}>
      <p>{words.about}</p>
      <AskingForm button={words.button} kind="main" onSend={send}>
        <TextField label={words.name} value={signIn} autocomplete="username" longest={100} />
        <PasswordField label={words.password} value={password} />
      </AskingForm>
      <p class="soft">{words.forgotten}</p>
    </DoorPage>
  )
}
