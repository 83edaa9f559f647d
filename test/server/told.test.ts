/** What somebody who comes in later may read of cards that were played (M9, E9). */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ToldAnswer } from '../../shared/wire.ts'
import { type Guest, type MadeSession, newSeatKey, startTestApp, type TestApp } from '../support/app.ts'
import { referenceSentinel } from '../support/builders.ts'

let app: TestApp
let made: MadeSession
let facilitator: Guest
let guests: Guest[]
beforeEach(async () => {
  app = await startTestApp()
  made = await app.newSession({ format: 'quick' })
  facilitator = await app.facilitate(made)
  guests = await app.joinMany(made, 6)
})
afterEach(() => app.end())

const ask = (seatKey: string) => app.post('told', { session: made.session, seatKey })
const toldTo = async ({ seatKey }: Guest) => ((await (await ask(seatKey)).json()) as ToldAnswer).rounds
const someone = (): Guest => guests[0] as Guest

async function playTo(phase: string): Promise<void> {
  await facilitator.advanceTo('voting')
  await Promise.all(guests.map((guest) => guest.sees('voting')))
  await Promise.all(guests.map((guest, at) => guest.cast('AABBBC'[at] ?? '-')))
  await facilitator.advanceTo(phase)
}

describe('who was not there', () => {
  test('reads no reference before its phase is over, only what the view has then (M9)', async () => {
    await playTo('spread')
    expect(await (await ask(someone().seatKey)).text()).not.toContain(referenceSentinel)
    await facilitator.advance()
    await facilitator.sees('reference')
    expect(await toldTo(someone())).toEqual([])
  })

  test('reads the reference of a played card at the next one; frames and initial state stay without it (E9)', async () => {
    await playTo('reference')
    await facilitator.advance()
    await facilitator.sees('reading')
    await facilitator.ask({ type: 'setLock', locked: false })
    const late = await app.joinAs(made)
    await late.until(() => late.own !== null)
    const rounds = await toldTo(late)
    expect(rounds).toMatchObject([{ round: 1, card: 0, title: 'Titel van eerste' }])
    expect(rounds[0]?.references?.map(({ code }) => code)).toEqual(['een', 'twee'])
    expect(late.frames).not.toContain(referenceSentinel)
    const [initial] = late.socket.received.filter((frame) => frame[0] === late.stateCode)
    expect(initial?.length).toBeLessThan(4096)
  })

  test('reads nothing of a card that was skipped before its reference', async () => {
    await playTo('spread')
    expect(await facilitator.ask({ type: 'skipCard', phase: 'spread', round: 1 })).toBe('accepted')
    await facilitator.sees('reading')
    expect(await toldTo(someone())).toEqual([])
  })

  test('reads during a twist what was shown of the card itself, and its reference only when that was shown', async () => {
    await playTo('spread')
    await facilitator.twist()
    const [before] = await toldTo(someone())
    expect(before).toMatchObject({
      round: 1,
      shown: { first: { kind: 'counts', counts: [2, 3, 1] } },
      references: null,
    })
  })

  test('reads the reference of the card itself during a twist that came after it', async () => {
    await playTo('reference')
    await facilitator.twist()
    const back = await app.joinAs(made, { seatKey: someone().seatKey })
    await back.until(() => back.view.progress?.twist === true)
    expect(back.view.references).toBe(null)
    expect((await toldTo(back))[0]?.references?.[0]?.leavesOpen).toContain(referenceSentinel)
  })

  test('gets nothing without a seat, or once its seat was taken away', async () => {
    expect(await (await ask(newSeatKey())).json()).toEqual({ refusal: 'codeDoesNotWork' })
    await someone().until(() => someone().own !== null)
    expect(await facilitator.ask({ type: 'removeSeat', seat: someone().own?.seat ?? '' })).toBe('accepted')
    expect(await (await ask(someone().seatKey)).json()).toEqual({ refusal: 'codeDoesNotWork' })
  })
})
