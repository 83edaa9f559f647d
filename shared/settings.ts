/** What the organisation decides for its installation. */
import { z } from 'zod'
import { limits } from './disclosure.ts'

export const organisationSettings = z.strictObject({
  /** The organisation's name; null: not said. */
  organisation: z.string().trim().min(1).max(80).nullable(),
  /** The code of conduct with which a new session begins; null, or one that is not there: the first. */
  lens: z.string().max(60).nullable(),
  /** Whom people can talk to, a line each. */
  help: z.array(z.string().trim().min(1).max(200)).max(12),
  /** Months that a report is kept after its session was closed. */
  retentionMonths: z.int().min(1).max(120),
  /** Least ballots of which a spread is shown. A session may ask for more, never for fewer. */
  minimumGroup: z.int().min(limits.minimumGroup.least).max(limits.minimumGroup.most),
})
export type OrganisationSettings = z.infer<typeof organisationSettings>
/** What has a row in the table of settings. */
export type StoredSetting = keyof OrganisationSettings | 'logo'

/** What holds until somebody decides otherwise. */
export const usualSettings: OrganisationSettings = {
  organisation: null,
  lens: null,
  help: [],
  retentionMonths: 12,
  minimumGroup: limits.minimumGroup.usual,
}
