import { describe, expect, test } from 'vitest'
import { keptVotes, playedCards, playedSession } from '../../shared/kept-votes.ts'
import { type Report, reportOf } from '../../shared/report.ts'
import { aCard, aSession, facilitator, Play, participant } from '../support/builders.ts'
import { aReport, aRound, spreadOf } from '../support/reports.ts'

const closed = (play: Play): Report => {
  play.ask(facilitator, { type: 'closeSession' })
  return reportOf(play.session) as Report
}

describe('what a session adds to its year', () => {
  test('a participation is a seat that cast at least one ballot, whatever became of it', () => {
    const play = new Play(aSession({ teamCount: 0 })).seat(9).advanceTo('voting').vote('AAB- ')
    play.ask(facilitator, { type: 'removeSeat', seat: 'seat-p1' })
    play.ask(facilitator, { type: 'skipCard', round: 1, phase: 'voting' })
    play.ask(facilitator, { type: 'setLock', locked: false })
    play.ask(participant('late', 2), { type: 'takeSeat' })
    play.advanceTo('voting').vote('     B')
    const report = closed(play)
    expect([report.seats, report.participants]).toEqual([9, 5])
    expect(playedSession(report)).toMatchObject({ year: 1970, month: 1, participants: 5, present: null })
  })

  test('after a restart those who voted before still count, and nobody twice', () => {
    const before = new Play(aSession({ teamCount: 0 })).seat(9).advanceTo('voting').vote('AABBC').advanceTo('reading')
    const after = new Play({ ...before.session, voted: new Set() }).advanceTo('voting').vote('AABBCC')
    expect(closed(after).participants).toBe(6)
  })

  test('a card counts once a vote on it was held, a twist never', () => {
    const skipped = { ...aRound('overgeslagen', null), counted: {} }
    const rounds = [aRound('een', [9, 9]), { ...aRound('een', [9, 9]), twist: true }, skipped, aRound('twee', null)]
    expect(playedCards(aReport({ rounds })).map(({ card }) => card)).toEqual(['een', 'twee'])
  })

  test('only votes that were shown in counts are kept, the second with its first', () => {
    const rounds = [aRound('een', [9, 9], [8, 10]), aRound('twee', [9, 9], null), aRound('drie', null, [9, 9])]
    expect(keptVotes(aReport({ rounds })).map(({ card, votes }) => [card, votes.length])).toEqual([
      ['een', 2],
      ['twee', 1],
    ])
  })

  test('an option that was made in the session counts with what was written', () => {
    const round = aRound('een', [9, 8, 0], [9, 8, 0])
    const shown = { ...round.shown, first: spreadOf([9, 8, 0], 3), second: spreadOf([9, 8, 0, 2], 1) }
    const [kept] = keptVotes(aReport({ rounds: [{ ...round, shown }] }))
    expect(kept?.slots).toEqual(['A', 'B', 'C', '*'])
    expect(kept?.votes.map(({ counts }) => counts)).toEqual([
      [9, 8, 0, 3],
      [9, 8, 0, 3],
    ])
  })

  test('every column says whether the report of the session holds it back', () => {
    const rounds = [aRound('een', [20, 8, 3, 6]), aRound('twee', [4, 3, 2]), aRound('drie', [9, 9, 0])]
    expect(keptVotes(aReport({ rounds })).map(({ votes }) => votes[0]?.hidden.join(''))).toEqual(['CD', 'ABC*', ''])
  })

  test('a real session has the topics of its cards', () => {
    const play = new Play(aSession({ teamCount: 0, cards: [aCard('kaart')] })).seat(8).advanceTo('voting').vote('AABBC')
    play.advance()
    expect(playedCards(closed(play))).toEqual([{ card: 'kaart', topics: ['geschenken'] }])
  })
})
