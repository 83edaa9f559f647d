/** One account as its coordinator sees it, and what can be done with it. */
import { useSignal } from '@preact/signals'
import type { NewLinkAnswer, PeopleAnswer, Person } from '../../shared/account-wire.ts'
import type { Role } from '../../shared/role.ts'
import { text } from '../text/text.ts'
import { type Asked, postDelete, postDisable, postReset, postRoles, whyNot } from './account-api.ts'
import { AskOnce } from './ask-once.tsx'
import { AskingForm } from './asking-form.tsx'
import { askAgain } from './me.ts'
import { RoleBoxes } from './role-boxes.tsx'

interface Props {
  readonly person: Person
  readonly onChanged: (answer: PeopleAnswer) => void
  readonly onLink: (answer: NewLinkAnswer) => void
}

export function PersonRow(props: Props) {
  const { person } = props
  const words = text.value.account.people
  const { names } = text.value.account.roles
  const roles = text.value.words.and(person.roles.map((role) => names[role]))
  return (
    <li class="note stack stack-s">
      <p class="row spread-out">
        <strong>{person.name}</strong>
        {person.disabled && <span class="account-mark">{words.off}</span>}
      </p>
      <p class="soft">
        {person.signIn} · {roles}
      </p>
      <details class="details">
        <summary>
          {words.change}
          <span class="visually-hidden">: {person.name}</span>
        </summary>
        <div class="stack">
          <Roles {...props} />
          <div class="row">
            <Reset {...props} />
            <OnOff {...props} />
            <Removal {...props} />
          </div>
        </div>
      </details>
    </li>
  )
}

function Roles({ person, onChanged }: Props) {
  const words = text.value.account.people
  const chosen = useSignal<readonly Role[]>(person.roles)
  const send = async () => {
    if (chosen.value.length === 0) return { problem: words.roleMissing }
    const answer = await postRoles(person.id, chosen.value)
    if ('refusal' in answer) return { problem: whyNot(answer.refusal) }
    onChanged(answer)
    await askAgain()
    return { done: text.value.account.saved }
  }
  return (
    <AskingForm button={words.saveRoles} onSend={send}>
      <RoleBoxes label={words.roles} chosen={chosen} />
    </AskingForm>
  )
}

/** Hands on what was answered; resolves to why it was not done. */
async function handOn<Answer extends object>(asked: Asked<Answer>, to: (answer: Answer) => void) {
  const answer = await asked
  if ('refusal' in answer) return whyNot(answer.refusal)
  to(answer)
  return null
}

function Reset({ person, onLink }: Props) {
  const words = text.value.account.people
  return (
    <AskOnce
      label={words.reset}
      about={person.name}
      question={words.resetAsk(person.name)}
      yes={words.resetYes}
      onYes={() => handOn(postReset(person.id), onLink)}
    />
  )
}

function OnOff({ person, onChanged }: Props) {
  const words = text.value.account.people
  const { disabled } = person
  return (
    <AskOnce
      label={disabled ? words.on : words.switchOff}
      about={person.name}
      question={disabled ? words.onAsk(person.name) : words.switchOffAsk(person.name)}
      yes={disabled ? words.onYes : words.switchOffYes}
      onYes={() => handOn(postDisable(person.id, !disabled), onChanged)}
    />
  )
}

function Removal({ person, onChanged }: Props) {
  const words = text.value.account.people
  return (
    <AskOnce
      label={words.remove}
      about={person.name}
      question={words.removeAsk(person.name)}
      yes={words.removeYes}
      kind="danger"
      onYes={() => handOn(postDelete(person.id), onChanged)}
    />
  )
}
