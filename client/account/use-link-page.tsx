/** A link that works once: what it is for, and choosing a name and a password with it. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { LinkAnswer } from '../../shared/account-wire.ts'
import { text } from '../text/text.ts'
import { type Asked, postLink, postUseLink, whyNot } from './account-api.ts'
import { placeAfter } from './after.ts'
import { AskingForm } from './asking-form.tsx'
import { DoorPage } from './door-page.tsx'
import { newPasswordProblem, PasswordField } from './password-field.tsx'
import { RoleList } from './role-list.tsx'
import { TextField } from './text-field.tsx'

interface Props {
  /** The key of the link. */
  readonly secret: string
  /** The link was used, or is of no use. */
  readonly onLeave: () => void
}

export function UseLinkPage({ secret, onLeave }: Props) {
  const words = text.value.account.link
  const link = useSignal<Awaited<Asked<LinkAnswer>> | null>(null)
  const fetchLink = async () => {
    link.value = null
    link.value = await postLink(secret)
  }
  useEffect(() => void fetchLink(), [])
  const found = link.value
  if (found && !('refusal' in found)) return <LinkForm secret={secret} link={found} onLeave={onLeave} />
  return (
    <DoorPage title={words.title}>
      <p role="status">{found ? whyNot(found.refusal) : text.value.staff.wait}</p>
      {found && (
        <p class="row">
          <button type="button" class="button" onClick={() => void fetchLink()}>
            {text.value.staff.again}
          </button>
          <button type="button" class="button" onClick={onLeave}>
            {text.value.account.signIn.title}
          </button>
        </p>
      )}
    </DoorPage>
  )
}

function LinkForm({ secret, link, onLeave }: Props & { readonly link: LinkAnswer }) {
  const words = text.value.account.link
  const isReset = link.kind === 'reset'
  const name = useSignal(link.name)
  const signIn = useSignal(link.signIn ?? '')
  const password = useSignal('')
  const tried = useSignal(false)
  const problems = {
    name: name.value.trim() === '' ? words.nameMissing : null,
    signIn: /^\S{3,100}$/.test(signIn.value.trim()) ? null : words.signInWrong,
    password: newPasswordProblem(password.value, [name.value, signIn.value]),
  }
  const shown = tried.value ? problems : { name: null, signIn: null, password: null }
  const send = async () => {
    tried.value = true
    if (Object.values(problems).some((problem) => problem !== null)) return {}
    const account = isReset ? null : { name: name.value, signIn: signIn.value }
    const answer = await postUseLink(secret, account, password.value)
    if ('refusal' in answer) return { problem: whyNot(answer.refusal) }
    onLeave()
    location.replace(link.kind === 'setUp' ? '/settings.html' : placeAfter(answer.roles))
    return {}
  }
  return (
    <DoorPage title={words.titles[link.kind]}>
      <p>{words.about[link.kind](link.name)}</p>
      {!isReset && <RoleList roles={link.roles} />}
      <AskingForm button={words.buttons[link.kind]} kind="main" onSend={send}>
        {!isReset && (
          <TextField
            label={words.name}
            value={name}
            help={words.nameHelp}
            problem={shown.name}
            autocomplete="name"
            longest={60}
          />
        )}
        {isReset ? (
          <input type="hidden" autocomplete="username" value={signIn.value} />
        ) : (
          <TextField
            label={words.signIn}
            value={signIn}
            help={words.signInHelp}
            problem={shown.signIn}
            autocomplete="username"
            longest={100}
          />
        )}
        <PasswordField label={words.password} value={password} isNew problem={shown.password} />
      </AskingForm>
    </DoorPage>
  )
}
