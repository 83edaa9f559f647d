/** The pages for staff, in the order in which they stand in the head of each. */
import type { Role } from '../../shared/role.ts'

/** What a page is called in `text.value.staff.places`. */
export type Place = 'console' | 'decks' | 'year' | 'settings'

interface PlacePage {
  readonly place: Place
  readonly path: string
  readonly role: Role
}

/** A page that is not listed has no link to it. */
export const placePages: readonly PlacePage[] = [
  { place: 'console', path: '/facilitator.html', role: 'facilitator' },
  { place: 'decks', path: '/author.html', role: 'author' },
]
