/** Reports over HTTP: only of closed sessions, only for the facilitator, and never a count. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ConsoleAnswer, ReportAnswer, ReportsAnswer } from '../../shared/wire.ts'
import { type MadeSession, startTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
let made: MadeSession
let running: MadeSession

beforeAll(async () => {
  app = await startTestApp()
  made = await app.newSession({ format: 'quick', name: 'Teamdag Wegen', cards: ['eerste'], teamCount: 0 })
  running = await app.newSession()
  const facilitator = await app.facilitate(made)
  const guests = await app.joinMany(made, 13)
  await facilitator.advanceTo('voting')
  for (const [at, guest] of guests.entries()) {
    await guest.sees('voting')
    await guest.cast(at < 7 ? 'A' : 'B')
  }
  await facilitator.advanceTo('reference')
  expect(await facilitator.ask({ type: 'closeSession' })).toBe('accepted')
})
afterAll(() => app.end())

const asked = async (path: string, sent: object, facilitatorKey = app.facilitatorKey) => {
  const response = await app.post(path, { facilitatorKey, ...sent })
  return { status: response.status, body: await response.json() }
}

test('the list has the closed session, with its date and without time', async () => {
  const { body } = await asked('reports', {})
  const date = expect.stringMatching(/^\d{4}-\d\d-\d\d$/)
  expect((body as ReportsAnswer).reports).toEqual([
    { session: made.session, name: 'Teamdag Wegen', date, programme: 'team' },
  ])
})

test('the report has shares and what the codes of the played deck say, and no count', async () => {
  const { body } = await asked('report', { session: made.session })
  const { report } = body as ReportAnswer
  const [round] = report.rounds
  expect(round?.first).toMatchObject({ kind: 'shares', shares: [55, 45, 0], ballots: 15 })
  expect(round?.references[0]).toMatchObject({
    code: 'een',
    shares: [{ standing: 'inLine', first: 100, second: null }],
  })
  expect(JSON.stringify(report)).not.toMatch(/"counts"|"counted"/)
})

test.each([
  ['of a session that still runs', () => running.session],
  ['that never was', () => 'bestaat-niet-1'],
])('a report %s is refused alike', async (_, session) => {
  for (const [path, rest] of [
    ['report', {}],
    ['report/delete', {}],
    ['report/relabel', { programme: 'team', present: null }],
  ] as const)
    expect(await asked(path, { session: session(), ...rest })).toEqual({ status: 404, body: { refusal: 'noReport' } })
})

test('without the key there is no report and no list', async () => {
  const wrong = 'x'.repeat(24)
  for (const path of ['report', 'report/delete'])
    expect(await asked(path, { session: made.session }, wrong)).toMatchObject({ status: 403 })
  expect(await asked('reports', {}, wrong)).toMatchObject({ status: 403 })
})

test('programme and number present can be set right, and nothing else', async () => {
  const label = { session: made.session, programme: 'ambtseed', present: 14 }
  expect((await asked('report/relabel', label)).body).toMatchObject({ report: { programme: 'ambtseed', present: 14 } })
  expect(await asked('report/relabel', { ...label, name: 'Iets anders' })).toMatchObject({ status: 400 })
  expect((await asked('report', { session: made.session })).body).toMatchObject({
    report: { name: 'Teamdag Wegen', programme: 'ambtseed', present: 14 },
  })
})

test('a session whose report was set right stays closed: for its code, in the list, and for every command of its console', async () => {
  expect(await app.refusalOf(made.joinCode)).toBe('codeDoesNotWork')
  const facilitator = await app.facilitate(made)
  for (const type of ['openLobby', 'closeSession'] as const)
    expect(await facilitator.ask({ type })).toBe('sessionClosed')
  expect(await facilitator.ask({ type: 'advance', round: 0, phase: 'lobby' })).toBe('sessionClosed')
  const { body } = await asked('console', {})
  expect((body as ConsoleAnswer).sessions.map(({ session }) => session)).toEqual([running.session])
})

test('the shape of a report can be read', async () => {
  const schema = (await (await fetch(`${app.url}/api/report-schema`)).json()) as { properties: object }
  expect(Object.keys(schema.properties)).toContain('rounds')
})

test('a report that is deleted is gone for good, with its name, also from the files', async () => {
  expect(app.files()).toContain('Teamdag Wegen')
  expect(await asked('report/delete', { session: made.session })).toEqual({ status: 200, body: {} })
  expect(await asked('report', { session: made.session })).toMatchObject({ status: 404 })
  expect((await asked('reports', {})).body).toEqual({ reports: [] })
  expect(app.files()).not.toContain('Teamdag Wegen')
  await app.restart()
  expect((await asked('reports', {})).body).toEqual({ reports: [] })
})
