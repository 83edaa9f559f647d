/** What everybody of staff may ask about themselves. */
import { emptyBody, type MeAnswer } from '../shared/staff-wire.ts'
import type { Access } from './access.ts'
import { type StaffRoute, staff } from './staff-routes.ts'

export const ownRoutes = (): readonly StaffRoute[] => [
  staff('/me', 'anyone', emptyBody, async (_, access) => meOf(access)),
]

const meOf = ({ account: id, name, roles }: Access): MeAnswer => ({
  account: id === null || name === null ? null : { id, name },
  roles: [...roles],
})
