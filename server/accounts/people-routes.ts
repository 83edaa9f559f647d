/** What the coordinator decides about accounts: who comes in, in which roles, and who no longer. */
import {
  disableBody,
  inviteBody,
  type NewLinkAnswer,
  type PeopleAnswer,
  rolesBody,
  whichBody,
} from '../../shared/account-wire.ts'
import { rolesWith } from '../../shared/role.ts'
import { emptyBody } from '../../shared/staff-wire.ts'
import type { Result } from '../http-answer.ts'
import { type StaffRoute, staff } from '../staff-routes.ts'
import type { AccountDesk } from './account-desk.ts'
import type { AccountParts } from './own-account-routes.ts'

export const peopleRoutes = (parts: AccountParts): readonly StaffRoute[] => {
  const { desk } = parts
  return [
    staff('/people', 'coordinator', emptyBody, () => peopleOf(desk)),
    staff('/people/roles', 'coordinator', rolesBody, async ({ id, roles }) => {
      const given = rolesWith(roles)
      const trouble = await desk.people.setRoles(id, given)
      if (!trouble && !given.includes('facilitator')) await parts.putOut(await desk.signIns.of(id))
      return trouble ?? peopleOf(desk)
    }),
    staff('/people/disable', 'coordinator', disableBody, async ({ id, disabled }) => {
      const trouble = await desk.people.setDisabled(id, disabled)
      if (!trouble && disabled) await showOut(id, parts)
      return trouble ?? peopleOf(desk)
    }),
    staff('/people/delete', 'coordinator', whichBody, async ({ id }) => {
      const trouble = await desk.people.remove(id)
      if (!trouble) await showOut(id, parts)
      return trouble ?? peopleOf(desk)
    }),
    staff('/people/reset', 'coordinator', whichBody, ({ id }) => reset(id, desk)),
    staff('/invitations/make', 'coordinator', inviteBody, async ({ name, roles }) => {
      const key = await desk.links.invite(name, roles)
      return { ...(await peopleOf(desk)), key, name, kind: 'invitation' } satisfies NewLinkAnswer
    }),
    staff('/invitations/withdraw', 'coordinator', whichBody, async ({ id }) => {
      await desk.links.withdraw(id)
      return peopleOf(desk)
    }),
  ]
}

const peopleOf = async ({ people, links }: AccountDesk): Promise<PeopleAnswer> => ({
  people: await people.list(),
  links: await links.open(),
})

/** The old password works until the link is used. */
async function reset(id: string, desk: AccountDesk): Promise<Result> {
  const person = await desk.people.find(id)
  if (!person) return 'noAccount'
  const key = await desk.links.reset(id)
  return { ...(await peopleOf(desk)), key, name: person.name, kind: 'reset' } satisfies NewLinkAnswer
}

/** Signs out everywhere, and closes the consoles. */
const showOut = async (id: string, { desk, putOut }: AccountParts): Promise<void> =>
  putOut(await desk.signIns.endAll(id))
