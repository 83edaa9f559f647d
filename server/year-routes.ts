/** What the coordinator asks of a year: its figures, and to keep what was filled in. */
import { z } from 'zod'
import { publishedYear } from '../shared/published-year-schema.ts'
import { type YearAnswer, type YearFieldsBody, yearBody, yearFieldsBody } from '../shared/year-wire.ts'
import type { Result } from './http-answer.ts'
import type { RouteParts } from './route-parts.ts'
import { type StaffRoute, staff } from './staff-routes.ts'

/** What the JSON of a year holds, as JSON Schema: GET /api/year-schema. */
export const yearSchema: object = z.toJSONSchema(publishedYear)

type Parts = Pick<RouteParts, 'years' | 'library' | 'settings' | 'log'>

export const yearRoutes = (parts: Parts): readonly StaffRoute[] => [
  staff('/year', 'coordinator', yearBody, ({ year }) => answerOf(year ?? thisYear(), parts)),
  staff('/year/fields', 'coordinator', yearFieldsBody, (body) => fillIn(body, parts), '8kb'),
]

/** As sessions are dated: by the clock of Greenwich. */
const thisYear = (): number => new Date().getUTCFullYear()

async function fillIn(body: YearFieldsBody, parts: Parts): Promise<Result> {
  try {
    await parts.years.fillIn(body)
    return answerOf(body.year, parts)
  } catch (error) {
    parts.log.failure('figures of a year were not saved', error)
    return 'notSaved'
  }
}

async function answerOf(year: number, { years, library, settings }: Parts): Promise<YearAnswer> {
  const { organisation, retentionMonths } = await settings.read()
  const { topics } = await library.current()
  return {
    year: await years.read(year, true),
    previous: await years.read(year - 1, false),
    filledIn: await years.filledIn(year),
    previousFilledIn: await years.filledIn(year - 1),
    years: [...new Set([thisYear(), ...(await years.list())])].sort((a, b) => b - a),
    topics: topics.map(({ id, label }) => ({ id, label })),
    organisation,
    retentionMonths,
  }
}
