/** What is asked about accounts: signing in, links that are used once, and who may do what. */
import { z } from 'zod'
import { passwordLength } from './password.ts'
import { type Role, roles } from './role.ts'

const key = z.string().regex(/^[\w-]{22,64}$/)
const id = z.string().regex(/^[\w-]{10,40}$/)
const name = z.string().trim().min(1).max(60)
/** An e-mail address or a name of one's own, in small letters. */
const signIn = z
  .string()
  .trim()
  .transform((text) => text.normalize('NFKC').toLowerCase())
  .pipe(z.string().regex(/^[^\s\p{C}]{3,100}$/u))
/** Whatever somebody types when signing in: that it cannot be a password is not told. */
const typed = z.string().max(1000)
const newPassword = z
  .string()
  .min(passwordLength.least)
  .max(2 * passwordLength.most)
const givenRoles = z.array(z.enum(roles)).min(1).max(roles.length)

/** POST /api/sign-in. Answers `MeAnswer`. */
export const signInBody = z.strictObject({ signIn: typed, password: typed })
/** POST /api/link: what a link that is used once is for. */
export const linkBody = z.strictObject({ key })
/** POST /api/link/use, for an account that is new, and for one that gets another password. Answers `MeAnswer`. */
export const useLinkBody = z.union([
  z.strictObject({ key, name, signIn, password: newPassword }),
  z.strictObject({ key, password: newPassword }),
])

/** POST /api/own/password. */
export const ownPasswordBody = z.strictObject({ now: typed, password: newPassword })
/** POST /api/own/name. */
export const ownNameBody = z.strictObject({ name })

/** POST /api/invitations/make. `name`: for whom it is. */
export const inviteBody = z.strictObject({ name, roles: givenRoles })
/** POST /api/invitations/withdraw, /api/people/reset, /api/people/delete. */
export const whichBody = z.strictObject({ id })
/** POST /api/people/roles. */
export const rolesBody = z.strictObject({ id, roles: givenRoles })
/** POST /api/people/disable. */
export const disableBody = z.strictObject({ id, disabled: z.boolean() })

export type LinkKind = 'setUp' | 'invitation' | 'reset'
/** `name`: for whom the link is, or whose password it sets; '' at set-up. */
export interface LinkAnswer {
  readonly kind: LinkKind
  readonly name: string
  /** Of the account whose password it sets. */
  readonly signIn: string | null
  readonly roles: readonly Role[]
}

/** An account as its coordinator sees it. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly signIn: string
  readonly roles: readonly Role[]
  readonly disabled: boolean
}
/** A link that nobody has used yet. Times in ms since 1970. */
export interface OpenLink {
  readonly id: string
  readonly kind: Exclude<LinkKind, 'setUp'>
  readonly name: string
  readonly roles: readonly Role[]
  readonly until: number
}
/** POST /api/people, and whatever changes what it answers. */
export interface PeopleAnswer {
  readonly people: readonly Person[]
  readonly links: readonly OpenLink[]
}
/** POST /api/invitations/make and /api/people/reset: the key stands in no other answer, and on no disk. */
export interface NewLinkAnswer extends PeopleAnswer {
  readonly key: string
  readonly name: string
  readonly kind: OpenLink['kind']
}
