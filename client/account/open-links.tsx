/** Links that were handed out and not used yet. */
import { useSignal } from '@preact/signals'
import type { OpenLink, PeopleAnswer } from '../../shared/account-wire.ts'
import { text } from '../text/text.ts'
import { postWithdraw, whyNot } from './account-api.ts'

interface Props {
  readonly links: readonly OpenLink[]
  readonly onChanged: (answer: PeopleAnswer) => void
}

export function OpenLinks({ links, onChanged }: Props) {
  const words = text.value.account.people
  const { names } = text.value.account.roles
  const { and, moment } = text.value.words
  const problem = useSignal<string | null>(null)
  const withdraw = async (id: string) => {
    const answer = await postWithdraw(id)
    problem.value = 'refusal' in answer ? whyNot(answer.refusal) : null
    if (!('refusal' in answer)) onChanged(answer)
  }
  return (
    <section class="paper stack">
      <h2>{words.open}</h2>
      <p>{words.openAbout}</p>
      {problem.value && (
        <p class="banner" role="alert">
          {problem.value}
        </p>
      )}
      <ul class="account-list">
        {links.map(({ id, kind, name, roles, until }) => (
          <li key={id} class="note stack stack-s">
            <p>
              <strong>{name}</strong>
            </p>
            <p class="soft">
              {kind === 'reset' ? words.forPassword : and(roles.map((role) => names[role]))} ·{' '}
              {words.until(moment(until))}
            </p>
            <button type="button" class="button" onClick={() => void withdraw(id)}>
              {words.withdraw}
              <span class="visually-hidden">: {name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
