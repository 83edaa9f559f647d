import { expect, test } from 'vitest'
import { nextStep } from '../../../client/facilitator/next-step.ts'
import { phases } from '../../../shared/phase.ts'
import { facilitatorView } from '../../../shared/private-views.ts'
import { publicView } from '../../../shared/public-view.ts'
import { aSession, facilitator, Play } from '../../support/builders.ts'

const nobody = { nicknames: new Map(), connected: new Set<string>(), voted: new Set<string>() }
const stepOf = ({ session }: Play) =>
  nextStep(publicView(session), facilitatorView(session, nobody, { screenKey: 'scherm', coKey: 'mede' }))
const play = (changed: Parameters<typeof aSession>[0] = {}) => new Play(aSession(changed)).seat(8)

test('every phase of a workshop has a next step that says what it does, down to closing', () => {
  const played = play()
  const labels: string[] = []
  for (let step = 0; step < 30 && played.session.phase !== 'closing'; step++) {
    const { label, effect, command } = stepOf(played)
    expect(label, played.session.phase).not.toBe('')
    expect(effect, played.session.phase).not.toBe('')
    if (command.type === 'advance') expect(played.ask(facilitator, command)).toEqual({ accepted: true })
    labels.push(label)
  }
  expect(labels[0]).toBe('Start de eerste kaart')
  expect(labels).toContain('Start de volgende kaart')
  expect(labels.at(-1)).toBe('Rond de sessie af')
  expect(stepOf(played).command).toEqual({ type: 'closeSession' })
  expect(phases).toContain(played.session.phase)
})

test('before the first vote it asks whether so many people are present, and before a later one it does not', () => {
  const played = play().advanceTo('reading')
  expect(stepOf(played).question?.title).toBe('Zijn jullie met 8?')
  played.advanceTo('action').advance()
  expect(played.session.phase).toBe('reading')
  expect(stepOf(played).question).toBeNull()
})

test('a group under the minimum is told that spreads stay hidden', () => {
  const few = new Play(aSession({ teamCount: 0 })).seat(3).advanceTo('reading')
  expect(stepOf(few).question?.lines.join(' ')).toContain('blijven de verdelingen verborgen')
})

test('leaving the lobby asks once, with how many people there are: there is no way back', () => {
  expect(stepOf(play()).question?.lines[0]).toContain('8 plekken bezet, in 2 teams')
  expect(stepOf(play({ teamCount: 0 })).question?.lines[0]).toContain('zonder teams')
})

test('closing a vote says how many have voted, and asks once', () => {
  const played = play().advanceTo('voting').vote('ABC')
  expect(stepOf(played).label).toBe('Sluit de stemming en toon de verdeling')
  expect(stepOf(played).question?.lines[0]).toContain('3 van 8 hebben gestemd')
})

test('what can be undone is not asked', () => {
  expect(stepOf(play().advanceTo('spread')).question).toBeNull()
  expect(stepOf(play().advanceTo('discussion')).question).toBeNull()
})

test('a paused session first goes on', () => {
  const played = play().advanceTo('discussion')
  played.ask(facilitator, { type: 'setPaused', paused: true })
  expect(stepOf(played).command).toEqual({ type: 'setPaused', paused: false })
})

test('the lobby says why it cannot be left yet', () => {
  const small = new Play(aSession({ teamCount: 2 })).seat(4)
  expect(stepOf(small).blocked).toContain('minder dan 3 mensen')
  expect(stepOf(new Play(aSession({ teamCount: 0 }))).blocked).toContain('nog niemand')
})

test('a session that was made ahead first opens its lobby', () => {
  const ahead = new Play(aSession({ open: false }))
  expect(stepOf(ahead).command).toEqual({ type: 'openLobby' })
  ahead.ask(facilitator, { type: 'openLobby' })
  expect(stepOf(ahead).blocked).toContain('nog niemand')
})

test('a spread that waits for the shift is announced nowhere before it', () => {
  const played = play({ spreadAt: 'atShift' }).advanceTo('voting').vote('AAABBBCC')
  expect(stepOf(played)).toMatchObject({ label: 'Sluit de stemming en start het gesprek' })
  expect(stepOf(played).effect).toContain('blijft verborgen')
  played.advanceTo('revote').vote('AAABBBCC')
  expect(stepOf(played).label).toBe('Sluit de stemming en toon wat verschoof')
})

test('a twist ends where the card was left, and asks once', () => {
  const played = play().advanceTo('voting').vote('AAABBBCC').advanceTo('shift')
  played.ask(facilitator, { type: 'startTwist', round: 1, phase: 'shift' })
  expect(stepOf(played).label).toBe('Sluit de stemming en toon de verdeling')
  played.advance()
  expect(stepOf(played).label).toBe('Rond ‘Wat als …?’ af')
  expect(stepOf(played).effect).toContain('De verschuiving')
  expect(stepOf(played).question?.lines).toHaveLength(1)
  expect(played.ask(facilitator, stepOf(played).command as never)).toEqual({ accepted: true })
  expect(played.session.phase).toBe('shift')
})

test('the deep format names its two more steps', () => {
  const played = play({ format: 'deep' }).advanceTo('reading')
  expect(stepOf(played).label).toBe('Praat over wat er schuurt')
  played.advanceTo('clarify')
  expect(stepOf(played).question?.title).toBe('Zijn jullie met 8?')
  played.advanceTo('discussion')
  expect(stepOf(played).label).toBe('Zoek het sterkste tegenargument')
})
