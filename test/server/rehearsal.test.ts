import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { simulatedParticipants } from '../../server/rehearsal.ts'
import { type Guest, type MadeSession, startTestApp, type TestApp } from '../support/app.ts'

describe('a rehearsal', () => {
  let app: TestApp
  let made: MadeSession
  let facilitator: Guest
  beforeEach(async () => {
    app = await startTestApp({ pace: { rehearsal: 0.01, beat: 20 } })
    made = await app.newSession({ rehearsal: true })
    facilitator = await app.facilitate(made)
    await facilitator.until(() => facilitator.view.counters.seats === simulatedParticipants)
  })
  afterEach(() => app.end())

  test('has simulated participants who play every phase with one real one', async () => {
    const real = await app.joinAs(made, { nickname: 'Echt' })
    await real.until(() => real.own !== null)
    expect(real.view.about.rehearsal).toBe(true)
    await facilitator.advanceTo('reading')
    await facilitator.until(() => facilitator.view.counters.ready === simulatedParticipants)
    await facilitator.advanceTo('voting')
    await facilitator.until(() => facilitator.view.counters.ballots === simulatedParticipants)
    await facilitator.advanceTo('spread')
    expect(facilitator.view.shown.first).not.toBe(null)
    await facilitator.advanceTo('discussion')
    await facilitator.until(() => (facilitator.console?.arguments.length ?? 0) > 1)
    await facilitator.advanceTo('revote')
    await facilitator.until(() => facilitator.view.counters.ballots === simulatedParticipants)
    await facilitator.advanceTo('decision')
    await facilitator.until(() => facilitator.console?.decided.length === 2)
    await facilitator.advanceTo('reference')
  })

  test('has them play a deep round with its twist', async () => {
    const deep = await app.newSession({ rehearsal: true, format: 'deep' })
    const console = await app.facilitate(deep)
    await console.until(() => console.view.counters.seats === simulatedParticipants)
    await console.advanceTo('clarify')
    await console.until(() => console.view.counters.ready === simulatedParticipants)
    await console.advanceTo('discussion')
    await console.until(() => new Set(console.console?.arguments.map(({ option }) => option)).size > 1)
    await console.advanceTo('counter')
    await console.until(() => (console.console?.picks ?? 0) >= 5)
    await console.advanceTo('shift')
    await console.twist()
    await console.until(() => console.view.counters.ballots === simulatedParticipants)
    await console.advanceTo('spread')
    expect(console.view.shown.first).not.toBe(null)
    await console.advanceTo('decision')
    await console.until(() => console.console?.decided.length === 2)
  })

  test('has the same participants after a restart, and leaves no report', async () => {
    await app.restart()
    const back = await app.facilitate(made)
    await back.until(() => back.console?.roster.every((row) => row.connected) === true)
    expect(back.view.counters.seats).toBe(simulatedParticipants)
    await back.ask({ type: 'closeSession' })
    expect(app.files()).not.toContain('"rounds"')
  })
})
