import { describe, expect, test } from 'vitest'
import { joined, votesToJoin, type WaitingVotes } from '../../shared/joined-votes.ts'
import { keptVotes } from '../../shared/kept-votes.ts'
import { aReport, aRound } from '../support/reports.ts'

let made = 0
/** The votes of a session that played one card, as they wait. */
function session(first: readonly number[], owner: string | null = null, second?: readonly number[]): WaitingVotes {
  const [kept] = keptVotes(aReport({ rounds: [aRound('een', first, second)] }))
  if (!kept) throw new Error('nothing was kept')
  return { session: `s${made++}`, owner, slots: kept.slots, votes: kept.votes }
}
const several = (count: number, ...of: Parameters<typeof session>): WaitingVotes[] =>
  Array.from({ length: count }, () => session(...of))

describe('votes of sessions are added up', () => {
  test('from five sessions and fifty ballots in each vote', () => {
    expect(votesToJoin(several(4, [20, 20]))).toEqual([])
    expect(votesToJoin(several(5, [5, 4]))).toEqual([])
    expect(votesToJoin(several(5, [6, 6], null, [5, 4]))).toEqual([])
    expect(votesToJoin(several(5, [5, 5]))).toHaveLength(5)
  })

  test('when those that one facilitator did not lead are enough as well, or none', () => {
    expect(votesToJoin(several(9, [6, 6], 'anna'))).toHaveLength(9)
    const two = [...several(5, [6, 6], 'anna'), ...several(5, [6, 6], 'bert')]
    expect(votesToJoin(two)).toHaveLength(10)
    expect(
      votesToJoin(several(2, [6, 6], 'anna').concat(several(2, [6, 6], 'bert'), several(2, [6, 6], 'cas'))),
    ).toEqual([])
  })

  test('without the few that only one other facilitator led: they wait', () => {
    const few = several(3, [6, 6], 'bert')
    expect(votesToJoin([...few, ...several(6, [6, 6], 'anna')]).map(({ owner }) => owner)).toEqual(
      Array(6).fill('anna'),
    )
  })

  test('without the few whose reports hold an option back: the other reports would tell it', () => {
    const few = several(2, [10, 7, 2])
    const group = votesToJoin([...few, ...several(6, [10, 10, 0])])
    expect(group).toHaveLength(6)
    expect(votesToJoin([...several(5, [10, 7, 2]), ...several(6, [10, 10, 0])])).toHaveLength(11)
  })
})

describe('a sum', () => {
  test('has every column of every vote', () => {
    const first = joined(null, several(5, [8, 4, 0], null, [6, 6, 0]))
    expect(first).toMatchObject({
      sessions: 5,
      votes: [
        [40, 20, 0, 0],
        [30, 30, 0, 0],
      ],
      keptBack: [],
    })
    expect(joined(first, several(5, [1, 9, 5], null, [2, 8, 5]))).toMatchObject({
      sessions: 10,
      votes: [
        [45, 65, 25, 0],
        [40, 70, 25, 0],
      ],
    })
  })

  test('holds back an option with few ballots beside another, also when it has more later', () => {
    const first = joined(null, [session([8, 4, 2]), ...several(4, [8, 4, 0])])
    expect(first?.keptBack).toEqual(['B', 'C'])
    const later = joined(first, several(5, [8, 4, 5]))
    expect(later).toMatchObject({ votes: [[80, 40, 27, 0]], keptBack: ['B', 'C'] })
  })

  test('holds back an option of which few came to it, though it has many', () => {
    const first = joined(null, several(5, [8, 4, 4]))
    expect(first?.keptBack).toEqual([])
    expect(joined(first, [session([8, 4, 1]), ...several(4, [8, 4, 0])])?.keptBack).toEqual(['B', 'C'])
  })

  test('stays as it is when nothing joins it', () => {
    expect(joined(null, [])).toBeNull()
  })
})
