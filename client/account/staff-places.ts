/** The pages for staff, in the order in which they stand in the head of each. */
import type { Role } from '../../shared/role.ts'

/** Each has its name in `client/text`. `own`: somebody's own account, which is not in the list. */
export type Place = 'console' | 'decks' | 'year' | 'people' | 'settings' | 'own'

interface PlacePage {
  readonly place: Place
  readonly path: string
  readonly role: Role
  /** Only there where people have accounts. */
  readonly withAccounts?: true
}

/** A page that is not listed has no link to it. */
export const placePages: readonly PlacePage[] = [
  { place: 'console', path: '/facilitator.html', role: 'facilitator' },
  { place: 'decks', path: '/author.html', role: 'author' },
  { place: 'year', path: '/coordinator.html', role: 'coordinator' },
  { place: 'people', path: '/people.html', role: 'coordinator', withAccounts: true },
  { place: 'settings', path: '/settings.html', role: 'coordinator' },
]
