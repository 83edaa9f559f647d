import { matchMaker } from '@colyseus/core'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '../../server/database/database.ts'
import { closeCodes } from '../../shared/wire-names.ts'
import { startTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
beforeEach(async () => {
  app = await startTestApp({ pace: { afterClosing: 100, whenEmpty: 100 } })
})
afterEach(() => app.end())

const roomsOpen = (): number => matchMaker.stats.local.roomCount
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

describe('a room', () => {
  test('of a session that broke leaves every other session alive', async () => {
    const [broken, whole] = [await app.newSession(), await app.newSession()]
    const database = await openDatabase(app.folder)
    const choice = { session: broken.session, round: 1, vote: 'first', voter_key: 'kapot', choice: 'F' }
    await database.db.insertInto('ballots').values(choice).execute()
    await sql`update sessions set made = replace(made, '"eerste"', '"anders"') where id = ${broken.session}`.execute(
      database.db,
    )
    await database.close()
    const consoles = [await app.facilitate(broken), await app.facilitate(whole)]
    await app.joinMany(broken, 6)
    const guests = await app.joinMany(whole, 6)
    for (const console of consoles) await console.until(() => console.view.counters.seats === 6)
    const [ofBroken, ofWhole] = consoles
    await ofBroken?.advanceTo('voting')
    await ofWhole?.advanceTo('voting')
    await guests[0]?.sees('voting')
    expect(await guests[0]?.cast('A')).toBe('accepted')
    await ofWhole?.advanceTo('spread')
  })

  test('of a closed session shows the end, then says goodbye and is gone', async () => {
    const made = await app.newSession()
    const facilitator = await app.facilitate(made)
    const guest = await app.joinAs(made)
    await facilitator.ask({ type: 'closeSession' })
    await guest.until(() => guest.view.progress.closed)
    await guest.until(() => guest.closed !== null)
    expect(guest.closed).toBe(closeCodes.sessionOver)
    await guest.until(() => roomsOpen() === 0)
    expect(await app.refusalOf(made.joinCode, guest.seatKey)).toBe('codeDoesNotWork')
  })

  test('that stands empty is given up, and made again for who comes back', async () => {
    const made = await app.newSession()
    const guest = await app.joinAs(made)
    await guest.until(() => guest.own !== null)
    const first = guest.room.roomId
    guest.hangUp()
    await guest.until(() => roomsOpen() === 0)
    const back = await app.joinAs(made, { seatKey: guest.seatKey })
    await back.until(() => back.own !== null)
    expect(back.room.roomId).not.toBe(first)
    expect(back.own?.seat).toBe(guest.own?.seat)
  })

  test('leaves nothing behind after 200 times making, joining and leaving (E8)', async () => {
    for (let at = 0; at < 200; at++) {
      const guest = await app.joinAs(await app.newSession())
      guest.hangUp()
    }
    for (let tries = 0; roomsOpen() > 0 && tries < 100; tries++) await wait(50)
    expect(roomsOpen()).toBe(0)
  })
})
