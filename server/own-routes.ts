/** What everybody of staff may ask about themselves. */
import { emptyBody, type MeAnswer } from '../shared/staff-wire.ts'
import { type StaffRoute, staff } from './staff-routes.ts'

export const ownRoutes = (): readonly StaffRoute[] => [
  staff('/me', 'anyone', emptyBody, async (_, { roles }) => ({ account: null, roles: [...roles] }) satisfies MeAnswer),
]
