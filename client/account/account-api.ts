/** What is asked about accounts, typed. Every call answers a value or a refusal; nothing is thrown. */
import { type AccountRefusal, accountRefusals } from '../../shared/account-names.ts'
import type { LinkAnswer, NewLinkAnswer, PeopleAnswer, Person } from '../../shared/account-wire.ts'
import type { Role } from '../../shared/role.ts'
import type { MeAnswer } from '../../shared/staff-wire.ts'
import type { HttpRefusal } from '../../shared/wire-names.ts'
import { postKnowing } from '../api.ts'
import { text } from '../text/text.ts'

type Why = AccountRefusal | HttpRefusal | 'noLine'
export type Asked<Answer> = Promise<Answer | { readonly refusal: Why }>

const ask = <Answer extends object>(path: string, body: object = {}): Asked<Answer> =>
  postKnowing<Answer, AccountRefusal>(`/api/${path}`, body, accountRefusals)

/** Why not, as a sentence. */
export const whyNot = (why: Why): string => {
  const own = accountRefusals.find((one) => one === why)
  return own ? text.value.account.refusals[own] : text.value.refusals[why as Exclude<Why, AccountRefusal>]
}

export const postSignIn = (signIn: string, password: string) => ask<MeAnswer>('sign-in', { signIn, password })
export const postLink = (key: string) => ask<LinkAnswer>('link', { key })
/** `account`: null where only a password is chosen. */
export const postUseLink = (
  key: string,
  account: { readonly name: string; readonly signIn: string } | null,
  password: string,
) => ask<MeAnswer>('link/use', { key, ...account, password })

export const postOwn = () => ask<Person>('own')
export const postOwnName = (name: string) => ask<object>('own/name', { name })
export const postOwnPassword = (now: string, password: string) => ask<object>('own/password', { now, password })
export const postSignOutEverywhere = () => ask<object>('own/sign-out-everywhere')

export const postPeople = () => ask<PeopleAnswer>('people')
export const postRoles = (id: string, roles: readonly Role[]) => ask<PeopleAnswer>('people/roles', { id, roles })
export const postDisable = (id: string, disabled: boolean) => ask<PeopleAnswer>('people/disable', { id, disabled })
export const postDelete = (id: string) => ask<PeopleAnswer>('people/delete', { id })
export const postReset = (id: string) => ask<NewLinkAnswer>('people/reset', { id })
export const postInvite = (name: string, roles: readonly Role[]) =>
  ask<NewLinkAnswer>('invitations/make', { name, roles })
export const postWithdraw = (id: string) => ask<PeopleAnswer>('invitations/withdraw', { id })
