/** What a coordinator decides about people, what people decide about themselves, and what becomes of what they made. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { NewLinkAnswer, PeopleAnswer, Person } from '../../../shared/account-wire.ts'
import type { MeAnswer } from '../../../shared/staff-wire.ts'
import type { ConsoleAnswer, ReportsAnswer } from '../../../shared/wire.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { type MadeDatabase, madeDatabase } from '../../support/made-database.ts'
import { firstOf, goodPassword, Staff, withAccounts } from '../../support/staff.ts'
import { storages } from '../../support/storages.ts'

describe.each(storages)('people on %s', (kind) => {
  let database: MadeDatabase
  let app: TestApp
  let first: Staff
  beforeEach(async () => {
    database = await madeDatabase(kind)
    app = await startTestApp({}, { ...withAccounts, ...database.env })
    first = await firstOf(app)
  })
  afterEach(async () => {
    await app.end()
    await database.drop()
  })
  const personOf = async (signIn: string): Promise<Person | undefined> =>
    (await first.get<PeopleAnswer>('people')).people.find((person) => person.signIn === signIn)
  const sessions = async (staff: Staff) =>
    (await staff.get<ConsoleAnswer>('console')).sessions.map(({ session }) => session)

  test('roles change at once, and every facilitator is also an author', async () => {
    const anna = await first.invite('anna', ['author'])
    expect(await anna.ask('console')).toMatchObject({ status: 403, refusal: 'notAllowed' })
    await first.get('people/roles', { id: await anna.id(), roles: ['facilitator'] })
    expect(await anna.ask('console')).toMatchObject({ status: 200 })
    expect((await anna.get<MeAnswer>('me')).roles).toEqual(['facilitator', 'author'])
  })

  test('an account that is off is signed out at once, and comes back with all it had', async () => {
    const anna = await first.invite('anna', ['facilitator'])
    const id = await anna.id()
    const made = await anna.newSession()
    await first.get('people/disable', { id, disabled: true })
    expect(await anna.me()).toMatchObject({ refusal: 'notSignedIn' })
    await first.get('people/disable', { id, disabled: false })
    expect(await anna.me()).toMatchObject({ refusal: 'notSignedIn' })
    await anna.signIn('anna')
    expect(await sessions(anna)).toEqual([made.session])
  })

  test('a deleted account is gone, its name is free again, and what it made is nobody’s', async () => {
    const anna = await first.invite('anna', ['facilitator'])
    await anna.newSession()
    await first.get('people/delete', { id: await anna.id() })
    expect(await anna.me()).toMatchObject({ refusal: 'notSignedIn' })
    expect(await anna.signIn('anna')).toMatchObject({ refusal: 'signInDoesNotWork' })
    const other = await first.invite('anna', ['facilitator'])
    expect(await sessions(other)).toEqual([])
    expect(await sessions(first)).toEqual([])
  })

  test('the last coordinator cannot be taken away, in whatever way', async () => {
    const id = await first.id()
    const refused = { status: 409, refusal: 'lastCoordinator' }
    const off = await first.invite('anna', ['coordinator'])
    const other = await off.id()
    await first.get('people/disable', { id: other, disabled: true })
    expect(await first.ask('people/roles', { id, roles: ['facilitator'] })).toMatchObject(refused)
    expect(await first.ask('people/disable', { id, disabled: true })).toMatchObject(refused)
    expect(await first.ask('people/delete', { id })).toMatchObject(refused)
    expect((await first.get<MeAnswer>('me')).roles).toContain('coordinator')
    await first.get('people/disable', { id: other, disabled: false })
    expect(await first.ask('people/roles', { id, roles: ['facilitator'] })).toMatchObject({ refusal: null })
  })

  test('of two coordinators who take away each other at once, one stays', async () => {
    const anna = await first.invite('anna', ['coordinator'])
    const [one, two] = [await first.id(), await anna.id()]
    const both = await Promise.all([first.ask('people/delete', { id: two }), anna.ask('people/delete', { id: one })])
    expect(both.filter(({ refusal }) => refusal === null)).toHaveLength(1)
    const left = both[0]?.refusal === null ? first : anna
    expect((await left.get<PeopleAnswer>('people')).people).toHaveLength(1)
  })

  test('an account that is not there is said so', async () => {
    const id = 'bestaat-niet-1'
    for (const [path, rest] of [
      ['roles', { roles: ['author'] }],
      ['disable', { disabled: true }],
      ['delete', {}],
      ['reset', {}],
    ] as const)
      expect(await first.ask(`people/${path}`, { id, ...rest })).toMatchObject({ status: 404, refusal: 'noAccount' })
  })

  test('a coordinator resets a password by a link that works once; who used the old one is signed out', async () => {
    const anna = await first.invite('anna', ['facilitator'])
    const { key, links } = await first.get<NewLinkAnswer>('people/reset', { id: await anna.id() })
    expect(links).toMatchObject([{ kind: 'reset', name: 'Anna' }])
    expect(await anna.me()).toMatchObject({ refusal: null })
    const elsewhere = new Staff(app)
    expect(await elsewhere.readLink(key)).toMatchObject({ kind: 'reset', name: 'Anna', signIn: 'anna' })
    expect(await elsewhere.useLink(key, 'iemand-anders')).toMatchObject({ refusal: 'malformed' })
    const password = 'zeven rode fietsen'
    expect(await elsewhere.ask('link/use', { key, password })).toMatchObject({ status: 200 })
    expect(await elsewhere.ask('link/use', { key, password })).toMatchObject({ refusal: 'keyDoesNotWork' })
    expect(await anna.me()).toMatchObject({ refusal: 'notSignedIn' })
    expect(await anna.signIn('anna', goodPassword)).toMatchObject({ refusal: 'signInDoesNotWork' })
    expect(await anna.signIn('anna', password)).toMatchObject({ refusal: null })
  })

  test('a newer reset takes the place of an older one', async () => {
    const anna = await first.invite('anna', ['author'])
    const id = await anna.id()
    const old = await first.get<NewLinkAnswer>('people/reset', { id })
    const { links } = await first.get<NewLinkAnswer>('people/reset', { id })
    expect(links).toHaveLength(1)
    expect(await anna.ask('link', { key: old.key })).toMatchObject({ refusal: 'keyDoesNotWork' })
  })

  test('one changes the own password with the old one, which signs out elsewhere and not here', async () => {
    const anna = await first.invite('anna', ['facilitator'])
    const phone = new Staff(app)
    await phone.signIn('anna')
    const password = 'zeven rode fietsen'
    const change = (now: string, next = password) => anna.ask('own/password', { now, password: next })
    expect(await change('niet dit')).toMatchObject({ status: 403, refusal: 'passwordDoesNotFit' })
    expect(await change(goodPassword, 'Welkom2026!!!')).toMatchObject({ refusal: 'passwordTooEasy' })
    expect(await change(goodPassword)).toMatchObject({ status: 200 })
    expect(await anna.me()).toMatchObject({ refusal: null })
    expect(await phone.me()).toMatchObject({ refusal: 'notSignedIn' })
    expect(await phone.signIn('anna', password)).toMatchObject({ refusal: null })
  })

  test('one changes the own name', async () => {
    const anna = await first.invite('anna', ['author'])
    await anna.get('own/name', { name: ' Anna de Vries ' })
    expect(await anna.get('own')).toMatchObject({ name: 'Anna de Vries', signIn: 'anna', roles: ['author'] })
    expect(await personOf('anna')).toMatchObject({ name: 'Anna de Vries' })
  })

  test('sessions and reports are seen by who made them only, also not by the coordinator', async () => {
    const [anna, berend] = [await first.invite('anna', ['facilitator']), await first.invite('berend', ['facilitator'])]
    const made = await anna.newSession({ format: 'quick', cards: ['eerste'], teamCount: 0 })
    expect([await sessions(anna), await sessions(berend), await sessions(first)]).toEqual([[made.session], [], []])
    const desk = await app.facilitate(made, await anna.consoleKey(made))
    await app.joinMany(made, 6)
    await desk.advanceTo('reference')
    expect(await desk.ask({ type: 'closeSession' })).toBe('accepted')
    const reports = async (staff: Staff) => (await staff.get<ReportsAnswer>('reports')).reports.length
    expect([await reports(anna), await reports(berend), await reports(first)]).toEqual([1, 0, 0])
    const { session } = made
    for (const [path, rest] of [
      ['report', {}],
      ['report/relabel', { programme: 'team', present: 8 }],
      ['report/delete', {}],
    ] as const) {
      for (const other of [berend, first])
        expect(await other.ask(path, { session, ...rest })).toMatchObject({ status: 404, refusal: 'noReport' })
      expect(await anna.ask(path, { session, ...rest })).toMatchObject({ status: 200 })
    }
  })
})

test('what was made by the printed link before there were accounts is theirs who sets them up', async () => {
  const env: Record<string, string> = {}
  const app = await startTestApp({}, env)
  const made = await app.newSession()
  env.PUBLIC_URL = withAccounts.PUBLIC_URL
  await app.restart()
  const first = await firstOf(app)
  expect((await first.get<ConsoleAnswer>('console')).sessions.map(({ session }) => session)).toEqual([made.session])
  await app.facilitate(made, await first.consoleKey(made))
  await app.end()
})

test('with --set-up a start prints a link for one more account, when nobody can sign in any more', async () => {
  const app = await startTestApp({ setUp: true }, withAccounts)
  await firstOf(app)
  await app.restart()
  const [, key = ''] = (app.app.setUpLink ?? '').split('#')
  const second = new Staff(app)
  expect(await second.useLink(key, 'tweede')).toMatchObject({ refusal: null })
  expect((await second.get<PeopleAnswer>('people')).people).toHaveLength(2)
  await app.end()
})
