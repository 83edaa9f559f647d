import { expect, test } from 'vitest'
import { facilitatorView, ownView, type Presence, teamView } from '../../shared/private-views.ts'
import { aSession, Play, participant } from '../support/builders.ts'

const everybody = (people: number, voted: number): Presence => ({
  nicknames: new Map([['seat-p1', 'Havik']]),
  connected: new Set(Array.from({ length: people }, (_, at) => `seat-p${at + 1}`)),
  voted: new Set(Array.from({ length: voted }, (_, at) => `seat-p${at + 1}`)),
})
const seated = () => new Play(aSession()).seat(6)

test('the console shows a team as done only when all its seats have voted', () => {
  const { session } = seated().advanceTo('voting').vote('AAAAAA')
  const done = (voted: number) => facilitatorView(session, everybody(6, voted), { screenKey: '', coKey: '' }).teamsDone
  expect(done(4)).toEqual([])
  expect(done(5)).toEqual([1])
  expect(done(6)).toEqual([1, 2])
})

test('the console never shows who voted: its roster is the same before and after', () => {
  const play = seated().advanceTo('voting')
  const roster = () => facilitatorView(play.session, everybody(6, 0), { screenKey: '', coKey: '' }).roster
  const before = roster()
  play.vote('AAB')
  expect(roster()).toEqual(before)
})

test('a team sees its own arguments by text and support, and no other team sees them', () => {
  const play = seated().advanceTo('discussion')
  play.ask(participant('p1'), { type: 'addArgument', round: 1, option: 'A', text: 'omdat' }, 'a'.repeat(21))
  play.ask(participant('p3'), { type: 'supportArgument', round: 1, argument: 'a'.repeat(21), support: true })
  const presence = everybody(6, 0)
  expect(teamView(play.session, 1, presence).arguments).toEqual([
    { id: 'a'.repeat(21), option: 'A', text: 'omdat', support: 1 },
  ])
  expect(teamView(play.session, 2, presence).arguments).toEqual([])
})

test('a pen tells when it falls free, and not who holds it', () => {
  const play = seated().advanceTo('decision')
  play.ask(participant('p1'), { type: 'takePen', round: 1 })
  expect(teamView(play.session, 1, everybody(6, 0))).toMatchObject({ penTaken: true, penFreeAt: play.now + 60_000 })
})

test('a seat sees whether it voted, not what', () => {
  const { session } = seated().advanceTo('voting').vote('B')
  const seat = session.seats.get('seat-p1')
  if (!seat) throw new Error('p1 has no seat')
  const keys = { voterKey: 'voter-p1-1', argumentKey: 'argument-p1-1' }
  const view = ownView(session, seat, keys, everybody(6, 1))
  expect(view).toMatchObject({ hasVoted: true, nickname: 'Havik', team: 1 })
  expect(JSON.stringify(view)).not.toContain('"B"')
})

test('a room without teams lists its members up to twelve, then names only who speaks, and over forty nobody', () => {
  const talking = (people: number) => new Play(aSession({ teamCount: 0 })).seat(people).advanceTo('discussion').session
  const listed = (people: number) => teamView(talking(people), 1, everybody(people, 0)).members
  expect(listed(12)).toHaveLength(12)
  expect(listed(13).map(({ turn }) => turn)).toEqual([true])
  expect(listed(41)).toEqual([])
})
