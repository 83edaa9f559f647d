/** The frame of every page for staff: whose installation, who uses it, the way to the other pages, and what the page holds. */
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Role } from '../../shared/role.ts'
import type { MeAnswer } from '../../shared/staff-wire.ts'
import { Announcer } from '../announcer.tsx'
import { isRefused, type Refused } from '../api.ts'
import { useTitle } from '../page-title.ts'
import { text } from '../text/text.ts'
import { goAndSignIn } from './after.ts'
import { askAgain, useMe } from './me.ts'
import { StaffHead } from './staff-head.tsx'
import type { Place } from './staff-places.ts'

interface Props {
  readonly place: Place
  /** Who may see it. */
  readonly role: Role | 'anyone'
  readonly title: string
  /** For tables and things side by side. */
  readonly wide?: boolean
  readonly children: ComponentChildren
}

/** Shows what it holds to whoever has the role; the others read why not. The page learns the words `staff`. */
export function StaffPage({ place, role, title, wide = false, children }: Props) {
  const me = useMe()
  useTitle(`${title} | ${text.value.words.product}`)
  return (
    <>
      <div class="staff-page" data-wide={wide}>
        <StaffHead place={place} />
        <main class="staff-main" id="main" tabIndex={-1} data-focus-home>
          <h1 class="ruled on-table">{title}</h1>
          {mayIn(me, role) ? children : <NotIn me={me} />}
        </main>
      </div>
      <Announcer />
    </>
  )
}

const mayIn = (me: MeAnswer | Refused | null, role: Props['role']): boolean =>
  me !== null && !isRefused(me) && (role === 'anyone' || me.roles.includes(role))

function NotIn({ me }: { readonly me: MeAnswer | Refused | null }) {
  const words = text.value.staff
  const mustSignIn = me !== null && isRefused(me) && me.refusal === 'notSignedIn'
  useEffect(() => {
    if (mustSignIn) goAndSignIn()
  }, [mustSignIn])
  return (
    <section class="paper stack" aria-live="polite">
      <p>{sentenceFor(me)}</p>
      {me && isRefused(me) && !mustSignIn && (
        <p class="row">
          <button type="button" class="button" onClick={() => void askAgain()}>
            {words.again}
          </button>
          <a class="button" href="/facilitator.html">
            {words.toConsole}
          </a>
        </p>
      )}
    </section>
  )
}

function sentenceFor(me: MeAnswer | Refused | null): string {
  const words = text.value.staff
  if (me === null) return words.wait
  if (!isRefused(me)) return words.otherRole
  return me.refusal === 'keyDoesNotWork' ? words.noKey : text.value.refusals[me.refusal]
}
