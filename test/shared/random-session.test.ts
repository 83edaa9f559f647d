/** What must hold in every session that people and chance can make. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLoose } from '../../shared/change.ts'
import { participantsIn } from '../../shared/participation.ts'
import { phaseRules } from '../../shared/phase.ts'
import { facilitatorView, ownView, type Presence, teamView } from '../../shared/private-views.ts'
import { publicView } from '../../shared/public-view.ts'
import { fromSnapshot, type OpenRow, replay, snapshotOf } from '../../shared/replay.ts'
import { reportOf } from '../../shared/report.ts'
import { hasReached, type Round, type Session, seatsOf, takesPart } from '../../shared/session.ts'
import type { Actor, Asked, Outcome } from '../../shared/transition.ts'
import { transition } from '../../shared/transition.ts'
import { people, type RandomPlay, randomPlay, writtenFor } from '../support/arbitraries.ts'
import { aSession, participant, referenceSentinel } from '../support/builders.ts'
import { Disk } from '../support/disk.ts'
import { plain } from '../support/plain.ts'

const runs = { numRuns: 1000 }
const presence: Presence = { nicknames: new Map(), connected: new Set(), voted: new Set() }

interface Step {
  readonly before: Session
  readonly batch: readonly Asked[]
  readonly outcome: Outcome
}

/** Plays a random session and shows every batch to `look`. */
function play(random: RandomPlay, look: (step: Step) => void): { start: Session; end: Session } {
  const start = aSession({
    format: random.format as 'workshop',
    teamCount: random.teamCount,
    keepArguments: random.keepArguments,
    spreadAt: random.spreadAt,
  })
  let session = start
  let at = 1000
  const again: Asked[][] = []
  let batch: Asked[] = Array.from({ length: random.early }, (_, nth) => sitting(nth + 1, at))
  const flush = (): void => {
    const outcome = transition(session, batch)
    look({ before: session, batch, outcome })
    session = outcome.session
    batch = []
  }
  random.moves.forEach(({ move, repeatAfter, endsBatch, crowd }, nth) => {
    at += 500
    if (crowd.length > 0) {
      flush()
      batch.push(...crowd.map((choice, who) => voting(session, choice, who + 1, `crowd-${nth}-${who}`, at)))
      flush()
    }
    const asked: Asked = {
      id: `id-${nth}`,
      by: move.by(session),
      at,
      chance: (nth % 97) / 97,
      command: move.command(session),
    }
    batch.push(asked, ...(again[nth] ?? []))
    if (repeatAfter > 0) again[nth + repeatAfter] = [...(again[nth + repeatAfter] ?? []), asked]
    if (endsBatch) flush()
  })
  flush()
  return { start, end: session }
}

const sitting = (nth: number, at: number): Asked => ({
  id: `sit-${nth}`,
  by: participant(`p${nth}`),
  at,
  chance: 0.5,
  command: { type: 'takeSeat' },
})

const voting = (session: Session, choice: string, nth: number, id: string, at: number): Asked => ({
  id,
  by: participant(`p${nth}`, session.round?.number ?? 0),
  at,
  chance: 0.5,
  command: {
    type: 'castBallot',
    round: session.round?.number ?? 0,
    vote: session.phase === 'revote' ? 'second' : 'first',
    choice: choice as 'A',
    other: writtenFor(choice),
  },
})

/** Every view that anybody could be sent now. */
function views(session: Session): { room: string; teams: string; own: string; console: string } {
  const seats = seatsOf(session)
  const keys = (seat: string) => ({
    voterKey: seat.replace('seat', 'voter').concat(`-${session.round?.number ?? 0}`),
    argumentKey: seat.replace('seat', 'argument').concat(`-${session.round?.number ?? 0}`),
  })
  return {
    room: JSON.stringify(publicView(session)),
    teams: JSON.stringify([1, 2, 3].map((team) => teamView(session, team, presence))),
    own: JSON.stringify(seats.map((seat) => ownView(session, seat, keys(seat.id), presence))),
    console: JSON.stringify(facilitatorView(session, presence, { screenKey: 'screen', coKey: 'co' })),
  }
}

const everyBatch = (check: (step: Step) => void) =>
  fc.assert(
    fc.property(randomPlay, (random) => void play(random, check)),
    runs,
  )

test('a voter key has one ballot per vote, and only seats that take part vote', () => {
  everyBatch(({ outcome: { session } }) => {
    const voters = new Set(
      seatsOf(session)
        .filter((seat) => takesPart(session, seat))
        .map((seat) => seat.id),
    )
    for (const vote of ['first', 'second'] as const)
      for (const key of session.round?.ballots[vote].keys() ?? [])
        expect(voters).toContain(key.replace('voter', 'seat').replace(/-\d+$/, ''))
  })
})

test('what was counted is the number of people whose last ballot was accepted', () => {
  fc.assert(
    fc.property(randomPlay, (random) => {
      const cast = new Map<string, Map<string, string>>()
      const applied = new Set<string>()
      play(random, ({ batch, outcome }) => {
        batch.forEach(({ id, by, command }, nth) => {
          if (command.type !== 'castBallot' || !outcome.answers[nth]?.accepted || applied.has(id)) return
          applied.add(id)
          const box = cast.get(`${command.round} ${command.vote}`) ?? new Map()
          cast.set(
            `${command.round} ${command.vote}`,
            box.set((by as Extract<Actor, { role: 'participant' }>).seat, command.choice),
          )
        })
        for (const past of [...outcome.session.past, ...(outcome.session.round ? [outcome.session.round] : [])])
          for (const vote of ['first', 'second'] as const) {
            const counted = past.counted[vote]
            if (counted !== undefined) expect(counted).toBe(cast.get(`${past.number} ${vote}`)?.size ?? 0)
            const shown = past.shown[vote]
            if (shown?.kind !== 'counts') continue
            const choices = [...(cast.get(`${past.number} ${vote}`)?.values() ?? [])].filter((choice) => choice !== '-')
            expect(shown.counts.reduce((a, b) => a + b, 0)).toBe(choices.length)
            expect(shown.counts[0]).toBe(choices.filter((choice) => choice === 'A').length)
          }
      })
    }),
    runs,
  )
})

test('participations are the seats whose ballot was accepted, however they came and went', () => {
  fc.assert(
    fc.property(randomPlay, (random) => {
      const voters = new Set<string>()
      const { end } = play(random, ({ batch, outcome }) => {
        batch.forEach(({ by, command }, nth) => {
          if (command.type === 'castBallot' && by.role === 'participant' && outcome.answers[nth]?.accepted)
            voters.add(by.seat)
        })
        expect(participantsIn(outcome.session)).toBe(voters.size)
      })
      const closing = { id: 'end', by: { role: 'facilitator' }, at: 1e6, chance: 0.5 } as const
      const { session } = transition(end, [{ ...closing, command: { type: 'closeSession' } }])
      expect(reportOf(session)?.participants).toBe(voters.size)
      expect(JSON.stringify(reportOf(session))).not.toContain('seat-')
    }),
    runs,
  )
})

test('a refusal changes nothing', () => {
  everyBatch(({ before, batch, outcome }) => {
    const acceptedOnly = batch.filter((_, nth) => outcome.answers[nth]?.accepted)
    if (acceptedOnly.length === 0) expect(outcome.session).toBe(before)
    expect(plain(transition(before, acceptedOnly).session)).toEqual(plain(outcome.session))
  })
})

test('a command sent again under its id is accepted again and changes nothing', () => {
  everyBatch(({ batch, outcome }) => {
    const taken = batch.filter((_, nth) => outcome.answers[nth]?.accepted)
    const again = transition(outcome.session, taken)
    const moved = taken.some(({ command }) => command.type === 'takeSeat' || outcome.changes.length === 0)
    if (!moved && taken.every(({ id }) => outcome.session.accepted.some((ids) => ids.has(id)))) {
      expect(again.session).toBe(outcome.session)
      expect(again.answers.every((answer) => answer.accepted)).toBe(true)
    }
  })
})

test('no view holds a key, and before its phase no count and no reference', () => {
  everyBatch(({ outcome: { session } }) => {
    const { room, teams, own, console } = views(session)
    for (const text of [room, teams, own, console]) expect(text).not.toMatch(/voter-|argument-p/)
    const { shown } = publicView(session)
    if (!hasReached(session, 'spread') && !hasReached(session, 'shift'))
      expect(shown).toEqual({ first: null, second: null, shift: null })
    if (!hasReached(session, 'shift')) expect([shown.second, shown.shift]).toEqual([null, null])
    const open = session.phase === 'reference' || session.phase === 'action'
    expect(room.includes(referenceSentinel)).toBe(open && session.round !== null)
    expect(teams + own).not.toContain(referenceSentinel)
    if (phaseRules[session.phase].vote === 'first' && session.past.length === 0) expect(room).not.toContain('counts')
  })
})

test('a spread, once shown, never changes', () => {
  fc.assert(
    fc.property(randomPlay, (random) => {
      const frozen = new Map<string, string>()
      play(random, ({ outcome: { session } }) => {
        const { shown } = publicView(session)
        for (const round of [...session.past, ...(session.round ? [{ ...session.round, shown }] : [])])
          for (const part of ['first', 'second', 'shift'] as const) {
            const text = JSON.stringify(round.shown[part])
            const known = frozen.get(`${round.number} ${part}`)
            if (known !== undefined) expect(text).toBe(known)
            if (text !== 'null') frozen.set(`${round.number} ${part}`, text)
          }
      })
    }),
    runs,
  )
})

test('journal and open rows give the same session after a crash at any moment', () => {
  fc.assert(
    fc.property(randomPlay, (random) => {
      const disk = new Disk()
      const start = aSession({
        format: random.format as 'workshop',
        teamCount: random.teamCount,
        keepArguments: random.keepArguments,
        spreadAt: random.spreadAt,
      })
      play(random, ({ outcome }) => {
        disk.write(outcome.changes)
        expect(plain(disk.read(start))).toEqual(plain(outcome.session))
      })
    }),
    runs,
  )
})

test('a snapshot with the rows that are still open gives the same session', () => {
  everyBatch(({ outcome: { session } }) => {
    expect(plain(replay(fromSnapshot(snapshotOf(session), session.cards), [], openRows(session)))).toEqual(
      plain(session),
    )
    expect(snapshotOf(session)).not.toMatch(/voter-|argument-p/)
    if (!session.settings.keepArguments) expect(snapshotOf(session)).not.toContain('omdat')
  })
})

/** What the disk holds of a session beside its journal, also of a round that waits for its twist. */
const openRows = (session: Session): OpenRow[] =>
  [session.round, session.parked?.round].flatMap((round) => (round ? rowsOf(round) : []))

function rowsOf(round: Round): OpenRow[] {
  const changes: OpenRow['change'][] = []
  for (const vote of ['first', 'second'] as const)
    for (const [voterKey, choice] of round.ballots[vote]) changes.push({ type: 'ballotCast', vote, voterKey, choice })
  for (const { id, key, team, option, text, hidden, released, supporters } of round.arguments.values()) {
    changes.push({ type: 'argumentAdded', id, key, team, option, text }, { type: 'argumentHidden', id, hidden })
    changes.push({ type: 'argumentReleased', id, released })
    for (const supporter of supporters) changes.push({ type: 'supportSet', id, key: supporter, support: true })
  }
  for (const sentence of round.minority.values()) changes.push({ type: 'minorityOffered', ...sentence })
  for (const one of round.written.values()) changes.push({ type: 'optionWritten', ...one })
  for (const [key, argument] of round.picks) changes.push({ type: 'counterPicked', key, argument })
  return changes.map((change) => ({ round: round.number, change }))
}

test('after settling no voter key is left in a session, and none is ever in the journal', () => {
  everyBatch(({ outcome: { session, changes } }) => {
    if (session.round?.settled ?? true) expect(JSON.stringify(plain(session))).not.toContain('voter-')
    const entries = changes.filter(({ change }) => !isLoose(change))
    expect(JSON.stringify(entries)).not.toMatch(/voter-|argument-p/)
    for (const { change } of entries)
      if (change.type === 'settled' || change.type === 'voteClosed')
        expect(JSON.stringify(change)).not.toContain('seat-')
    expect(snapshotOf(session)).not.toContain('"voted"')
  })
})

test('random play really plays: sessions vote, settle, show spreads and reach the reference', () => {
  const seen = { ballots: 0, settled: 0, counts: 0, reference: 0, refused: 0, late: 0 }
  everyBatch(({ batch, outcome }) => {
    batch.forEach(({ command }, nth) => {
      if (command.type === 'castBallot' && outcome.answers[nth]?.accepted) seen.ballots++
      const answer = outcome.answers[nth]
      if (answer && !answer.accepted) seen.refused++
      if (answer && !answer.accepted && answer.refusal === 'joinsLater') seen.late++
    })
    for (const { change } of outcome.changes) {
      if (change.type === 'settled') seen.settled++
      if (change.type === 'voteClosed' && change.shown.first?.kind === 'counts') seen.counts++
      if (change.type === 'phaseOpened' && change.phase === 'reference') seen.reference++
    }
  })
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(5)
  expect(people).toBeGreaterThan(5)
})
