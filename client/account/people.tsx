/** The page on which a coordinator lets people in, gives them roles, and lets them go. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { NewLinkAnswer, PeopleAnswer } from '../../shared/account-wire.ts'
import { startPage } from '../pages/plain-page.tsx'
import { account } from '../text/nl/account.ts'
import { staff } from '../text/nl/staff.ts'
import { learn, text } from '../text/text.ts'
import { type Asked, postPeople, whyNot } from './account-api.ts'
import { GivenLink } from './given-link.tsx'
import { InviteForm } from './invite-form.tsx'
import { OpenLinks } from './open-links.tsx'
import { PersonRow } from './person-row.tsx'
import { StaffPage } from './staff-page.tsx'
import { StoredNote } from './stored-note.tsx'

const needed = 'coordinator'

const PeoplePage = () => (
  <StaffPage place="people" role={needed} title={text.value.account.people.title}>
    <People />
  </StaffPage>
)

function People() {
  const words = text.value.account.people
  const answer = useSignal<Awaited<Asked<PeopleAnswer>> | null>(null)
  const given = useSignal<NewLinkAnswer | null>(null)
  useEffect(() => {
    void postPeople().then((found) => {
      answer.value = found
    })
  }, [])
  const found = answer.value
  if (!found) return <p class="on-table">{text.value.staff.wait}</p>
  if ('refusal' in found) return <p class="paper">{whyNot(found.refusal)}</p>
  const change = (next: PeopleAnswer) => {
    answer.value = next
  }
  const give = (next: NewLinkAnswer) => {
    answer.value = next
    given.value = next
  }
  return (
    <>
      {given.value && <GivenLink key={given.value.key} given={given.value} />}
      <section class="paper stack">
        <h2>{words.invite}</h2>
        <p>{words.inviteAbout}</p>
        <InviteForm onLink={give} />
      </section>
      {found.links.length > 0 && <OpenLinks links={found.links} onChanged={change} />}
      <section class="paper stack">
        <h2>{words.all}</h2>
        <ul class="account-list">
          {found.people.map((person) => (
            <PersonRow key={person.id} person={person} onChanged={change} onLink={give} />
          ))}
        </ul>
      </section>
      <StoredNote />
    </>
  )
}

learn({ account, staff })
startPage(PeoplePage)
