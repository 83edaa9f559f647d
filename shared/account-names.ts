/** Names that the pages of accounts need at run time, apart from zod. */

/** Why something about an account was not done: one sentence each in `text.account.refusals`. */
export const accountRefusals = [
  'signInDoesNotWork',
  'nameTaken',
  'passwordTooEasy',
  'passwordDoesNotFit',
  'lastCoordinator',
  'noAccount',
] as const
export type AccountRefusal = (typeof accountRefusals)[number]

/** Times in ms. */
export const accountTimes = {
  setUp: 24 * 3_600_000,
  invitation: 7 * 24 * 3_600_000,
  reset: 24 * 3_600_000,
  /** Somebody who did nothing for so long signs in again, and so does everybody after `signedIn`. */
  idle: 12 * 3_600_000,
  signedIn: 14 * 24 * 3_600_000,
} as const
