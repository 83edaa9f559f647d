/** Where somebody goes who has signed in: back to where they were sent from, or to the page that fits what they may. */
import type { Role } from '../../shared/role.ts'
import { placePages } from './staff-places.ts'

const name = 'dilemmaspel.after'

/** Goes to the page for signing in, and remembers this one. */
export function goAndSignIn(): void {
  sessionStorage.setItem(name, location.pathname + location.hash)
  location.replace('/login.html')
}

/** The page that was remembered, once; else the first that fits. */
export function placeAfter(roles: readonly Role[]): string {
  const remembered = sessionStorage.getItem(name)
  sessionStorage.removeItem(name)
  if (remembered && /^\/[\w-]+\.html(#[\w.-]*)?$/.test(remembered)) return remembered
  return placePages.find(({ role }) => roles.includes(role))?.path ?? '/account.html'
}
