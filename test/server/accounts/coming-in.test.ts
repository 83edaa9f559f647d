/** Coming in: the first link, invitations, signing in and out. On every database that the server can use. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { NewLinkAnswer, PeopleAnswer } from '../../../shared/account-wire.ts'
import type { MeAnswer } from '../../../shared/staff-wire.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { type MadeDatabase, madeDatabase } from '../../support/made-database.ts'
import { firstOf, goodPassword, Staff, setUpKeyOf, withAccounts } from '../../support/staff.ts'
import { storages } from '../../support/storages.ts'

const hour = 3_600_000
const day = 24 * hour

describe.each(storages)('with accounts on %s', (kind) => {
  let database: MadeDatabase
  let app: TestApp
  let now: number
  beforeEach(async () => {
    now = Date.parse('2026-11-28T09:00:00Z')
    database = await madeDatabase(kind)
    app = await startTestApp({ now: () => now }, { ...withAccounts, ...database.env })
  })
  afterEach(async () => {
    await app.end()
    await database.drop()
  })
  const somebody = () => new Staff(app)

  test('the first link makes an account with every role, once', async () => {
    expect(await somebody().readLink(setUpKeyOf(app))).toMatchObject({ kind: 'setUp', name: '' })
    const first = await firstOf(app)
    const { body } = await first.me()
    expect((body as MeAnswer).roles).toEqual(['facilitator', 'author', 'coordinator'])
    expect((body as MeAnswer).account?.name).toBe('Eerste')
    expect(await somebody().useLink(setUpKeyOf(app), 'tweede@voorbeeld.nl')).toMatchObject({
      refusal: 'keyDoesNotWork',
    })
  })

  test('a new start prints another first link as long as there is no account, and the old one works no more', async () => {
    const old = setUpKeyOf(app)
    await app.restart()
    expect(setUpKeyOf(app)).not.toBe(old)
    expect(await somebody().useLink(old, 'iemand')).toMatchObject({ status: 403, refusal: 'keyDoesNotWork' })
    await firstOf(app)
    await app.restart()
    expect(app.app.setUpLink).toBeNull()
  })

  test('the first link works for a day', async () => {
    now += day - 1
    expect(await somebody().readLink(setUpKeyOf(app))).toMatchObject({ kind: 'setUp' })
    now += 1
    expect(await somebody().useLink(setUpKeyOf(app), 'iemand')).toMatchObject({ refusal: 'keyDoesNotWork' })
  })

  test('an invitation gives the roles that the coordinator chose, to one person', async () => {
    const first = await firstOf(app)
    const made = await first.get<NewLinkAnswer>('invitations/make', { name: 'Anna', roles: ['facilitator'] })
    expect(made.links).toMatchObject([{ kind: 'invitation', name: 'Anna', until: now + 7 * day }])
    expect(JSON.stringify(await first.get('people'))).not.toContain(made.key)
    const anna = somebody()
    expect(await anna.readLink(made.key)).toMatchObject({ name: 'Anna', roles: ['facilitator', 'author'] })
    expect(await anna.useLink(made.key, 'Anna@Voorbeeld.NL')).toMatchObject({ status: 200 })
    expect(await somebody().useLink(made.key, 'berend')).toMatchObject({ refusal: 'keyDoesNotWork' })
    const { people, links } = await first.get<PeopleAnswer>('people')
    expect(people.map(({ signIn, roles }) => [signIn, roles])).toEqual([
      ['anna@voorbeeld.nl', ['facilitator', 'author']],
      ['eerste@voorbeeld.nl', ['facilitator', 'author', 'coordinator']],
    ])
    expect(links).toEqual([])
  })

  test('of two who use one invitation at once, one comes in', async () => {
    const first = await firstOf(app)
    const { key } = await first.get<NewLinkAnswer>('invitations/make', { name: 'Anna', roles: ['author'] })
    const both = await Promise.all(['anna', 'berend'].map((name) => somebody().useLink(key, name)))
    expect(both.map(({ refusal }) => refusal).sort()).toEqual(['keyDoesNotWork', null].sort())
    expect((await first.get<PeopleAnswer>('people')).people).toHaveLength(2)
  })

  test('an invitation works for seven days, and not after it was withdrawn', async () => {
    const first = await firstOf(app)
    const one = await first.get<NewLinkAnswer>('invitations/make', { name: 'Anna', roles: ['author'] })
    const two = await first.get<NewLinkAnswer>('invitations/make', { name: 'Berend', roles: ['author'] })
    const { id } = two.links.find(({ name }) => name === 'Berend') ?? { id: '' }
    expect((await first.get<PeopleAnswer>('invitations/withdraw', { id })).links).toHaveLength(1)
    expect(await somebody().useLink(two.key, 'berend')).toMatchObject({ refusal: 'keyDoesNotWork' })
    now += 7 * day
    expect(await somebody().useLink(one.key, 'anna')).toMatchObject({ refusal: 'keyDoesNotWork' })
  })

  test('a sign-in name that is taken is said to who was invited, whose link still works', async () => {
    const first = await firstOf(app)
    const { key } = await first.get<NewLinkAnswer>('invitations/make', { name: 'Anna', roles: ['author'] })
    const anna = somebody()
    expect(await anna.useLink(key, 'EERSTE@voorbeeld.nl')).toMatchObject({ status: 409, refusal: 'nameTaken' })
    expect(await anna.useLink(key, 'anna')).toMatchObject({ refusal: null })
  })

  test('a password that is short or easy is refused, also one of the own name or organisation', async () => {
    const link = (password: string) => somebody().useLink(setUpKeyOf(app), 'annabel@voorbeeld.nl', password)
    expect(await link('elf letters')).toMatchObject({ refusal: 'malformed' })
    expect(await link('Welkom2026!!!')).toMatchObject({ status: 422, refusal: 'passwordTooEasy' })
    expect(await link('AnnabelAnnabel1')).toMatchObject({ refusal: 'passwordTooEasy' })
    expect(await link(goodPassword)).toMatchObject({ refusal: null })
  })

  test('signing in gives a cookie that only this address gets back, over TLS, and no script can read', async () => {
    await firstOf(app)
    const again = somebody()
    expect(await again.signIn(' Eerste@voorbeeld.nl ')).toMatchObject({ status: 200 })
    expect(again.setCookie).toMatch(
      /^__Host-dilemmaspel=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict; Max-Age=1209600$/,
    )
    expect(await again.me()).toMatchObject({ status: 200 })
  })

  test('an unknown name, another password and an account that is off get one and the same answer', async () => {
    const first = await firstOf(app)
    const anna = await first.invite('anna', ['author'])
    await first.get('people/disable', { id: await anna.id(), disabled: true })
    const answers = [
      await somebody().signIn('niemand'),
      await somebody().signIn('eerste@voorbeeld.nl', 'iets heel anders'),
      await somebody().signIn('anna'),
      await somebody().signIn('', ''),
    ]
    for (const answer of answers)
      expect(answer).toEqual({ status: 401, refusal: 'signInDoesNotWork', body: { refusal: 'signInDoesNotWork' } })
  })

  test('signing in again renews the key, and the old one opens nothing', async () => {
    const first = await firstOf(app)
    const before = first.cookie
    await first.signIn('eerste@voorbeeld.nl')
    expect(first.cookie).not.toBe(before)
    const old = somebody()
    old.cookie = before
    expect(await old.me()).toMatchObject({ status: 401, refusal: 'notSignedIn' })
  })

  test('signing out ends this device only; everywhere ends them all', async () => {
    const laptop = await firstOf(app)
    const [phone, tablet] = [somebody(), somebody()]
    await phone.signIn('eerste@voorbeeld.nl')
    await tablet.signIn('eerste@voorbeeld.nl')
    const { cookie } = phone
    expect(await phone.ask('sign-out')).toMatchObject({ status: 200 })
    expect(phone.setCookie).toContain('Max-Age=0')
    phone.cookie = cookie
    expect(await phone.me()).toMatchObject({ refusal: 'notSignedIn' })
    expect(await tablet.me()).toMatchObject({ refusal: null })
    await laptop.get('own/sign-out-everywhere')
    for (const device of [laptop, tablet]) expect(await device.me()).toMatchObject({ refusal: 'notSignedIn' })
  })

  test('who does nothing for twelve hours, or came in two weeks ago, signs in again', async () => {
    const first = await firstOf(app)
    now += 12 * hour - 1
    expect(await first.me()).toMatchObject({ refusal: null })
    now += 12 * hour - 1
    expect(await first.me()).toMatchObject({ refusal: null })
    now += 12 * hour
    expect(await first.me()).toMatchObject({ refusal: 'notSignedIn' })
    await first.signIn('eerste@voorbeeld.nl')
    const begun = now
    while (now - begun < 14 * day - 6 * hour) {
      now += 6 * hour
      expect(await first.me()).toMatchObject({ refusal: null })
    }
    now += 6 * hour
    expect(await first.me()).toMatchObject({ refusal: 'notSignedIn' })
  })

  test('a restart signs nobody out', async () => {
    const first = await firstOf(app)
    await app.restart()
    expect(await first.me()).toMatchObject({ refusal: null })
  })

  test('names that people are called by, keys and passwords stand in no log, and keys and passwords on no disk', async () => {
    const first = await firstOf(app)
    const { key } = await first.get<NewLinkAnswer>('invitations/make', { name: 'Annemarie', roles: ['author'] })
    await somebody().signIn('annemarie', 'een geheim woordenpaar')
    await first.ask('own/password', { now: 'een geheim woordenpaar', password: goodPassword })
    await app.app.stop()
    const logs = app.logs.join('')
    const disk = await database.everything(app)
    const secrets = [key, first.cookie.split('=')[1] ?? '', setUpKeyOf(app), goodPassword, 'geheim woordenpaar']
    for (const secret of secrets) {
      expect(logs).not.toContain(secret)
      expect(disk).not.toContain(secret)
    }
    expect(logs).not.toMatch(/annemarie|eerste|__Host/i)
    await app.start()
  })
})
