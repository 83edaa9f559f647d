/** What somebody may change of their own account. */
import { ownNameBody, ownPasswordBody } from '../../shared/account-wire.ts'
import { emptyBody } from '../../shared/staff-wire.ts'
import type { Access } from '../access.ts'
import type { Result } from '../http-answer.ts'
import type { SettingsStore } from '../settings-store.ts'
import { type StaffRoute, staff } from '../staff-routes.ts'
import type { AccountDesk } from './account-desk.ts'
import { isEasy } from './password-check.ts'
import { fitsPassword, hashPassword } from './passwords.ts'

export interface AccountParts {
  readonly desk: AccountDesk
  readonly settings: SettingsStore
  /** Closes the consoles that these sign-ins opened. */
  readonly putOut: (signIns: readonly string[]) => Promise<void>
}

export const ownAccountRoutes = (parts: AccountParts): readonly StaffRoute[] => [
  staff(
    '/own',
    'anyone',
    emptyBody,
    async (_, access) => (await parts.desk.people.find(idOf(access))) ?? 'notSignedIn',
  ),
  staff('/own/name', 'anyone', ownNameBody, async ({ name }, access) => {
    await parts.desk.people.rename(idOf(access), name)
    return {}
  }),
  staff('/own/password', 'anyone', ownPasswordBody, (body, access) => changePassword(body, access, parts)),
  staff('/own/sign-out-everywhere', 'anyone', emptyBody, async (_, access) => {
    await parts.putOut(await parts.desk.signIns.endAll(idOf(access)))
    return {}
  }),
]

/** These routes are there only where accounts are. */
const idOf = ({ account }: Access): string => account ?? ''

/** Signs out everywhere else. Guessing the password that holds now is throttled like signing in. */
async function changePassword(
  { now, password }: { now: string; password: string },
  access: Access,
  { desk, settings, putOut }: AccountParts,
): Promise<Result> {
  const id = idOf(access)
  const person = await desk.people.find(id)
  if (!person) return 'notSignedIn'
  if (!(await desk.throttle.mayTry(person.signIn, id))) return 'tooManyTries'
  if (!(await fitsPassword(now, await desk.people.passwordOf(id)))) return 'passwordDoesNotFit'
  await desk.throttle.succeeded(person.signIn, id)
  if (await isEasy(password, [person.name, person.signIn], settings)) return 'passwordTooEasy'
  await desk.people.setPassword(id, await hashPassword(password))
  await putOut(await desk.signIns.endAll(id, access.signIn ?? undefined))
  return {}
}
