/** How what comes over the wire becomes one view. */
import { expect, test } from 'vitest'
import { nextView, Received } from '../../client/received.ts'
import type { Vote } from '../../shared/phase.ts'
import { sections } from '../../shared/wire-names.ts'

const wire = (changes: Readonly<Record<string, unknown>> = {}) => ({
  ...Object.fromEntries(sections.map((name) => [name, JSON.stringify(name === 'teams' ? [] : { name })])),
  seats: 3,
  ready: 0,
  ballots: 0,
  voters: 3,
  ...changes,
})

test('there is no view until every section has arrived', () => {
  expect(nextView(null, wire({ story: '' }), new Map())).toBeNull()
  expect(nextView(null, wire(), new Map())).not.toBeNull()
})

test('a patch that changes nothing gives the same view', () => {
  const texts = new Map<string, string>()
  const view = nextView(null, wire(), texts)
  expect(nextView(view, wire(), texts)).toBe(view)
})

test('a counter that moves leaves every section as it was', () => {
  const texts = new Map<string, string>()
  const before = nextView(null, wire(), texts)
  const after = nextView(before, wire({ ballots: 2 }), texts)
  expect(after?.counters.ballots).toBe(2)
  for (const name of sections) expect(after?.[name]).toBe(before?.[name])
})

test('only the section whose text changed is read again', () => {
  const texts = new Map<string, string>()
  const before = nextView(null, wire(), texts)
  const after = nextView(before, wire({ progress: '{"phase":"voting"}' }), texts)
  expect(after?.progress).toEqual({ phase: 'voting' })
  expect(after?.about).toBe(before?.about)
})

test('an older private message is dropped, and a new line counts from the start', () => {
  const received = new Received()
  received.takeMessage('own', { number: 2, view: { seat: 'new' } })
  received.takeMessage('own', { number: 1, view: { seat: 'old' } })
  expect(received.own.value).toEqual({ seat: 'new' })
  received.newLine()
  received.takeMessage('own', { number: 0, view: { seat: 'after the restart' } })
  expect(received.own.value).toEqual({ seat: 'after the restart' })
})

test('a message that is none changes nothing', () => {
  const received = new Received()
  for (const message of [null, 'x', {}, { number: '1', view: {} }, { number: 1, view: null }])
    received.takeMessage('team', message)
  expect(received.team.value).toBeNull()
})

const voting = (round: number, vote: string | null) => wire({ progress: JSON.stringify({ round, vote }) })

const ballotIn = (vote: Vote) => ({ type: 'castBallot', round: 1, vote, choice: 'A', other: '' }) as const

/** A phone in the first vote of round 1, before it voted. */
function phoneInVote(): Received {
  const received = new Received()
  received.takeState(voting(1, 'first'))
  received.takeMessage('own', { number: 1, view: { seat: 'mine', hasVoted: false } })
  return received
}

test('an accepted ballot shows without a letter, and not in another vote', () => {
  const received = phoneInVote()
  received.takeAccepted(ballotIn('second'))
  expect(received.own.value?.hasVoted).toBe(false)
  received.takeAccepted(ballotIn('first'))
  expect(received.own.value?.hasVoted).toBe(true)
})

test('who voted has not voted when the vote closes, nor when the next one opens', () => {
  const received = phoneInVote()
  received.takeAccepted(ballotIn('first'))
  received.takeState(voting(1, null))
  expect(received.own.value?.hasVoted).toBe(false)
  received.takeState(voting(1, 'second'))
  expect(received.own.value?.hasVoted).toBe(false)
})

test('a patch inside a vote leaves it known that a ballot lies there', () => {
  const received = phoneInVote()
  received.takeAccepted(ballotIn('first'))
  received.takeState({ ...voting(1, 'first'), ballots: 5 })
  expect(received.own.value?.hasVoted).toBe(true)
})

test('teams travel as their sizes and are numbered again', () => {
  const view = nextView(null, wire({ teams: '[5,0,7]' }), new Map())
  expect(view?.teams).toEqual([
    { number: 1, seats: 5 },
    { number: 2, seats: 0 },
    { number: 3, seats: 7 },
  ])
})
