/** The one link with which a co-facilitator paces a session too. A new one takes the place of the one before. */
import type { FacilitatorCommand } from './command.ts'
import type { PaceRule } from './rule-of-play.ts'

/** `made`: how many there have been; the last of them works while it is `open`. */
export interface CoLink {
  readonly made: number
  readonly open: boolean
}

export const noCoLink: CoLink = { made: 0, open: false }

export const makeCoLink: PaceRule<'makeCoLink'> = () => [{ type: 'coLinkSet', open: true }]

export const withdrawCoLink: PaceRule<'withdrawCoLink'> = ({ coLink }) =>
  coLink.open ? [{ type: 'coLinkSet', open: false }] : []

/** The link after one more was made, or the last was withdrawn. */
export const nextCoLink = ({ made }: CoLink, open: boolean): CoLink => ({ made: open ? made + 1 : made, open })

const ownerOnly: ReadonlySet<string> = new Set(['makeCoLink', 'withdrawCoLink'] satisfies FacilitatorCommand['type'][])

/** What a co-facilitator may not ask: who else comes in is for who made the session. */
export const isOwnerOnly = (type: string): boolean => ownerOnly.has(type)
