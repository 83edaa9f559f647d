/** The year over HTTP: what a session that was closed adds to it, what the coordinator fills in, and that nobody else may ask. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishedYear } from '../../shared/published-year-schema.ts'
import type { YearAnswer } from '../../shared/year-wire.ts'
import { startTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
const thisYear = new Date().getUTCFullYear()

beforeAll(async () => {
  app = await startTestApp()
  const made = await app.newSession({ format: 'quick', cards: ['eerste'], teamCount: 0, programme: 'ambtseed' })
  const facilitator = await app.facilitate(made)
  const guests = await app.joinMany(made, 7)
  await facilitator.advanceTo('voting')
  for (const guest of guests.slice(0, 6)) {
    await guest.sees('voting')
    await guest.cast('A')
  }
  await facilitator.advanceTo('reference')
  expect(await facilitator.ask({ type: 'closeSession' })).toBe('accepted')
})
afterAll(() => app.end())

const asked = async (path: string, sent: object, facilitatorKey = app.facilitatorKey) => {
  const response = await app.post(path, { facilitatorKey, ...sent })
  return { status: response.status, body: (await response.json()) as YearAnswer }
}

test('the year has the session, its participations, and its card, of which nothing is told yet', async () => {
  const { body } = await asked('year', { year: null })
  expect(publishedYear.parse(body.year)).toEqual(body.year)
  expect(body.year).toMatchObject({ year: thisYear, sessions: 1, participants: 6, present: null })
  expect(body.year.programmes[0]).toEqual({ programme: 'ambtseed', sessions: 1, participants: 6 })
  expect(body.year.decks[0]?.cards).toMatchObject([{ card: 'eerste', played: 1, leftOut: 1, first: null }])
  expect(body.previous).toMatchObject({ year: thisYear - 1, sessions: 0, decks: [] })
  expect(body).toMatchObject({ years: [thisYear], retentionMonths: 12 })
})

test('what is filled in is kept for its year, stands beside the next one, and can be emptied', async () => {
  const own = { own1: { label: 'Spelleiders opgeleid', value: 6 } }
  await asked('year/fields', { year: thisYear - 1, fields: { headcount: 1900, breaches: 0 }, own })
  const { body } = await asked('year', { year: thisYear })
  expect(body.previousFilledIn).toEqual({ fields: { headcount: 1900, breaches: 0 }, own })
  expect(body.filledIn).toEqual({ fields: {}, own: {} })
  expect(body.years).toEqual([thisYear, thisYear - 1])
  await app.restart()
  expect((await asked('year', { year: thisYear - 1 })).body.filledIn.own).toEqual(own)
  const emptied = await asked('year/fields', { year: thisYear - 1, fields: {}, own: {} })
  expect(emptied.body.filledIn).toEqual({ fields: {}, own: {} })
})

test.each([
  { year: thisYear, fields: { headcount: -1 }, own: {} },
  { year: thisYear, fields: { headcount: 1.5 }, own: {} },
  { year: thisYear, fields: { bonus: 1 }, own: {} },
  { year: thisYear, fields: {}, own: { own1: { label: ' ', value: 1 } } },
  { year: 20_260, fields: {}, own: {} },
])('what is no figure is refused: %j', async (body) => {
  expect((await asked('year/fields', body)).status).toBe(400)
})

test('without the key there is no year', async () => {
  for (const [path, body] of [
    ['year', { year: null }],
    ['year/fields', { year: thisYear, fields: {}, own: {} }],
  ] as const)
    expect((await asked(path, body, 'x'.repeat(24))).status).toBe(403)
})

test('the shape of a year can be read', async () => {
  const schema = (await (await fetch(`${app.url}/api/year-schema`)).json()) as { properties: object }
  expect(Object.keys(schema.properties)).toContain('decks')
})
