/** What stands above every page for staff. */
import type { MeAnswer } from '../../shared/staff-wire.ts'
import { isRefused } from '../api.ts'
import { forgetKey } from '../facilitator/facilitator-key.ts'
import { LanguageSwitch } from '../language-switch.tsx'
import { Brand } from '../parts/brand.tsx'
import { SchemeSwitch } from '../scheme-switch.tsx'
import { text } from '../text/text.ts'
import { useMe } from './me.ts'

import { postSignOut } from './staff.ts'
import { type Place, placePages } from './staff-places.ts'

/** Whose installation, and how the page looks; also where nobody is signed in. */
export const DoorHead = () => (
  <div class="row spread-out on-table">
    <Brand />
    <div class="row">
      <SchemeSwitch />
      <LanguageSwitch suggest />
    </div>
  </div>
)

export function StaffHead({ place }: { readonly place: Place }) {
  const me = useMe()
  return (
    <header class="staff-head on-table">
      <DoorHead />
      {me && !isRefused(me) && (
        <div class="row spread-out">
          <Places place={place} me={me} />
          {me.account && <SignedIn name={me.account.name} here={place === 'own'} />}
        </div>
      )}
    </header>
  )
}

interface PlacesProps {
  readonly place: Place
  readonly me: MeAnswer
}

/** The pages that fit the roles of who uses this one; nothing where there is no other. */
function Places({ place: here, me: { roles, account } }: PlacesProps) {
  const words = text.value.staff
  const pages = placePages.filter(({ role, withAccounts }) => roles.includes(role) && (!withAccounts || account))
  if (pages.length < 2) return null
  return (
    <nav class="staff-places" aria-label={words.nav}>
      <ul class="row">
        {pages.map(({ place, path }) => (
          <li key={place}>
            <a href={path} aria-current={place === here ? 'page' : undefined}>
              {words.places[place]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The way to one's own account, and out. */
function SignedIn({ name, here }: { readonly name: string; readonly here: boolean }) {
  const words = text.value.staff
  const signOut = async () => {
    await postSignOut()
    forgetKey()
    location.assign('/login.html')
  }
  return (
    <p class="staff-places row">
      <a href="/account.html" aria-current={here ? 'page' : undefined}>
        <span class="visually-hidden">{words.own} </span>
        {name}
      </a>
      <button type="button" class="button" data-kind="quiet" onClick={() => void signOut()}>
        {words.signOut}
      </button>
    </p>
  )
}
