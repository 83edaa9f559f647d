/** Somebody's own account: name, password, roles, and signing out everywhere. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Person } from '../../shared/account-wire.ts'
import { startPage } from '../pages/plain-page.tsx'
import { account } from '../text/nl/account.ts'
import { staff } from '../text/nl/staff.ts'
import { learn, text } from '../text/text.ts'
import { type Asked, postOwn, postOwnName, postOwnPassword, postSignOutEverywhere, whyNot } from './account-api.ts'
import { AskOnce } from './ask-once.tsx'
import { AskingForm } from './asking-form.tsx'
import { askAgain } from './me.ts'
import { newPasswordProblem, PasswordField } from './password-field.tsx'
import { RoleList } from './role-list.tsx'
import { StaffPage } from './staff-page.tsx'
import { StoredNote } from './stored-note.tsx'
import { TextField } from './text-field.tsx'

const needed = 'anyone'

const OwnPage = () => (
  <StaffPage place="own" role={needed} title={text.value.account.own.title}>
    <OwnAccount />
  </StaffPage>
)

function OwnAccount() {
  const person = useSignal<Awaited<Asked<Person>> | null>(null)
  useEffect(() => {
    void postOwn().then((answer) => {
      person.value = answer
    })
  }, [])
  const found = person.value
  if (!found) return <p class="on-table">{text.value.staff.wait}</p>
  if ('refusal' in found) return <p class="paper">{whyNot(found.refusal)}</p>
  return (
    <>
      <section class="paper stack">
        <h2>{text.value.account.own.mayDo}</h2>
        <RoleList roles={found.roles} />
      </section>
      <NameForm person={found} />
      <PasswordForm person={found} />
      <Everywhere />
      <StoredNote />
    </>
  )
}

function NameForm({ person }: { readonly person: Person }) {
  const words = text.value.account.own
  const name = useSignal(person.name)
  const send = async () => {
    if (name.value.trim() === '') return { problem: text.value.account.link.nameMissing }
    const answer = await postOwnName(name.value)
    if ('refusal' in answer) return { problem: whyNot(answer.refusal) }
    await askAgain()
    return { done: text.value.account.saved }
  }
  return (
    <section class="paper stack">
      <h2>{words.name}</h2>
      <p>{words.signInAs(person.signIn)}</p>
      <AskingForm button={text.value.account.save} onSend={send}>
        <TextField
          label={text.value.account.link.name}
          value={name}
          help={text.value.account.link.nameHelp}
          autocomplete="name"
          longest={60}
        />
      </AskingForm>
    </section>
  )
}

function PasswordForm({ person }: { readonly person: Person }) {
  const words = text.value.account.own
  const now = useSignal('')
  const next = useSignal('')
  const problem = useSignal<string | null>(null)
  const send = async () => {
    problem.value = newPasswordProblem(next.value, [person.name, person.signIn])
    if (problem.value) return {}
    const answer = await postOwnPassword(now.value, next.value)
    if ('refusal' in answer) return { problem: whyNot(answer.refusal) }
    now.value = next.value = ''
    return { done: words.passwordChanged }
  }
  return (
    <section class="paper stack">
      <h2>{words.password}</h2>
      <p>{words.passwordAbout}</p>
      <AskingForm button={words.changePassword} onSend={send}>
        <input type="hidden" autocomplete="username" value={person.signIn} />
        <PasswordField label={words.passwordNow} value={now} />
        <PasswordField label={words.passwordNew} value={next} isNew problem={problem.value} />
      </AskingForm>
    </section>
  )
}

function Everywhere() {
  const words = text.value.account.own
  const signOut = async () => {
    const answer = await postSignOutEverywhere()
    if ('refusal' in answer) return whyNot(answer.refusal)
    location.assign('/login.html')
    return null
  }
  return (
    <section class="paper stack">
      <h2>{words.everywhere}</h2>
      <p>{words.everywhereAbout}</p>
      <AskOnce
        label={words.everywhereButton}
        question={words.everywhereAsk}
        yes={words.everywhereYes}
        onYes={signOut}
      />
    </section>
  )
}

learn({ account, staff })
startPage(OwnPage)
