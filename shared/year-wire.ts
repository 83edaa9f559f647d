/** What the coordinator asks of a year. */
import { z } from 'zod'
import type { PublishedYear } from './published-year-schema.ts'
import { type FilledIn, ownRows, yearFields } from './year-fields.ts'

const year = z.int().min(2000).max(2200)
const figure = z.int().min(0).max(9_999_999)

/** POST /api/year. Null: the year that it is now. */
export const yearBody = z.strictObject({ year: year.nullable() })

/** POST /api/year/fields: all that is filled in of a year; what is left out is emptied. */
export const yearFieldsBody = z.strictObject({
  year,
  fields: z.partialRecord(z.enum(yearFields), figure),
  own: z.partialRecord(z.enum(ownRows), z.strictObject({ label: z.string().trim().min(1).max(80), value: figure })),
})
export type YearFieldsBody = z.infer<typeof yearFieldsBody>

/** POST /api/year and /api/year/fields. */
export interface YearAnswer {
  readonly year: PublishedYear
  /** The year before, without its cards. */
  readonly previous: PublishedYear
  readonly filledIn: FilledIn
  readonly previousFilledIn: FilledIn
  /** Years of which there is something, and the one that it is now; newest first. */
  readonly years: readonly number[]
  readonly topics: readonly { readonly id: string; readonly label: string }[]
  readonly organisation: string | null
  /** Months that a report stays. */
  readonly retentionMonths: number
}
