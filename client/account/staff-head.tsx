/** What stands above every page for staff. */
import { isRefused } from '../api.ts'
import { LanguageSwitch } from '../language-switch.tsx'
import { Brand } from '../parts/brand.tsx'
import { SchemeSwitch } from '../scheme-switch.tsx'
import { text } from '../text/text.ts'
import { useMe } from './me.ts'
import { type Place, placePages } from './staff-places.ts'

export const StaffHead = ({ place }: { readonly place: Place }) => (
  <header class="staff-head on-table">
    <div class="row spread-out">
      <Brand />
      <div class="row">
        <SchemeSwitch />
        <LanguageSwitch suggest />
      </div>
    </div>
    <Places place={place} />
  </header>
)

/** The pages that fit the roles of who uses this one; nothing where there is no other. */
function Places({ place: here }: { readonly place: Place }) {
  const me = useMe()
  const words = text.value.staff
  const pages = me && !isRefused(me) ? placePages.filter(({ role }) => me.roles.includes(role)) : []
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
