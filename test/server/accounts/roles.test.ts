/** Every route for staff, with every role that may not call it, and with nobody at all. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Role, roles } from '../../../shared/role.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { firstOf, publicUrl, Staff, withAccounts } from '../../support/staff.ts'

describe('with accounts', () => {
  let app: TestApp
  let first: Staff
  const byRole = new Map<Role, Staff>()
  beforeAll(async () => {
    app = await startTestApp({}, withAccounts)
    first = await firstOf(app)
    for (const role of roles) byRole.set(role, await first.invite(role, [role]))
  })
  afterAll(() => app.end())
  const routes = () => app.app.staffRoutes.map(({ path, role }) => ({ path: path.slice(1), role }))

  test('there are routes of every role to try', () => {
    for (const role of [...roles.filter((one) => one !== 'author'), 'anyone'])
      expect(routes().some((route) => route.role === role)).toBe(true)
    expect(new Set(routes().map(({ path }) => path)).size).toBe(routes().length)
  })

  test('each is refused for every role that may not call it, before its body is looked at', async () => {
    let refused = 0
    for (const { path, role } of routes()) {
      for (const [own, staff] of byRole) {
        const may = role === 'anyone' || role === own || (role === 'author' && own === 'facilitator')
        if (may) continue
        refused++
        expect([path, own, await staff.ask(path, { onzin: true })]).toMatchObject([
          path,
          own,
          { status: 403, refusal: 'notAllowed' },
        ])
      }
    }
    expect(refused).toBeGreaterThan(20)
  })

  test('each is open to the role that it names: what is refused then is the body', async () => {
    for (const { path, role } of routes()) {
      const staff = role === 'anyone' ? byRole.get('author') : byRole.get(role)
      expect([path, await staff?.ask(path, { onzin: true })]).toMatchObject([
        path,
        { status: 400, refusal: 'malformed' },
      ])
    }
  })

  test('nobody gets anything without a cookie, with one that is not known, or with the key of the printed link', async () => {
    const { facilitatorKey } = app
    for (const { path } of routes()) {
      const nobody = new Staff(app)
      expect(await nobody.ask(path)).toMatchObject({ status: 401, refusal: 'notSignedIn' })
      expect(await nobody.ask(path, { facilitatorKey })).toMatchObject({ refusal: 'notSignedIn' })
      nobody.cookie = `__Host-dilemmaspel=${'x'.repeat(43)}`
      expect(await nobody.ask(path)).toMatchObject({ refusal: 'notSignedIn' })
    }
  })

  test.each([
    ['of somebody else', 'https://elders.test'],
    ['under the address behind the proxy', 'http://127.0.0.1'],
    ['that says nothing of itself', ''],
  ])('a page %s cannot use the cookie', async (_, origin) => {
    for (const { path } of routes())
      expect(await first.ask(path, {}, { origin })).toMatchObject({ status: 403, refusal: 'foreignOrigin' })
    for (const path of ['sign-in', 'sign-out', 'link', 'link/use'])
      expect(await first.ask(path, {}, { origin })).toMatchObject({ status: 403, refusal: 'foreignOrigin' })
  })

  test('only JSON is read: no form can ask anything', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      for (const path of ['own/sign-out-everywhere', 'sign-out', 'people']) {
        const headers = { origin: publicUrl, cookie: first.cookie, 'content-type': type }
        const response = await app.post(path, '{}', headers)
        expect(response.status).toBe(400)
      }
    expect(await first.me()).toMatchObject({ status: 200 })
  })

  test('the key of the printed link opens no console and no cards', async () => {
    const made = await first.newSession()
    const { facilitatorKey } = app
    const { session } = made
    expect(await first.ask('join', { session, facilitatorKey })).toMatchObject({ refusal: 'keyDoesNotWork' })
    expect(await first.ask('reading', { session, facilitatorKey })).toMatchObject({ refusal: 'keyDoesNotWork' })
    const guest = await app.standing(made)
    expect(await guest.request('takeConsole', { facilitatorKey })).toEqual({ accepted: false, refusal: 'notAllowed' })
  })
})

describe('with the printed link', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp()
  })
  afterAll(() => app.end())

  test('there are no accounts and no passwords, and no link is printed to make one', async () => {
    expect(app.app.hasAccounts).toBe(false)
    expect(app.app.setUpLink).toBeNull()
    for (const path of ['sign-in', 'link', 'link/use', 'people', 'own/password'])
      expect((await app.post(path, { signIn: 'anna', password: 'x' })).status).toBe(400)
  })

  test('each route is refused without the key or with another, and opens with it', async () => {
    const { facilitatorKey } = app
    for (const { path } of app.app.staffRoutes) {
      const asked = async (body: object) => (await app.post(path.slice(1), body)).status
      expect([path, await asked({}), await asked({ facilitatorKey: 'x'.repeat(24) })]).toEqual([path, 403, 403])
      expect([path, await asked({ facilitatorKey, onzin: true })]).toEqual([path, 400])
    }
  })
})
