/** What somebody of the organisation may do here. Every facilitator is also an author. */
export const roles = ['facilitator', 'author', 'coordinator'] as const
export type Role = (typeof roles)[number]

/** The roles that somebody has to whom `given` were given, in the order of the list. */
export const rolesWith = (given: readonly Role[]): Role[] =>
  roles.filter((role) => given.includes(role) || (role === 'author' && given.includes('facilitator')))
