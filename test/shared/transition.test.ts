import { describe, expect, test } from 'vitest'
import { padWritten } from '../../shared/ballot.ts'
import type { Phase } from '../../shared/phase.ts'
import { publicView } from '../../shared/public-view.ts'
import { reportOf } from '../../shared/report.ts'
import { seatsOf } from '../../shared/session.ts'
import { aCard, aSession, facilitator, Play, participant } from '../support/builders.ts'

const seated = (changed = {}, people = 6) => new Play(aSession(changed)).seat(people)
const accepted = { accepted: true }
const other = padWritten('')
const refusal = (name: string) => ({ accepted: false, refusal: name })

describe('the order of phases', () => {
  test('a workshop of two cards runs from lobby to closing', () => {
    const play = seated()
    const seen: Phase[] = []
    while (play.session.phase !== 'closing') {
      play.advance()
      seen.push(play.session.phase)
    }
    const round = ['reading', 'voting', 'spread', 'discussion', 'revote', 'shift', 'decision', 'reference', 'action']
    expect(seen).toEqual([...round, ...round, 'closing'])
    expect(play.advance()).toEqual(refusal('notNow'))
  })
  test('without teams there is no decision', () => {
    expect(publicView(seated({ teamCount: 0 }).session).about.phases).not.toContain('decision')
  })
  test('only the facilitator moves, and only from the phase that is named', () => {
    const play = seated()
    expect(play.ask(participant('p1'), { type: 'advance', round: 0, phase: 'lobby' })).toEqual(refusal('notAllowed'))
    play.advance()
    expect(play.ask(facilitator, { type: 'advance', round: 0, phase: 'lobby' })).toEqual(refusal('stale'))
    expect(play.session.phase).toBe('reading')
  })
  test('a facilitator has no vote', () => {
    const play = seated().advanceTo('voting')
    const cast = { type: 'castBallot', round: 1, vote: 'first', choice: 'A', other } as const
    expect(play.ask(facilitator, cast)).toEqual(refusal('notAllowed'))
  })
})

describe('stepping back', () => {
  const back = (play: Play) => {
    const { phase, round } = play.session
    return play.ask(facilitator, { type: 'goBack', phase, round: round?.number ?? 0 })
  }
  test('an open vote goes on with its ballots', () => {
    const play = seated().advanceTo('voting').vote('AAB')
    expect(back(play)).toEqual(accepted)
    expect(play.session.phase).toBe('reading')
    play.advance()
    expect(publicView(play.session).counters).toMatchObject({ ballots: 3, voters: 6 })
  })
  test.each(['lobby', 'reading', 'spread', 'shift', 'reference', 'closing'] as const)('not from %s', (phase) => {
    expect(back(seated().advanceTo(phase))).toEqual(refusal('cannotGoBack'))
  })
  test('looking at the shown spread again moves nothing that was counted', () => {
    const play = seated().advanceTo('voting').vote('AABBCC').advanceTo('discussion')
    const before = publicView(play.session).shown
    back(play)
    expect(publicView(play.session).shown).toEqual(before)
    play.advance()
    expect(play.session.phase).toBe('discussion')
  })
})

describe('voting', () => {
  test('a ballot may be changed until the vote closes; the last one counts', () => {
    const play = seated().advanceTo('voting').vote('AABBCC').vote('B').advanceTo('spread')
    expect(publicView(play.session).shown.first).toMatchObject({ counts: [1, 3, 2] })
  })
  test('an abstention counts in n van m only', () => {
    const play = seated().advanceTo('voting').vote('AABBC-')
    expect(publicView(play.session).counters.ballots).toBe(6)
    play.advance()
    expect(publicView(play.session).shown.first).toMatchObject({ counts: [2, 2, 1] })
  })
  test('a ballot for a vote that closed is stale, for one that did not open not now', () => {
    const play = seated().advanceTo('reading')
    const cast = { type: 'castBallot', round: 1, vote: 'first', choice: 'A', other } as const
    expect(play.ask(participant('p1'), cast)).toEqual(refusal('notNow'))
    play.advanceTo('spread')
    expect(play.ask(participant('p1'), cast)).toEqual(refusal('stale'))
  })
  test('keys derived for another round buy no second ballot', () => {
    const play = seated().advanceTo('voting').vote('A')
    const cast = { type: 'castBallot', round: 1, vote: 'first', choice: 'B', other } as const
    expect(play.ask(participant('p1', 2), cast)).toEqual(refusal('stale'))
    expect(publicView(play.session).counters.ballots).toBe(1)
  })
  test('an option that the card does not have is refused', () => {
    const play = seated().advanceTo('voting')
    const cast = { type: 'castBallot', round: 1, vote: 'first', choice: 'E', other } as const
    expect(play.ask(participant('p1'), cast)).toEqual(refusal('unknownOption'))
  })
})

describe('late joiners and the lock', () => {
  test('the door locks at the first vote of the session and the facilitator opens it for all to see', () => {
    const play = seated().advanceTo('voting')
    expect(publicView(play.session).progress.locked).toBe(true)
    expect(play.ask(participant('late'), { type: 'takeSeat' })).toEqual(refusal('locked'))
    expect(play.ask(participant('p1'), { type: 'takeSeat' })).toEqual(accepted)
    play.ask(facilitator, { type: 'setLock', locked: false })
    expect(publicView(play.session).progress.locked).toBe(false)
    expect(play.ask(participant('late'), { type: 'takeSeat' })).toEqual(accepted)
  })
  test('the door locks at the first vote also when the first card was skipped before its vote', () => {
    const play = seated().advanceTo('reading')
    play.ask(facilitator, { type: 'skipCard', round: 1, phase: 'reading' })
    play.advanceTo('voting')
    expect(publicView(play.session).progress.locked).toBe(true)
  })
  test('a late joiner votes from the next card on and does not change m', () => {
    const play = seated().advanceTo('voting')
    play.ask(facilitator, { type: 'setLock', locked: false })
    play.ask(participant('late'), { type: 'takeSeat' })
    const cast = { type: 'castBallot', round: 1, vote: 'first', choice: 'A', other } as const
    expect(play.ask(participant('late'), cast)).toEqual(refusal('joinsLater'))
    expect(publicView(play.session).counters).toMatchObject({ seats: 7, voters: 6 })
    while (play.session.round?.number === 1) play.advance()
    play.advanceTo('voting')
    expect(publicView(play.session).counters.voters).toBe(7)
    expect(play.ask(participant('late', 2), { ...cast, round: 2 })).toEqual(accepted)
  })
  test('who sits down while the first card is read takes part in it', () => {
    const play = seated().advanceTo('reading')
    play.ask(participant('late'), { type: 'takeSeat' })
    play.advanceTo('voting')
    expect(publicView(play.session).counters.voters).toBe(7)
  })
})

describe('teams', () => {
  test('newcomers join the smallest team; a team of eight is full; more people make more teams', () => {
    const play = seated({}, 16)
    expect(publicView(play.session).teams.map((team) => team.seats)).toEqual([8, 8])
    play.ask(participant('p17'), { type: 'takeSeat' })
    expect(publicView(play.session).teams.map((team) => team.seats)).toEqual([6, 6, 5])
  })
  test('the lobby is not left while a team has fewer than three seats', () => {
    const play = seated({}, 5)
    expect(play.advance()).toEqual(refusal('teamsTooSmall'))
    play.ask(facilitator, { type: 'setTeams', count: 1 })
    expect(play.advance()).toEqual(accepted)
  })
  test('a participant chooses a team in the lobby only', () => {
    const play = seated()
    expect(play.ask(participant('p1'), { type: 'chooseTeam', team: 2 })).toEqual(accepted)
    expect(play.session.seats.get('seat-p1')?.team).toBe(2)
    expect(play.ask(participant('p1'), { type: 'chooseTeam', team: 9 })).toEqual(refusal('unknownTeam'))
    play.ask(participant('p2'), { type: 'chooseTeam', team: 1 })
    expect(seatsOf(play.session).length).toBe(6)
  })
})

describe('the team choice', () => {
  const decide = () => seated().advanceTo('decision')
  test('one pen per team; it falls free after a minute without contact', () => {
    const play = decide()
    expect(play.ask(participant('p1'), { type: 'takePen', round: 1 })).toEqual(accepted)
    expect(play.ask(participant('p3'), { type: 'takePen', round: 1 })).toEqual(refusal('penTaken'))
    play.now += 61_000
    expect(play.ask(participant('p3'), { type: 'takePen', round: 1 })).toEqual(accepted)
    const written = { type: 'putDownPen', round: 1, option: 'B', reason: 'samen' } as const
    expect(play.ask(participant('p1'), written)).toEqual(refusal('penTaken'))
    expect(play.ask(participant('p3'), written)).toEqual(accepted)
  })
  test('keeps its reason and every minority sentence beside it, without names', () => {
    const play = decide()
    play.ask(participant('p1'), { type: 'takePen', round: 1 })
    play.ask(participant('p1'), { type: 'putDownPen', round: 1, option: 'B', reason: 'samen' })
    for (const who of ['p3', 'p5']) play.ask(participant(who), { type: 'offerMinority', round: 1, text: `nee ${who}` })
    expect(publicView(play.session).choices).toEqual([{ team: 1, option: 'B', reason: null, minority: [] }])
    play.advance()
    const [choice] = publicView(play.session).choices
    expect(choice).toMatchObject({ team: 1, option: 'B', reason: 'samen' })
    expect([...(choice?.minority ?? [])].sort()).toEqual(['nee p3', 'nee p5'])
  })
})

describe('skipping and closing', () => {
  test('a skipped card discards its ballots unseen', () => {
    const play = seated().advanceTo('voting').vote('AABBCC')
    play.ask(facilitator, { type: 'skipCard', round: 1, phase: 'voting' })
    expect(play.session.past[0]).toMatchObject({ skipped: true, shown: { first: null, second: null }, counted: {} })
    expect(play.session).toMatchObject({ phase: 'reading', round: { number: 2, card: 1 } })
  })
  test('a closed session accepts nothing and reports what was shown', () => {
    const play = seated({ cards: [aCard()] })
      .advanceTo('voting')
      .vote('AABBCC')
      .advanceTo('closing')
    play.ask(facilitator, { type: 'closeSession' })
    expect(play.ask(participant('p1'), { type: 'chooseTeam', team: 1 })).toEqual(refusal('sessionClosed'))
    expect(reportOf(play.session)).toMatchObject({
      seats: 6,
      rounds: [
        { counted: { first: 6, second: 0 }, shown: { first: { counts: [2, 2, 2] }, second: { kind: 'tooFew' } } },
      ],
    })
  })
  test('a rehearsal leaves no report', () => {
    expect(reportOf(seated({ rehearsal: true }).session)).toBeNull()
  })
  test('arguments stay only if that was said before the first one', () => {
    const texts = [true, false].map((keepArguments) => {
      const play = seated({ keepArguments }).advanceTo('discussion')
      play.ask(participant('p1'), { type: 'addArgument', round: 1, option: 'A', text: 'omdat het moet' })
      play.ask(facilitator, { type: 'skipCard', round: 1, phase: 'discussion' })
      return play.session.past[0]?.arguments
    })
    expect(texts).toEqual([[{ option: 'A', text: 'omdat het moet' }], []])
  })
})

describe('the clock', () => {
  test('closes nothing by itself and can be set, extended, paused and stopped', () => {
    const play = seated().advanceTo('voting')
    const at = { round: 1, phase: 'voting' } as const
    const opened = play.now
    expect(play.session.timer).toEqual({ endsAt: opened + 60_000, left: 60_000 })
    play.ask(facilitator, { type: 'addMinute', ...at })
    expect(play.session.timer?.endsAt).toBe(opened + 120_000)
    play.ask(facilitator, { type: 'setPaused', paused: true })
    expect(play.session.timer).toEqual({ endsAt: null, left: 118_000 })
    play.ask(facilitator, { type: 'setPaused', paused: false })
    expect(play.session.timer?.endsAt).toBe(opened + 121_000)
    play.ask(facilitator, { type: 'stopTimer', ...at })
    expect(play.session.timer).toBeNull()
  })
  test('asking for more time is a number, no name', () => {
    const play = seated().advanceTo('voting')
    play.ask(participant('p1'), { type: 'askMoreTime', round: 1, phase: 'voting' })
    expect(play.session.moreTime).toBe(1)
    play.advance()
    expect(play.session.moreTime).toBe(0)
  })
})

describe('what is written instead of an option', () => {
  const addOption = { type: 'addOption', round: 1, text: 'Eerst samen praten' } as const
  test('shows once its vote is shown in numbers, and can become an option of the second vote', () => {
    const play = seated().advanceTo('voting').vote('AABB*C')
    expect(publicView(play.session).written).toEqual([])
    play.advance()
    expect(publicView(play.session).shown.first).toMatchObject({ slots: ['A', 'B', 'C', '*'], counts: [2, 2, 1, 1] })
    expect(publicView(play.session).written.map(({ text }) => text)).toEqual(['iets anders van p5'])
    expect(play.ask(facilitator, addOption)).toEqual(accepted)
    expect(publicView(play.session).card?.options).toHaveLength(3)
    play.advanceTo('revote').vote('DDDBBC')
    expect(publicView(play.session).card?.options.at(-1)).toEqual({ id: 'D', text: 'Eerst samen praten' })
    play.advance()
    expect(publicView(play.session).shown).toMatchObject({
      first: { slots: ['A', 'B', 'C', '*'] },
      second: { slots: ['A', 'B', 'C', 'D'], counts: [0, 2, 1, 3] },
    })
  })
  test('stays hidden, also from the facilitator, where it would tell that one person chose apart', () => {
    const play = seated().advanceTo('voting').vote('AAAAA*').advanceTo('discussion')
    expect(publicView(play.session)).toMatchObject({
      shown: { first: { kind: 'nearlyAll', option: 'A' } },
      written: [],
    })
    expect(play.ask(facilitator, addOption)).toEqual(refusal('notNow'))
  })
  test('goes when the ballot is changed into one on an option', () => {
    const play = seated().advanceTo('voting').vote('*').vote('B')
    expect(play.session.round?.written.size).toBe(0)
  })
})

describe('a twist', () => {
  const startTwist = (play: Play) => {
    const { phase, round } = play.session
    return play.ask(facilitator, { type: 'startTwist', phase, round: round?.number ?? 0 })
  }
  test('can start only when the last vote of its card is settled, and once', () => {
    const play = seated().advanceTo('discussion')
    expect(startTwist(play)).toEqual(refusal('notNow'))
    play.advanceTo('reference')
    expect(startTwist(play)).toEqual(accepted)
    expect(startTwist(play)).toEqual(refusal('notNow'))
  })
  test('is a round of its own: voting and spread, then the card goes on where it was', () => {
    const play = seated().advanceTo('voting').vote('AABBCC').advanceTo('decision')
    play.ask(participant('p1'), { type: 'takePen', round: 1 })
    play.ask(participant('p1'), { type: 'putDownPen', round: 1, option: 'B', reason: 'samen' })
    startTwist(play)
    expect(publicView(play.session)).toMatchObject({
      progress: { phase: 'voting', twist: true, round: 2 },
      card: { twist: 'Wat als het anders was?' },
    })
    play.vote('CCCBBB').advance()
    expect(publicView(play.session).shown.first).toMatchObject({ counts: [0, 3, 3] })
    play.advance()
    expect(publicView(play.session)).toMatchObject({
      progress: { phase: 'decision', twist: false, round: 1 },
      choices: [{ team: 1, option: 'B' }],
    })
    expect(publicView(play.session).story).toMatchObject([{ twist: true, shown: { first: { counts: [0, 3, 3] } } }])
    expect(startTwist(play)).toEqual(refusal('notNow'))
  })
})

describe('moving and removing seats', () => {
  test('takes effect at the next card, and everybody is told how many', () => {
    const play = seated({}, 8).advanceTo('voting')
    expect(play.ask(facilitator, { type: 'moveSeat', seat: 'seat-p1', team: 2 })).toEqual(accepted)
    expect(publicView(play.session).progress).toMatchObject({ moving: 1, leaving: 0 })
    expect(play.session.seats.get('seat-p1')?.team).toBe(1)
    play.ask(facilitator, { type: 'skipCard', round: 1, phase: 'voting' })
    expect(play.session.seats.get('seat-p1')?.team).toBe(2)
    expect(publicView(play.session).progress.moving).toBe(0)
  })
  test('leaves no team under three', () => {
    const play = seated({}, 6).advanceTo('reading')
    expect(play.ask(facilitator, { type: 'removeSeat', seat: 'seat-p1' })).toEqual(refusal('teamsTooSmall'))
  })
  test('a removed seat does not come back, and m goes down at the next card', () => {
    const play = seated({}, 8).advanceTo('reading')
    play.ask(facilitator, { type: 'removeSeat', seat: 'seat-p8' })
    expect(publicView(play.session).counters.voters).toBe(8)
    play.ask(facilitator, { type: 'skipCard', round: 1, phase: 'reading' })
    expect(publicView(play.session).counters).toMatchObject({ seats: 7, voters: 7 })
    expect(play.ask(participant('p8'), { type: 'takeSeat' })).toEqual(refusal('seatRemoved'))
  })
})

describe('settings of a session', () => {
  test('a session made ahead lets nobody in before its lobby opens', () => {
    const play = new Play(aSession({ open: false }))
    expect(play.ask(participant('p1'), { type: 'takeSeat' })).toEqual(refusal('notOpenYet'))
    expect(play.advance()).toEqual(refusal('notOpenYet'))
    play.ask(facilitator, { type: 'openLobby' })
    expect(play.ask(participant('p1'), { type: 'takeSeat' })).toEqual(accepted)
  })
  test('a spread that waits for the shift is shown to nobody before', () => {
    const play = seated({ spreadAt: 'atShift' }).advanceTo('voting').vote('AABBCC').advanceTo('discussion')
    expect(publicView(play.session).about.phases).not.toContain('spread')
    expect(publicView(play.session).shown.first).toBeNull()
    play.advanceTo('revote').vote('AAABBC').advanceTo('shift')
    expect(publicView(play.session).shown).toMatchObject({ first: { kind: 'counts' }, second: { kind: 'words' } })
  })
  test('there is no way back into a vote that closed', () => {
    const play = seated({ spreadAt: 'atShift' }).advanceTo('discussion')
    expect(play.ask(facilitator, { type: 'goBack', round: 1, phase: 'discussion' })).toEqual(refusal('cannotGoBack'))
  })
  test('in the deep format the argument of the other side that is picked most shows from the minimum group on', () => {
    const play = seated({ format: 'deep' }).advanceTo('discussion')
    for (const who of ['p1', 'p2'])
      play.ask(
        participant(who),
        { type: 'addArgument', round: 1, option: 'A', text: `omdat ${who}` },
        who.repeat(11).slice(0, 21),
      )
    const [first = ''] = [...(play.session.round?.arguments.keys() ?? [])]
    play.advanceTo('counter')
    for (const who of ['p1', 'p2', 'p3', 'p4', 'p5'])
      play.ask(participant(who), { type: 'pickCounter', round: 1, argument: first })
    expect(publicView(play.session).counter).toBeNull()
    play.advance()
    expect(publicView(play.session).counter).toMatchObject({ id: first, text: 'omdat p1' })
  })
  test('from 60 seats on arguments reach the room only after the facilitator let them through', () => {
    const play = seated({ teamCount: 10 }, 60).advanceTo('discussion')
    play.ask(participant('p1'), { type: 'addArgument', round: 1, option: 'A', text: 'omdat' }, 'a'.repeat(21))
    expect(publicView(play.session).arguments).toEqual([])
    play.ask(facilitator, { type: 'releaseArgument', round: 1, argument: 'a'.repeat(21), released: true })
    expect(publicView(play.session).arguments).toHaveLength(1)
  })
})
