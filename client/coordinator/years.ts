/** What the year page asks of the server. */
import type { YearAnswer, YearFieldsBody } from '../../shared/year-wire.ts'
import { postStaff } from '../account/staff.ts'

/** Null: the year that it is now. */
export const postYear = (year: number | null) => postStaff<YearAnswer>('/api/year', { year })
export const postFields = (body: YearFieldsBody) => postStaff<YearAnswer>('/api/year/fields', body)
