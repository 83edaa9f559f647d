/** Random years for whoever attacks what is published of them. */
import fc from 'fast-check'
import { somePlays } from './attack-people.ts'
import type { AttackedSession } from './attack-year.ts'

const plays = somePlays(600)
const small = plays.filter(({ people }) => people.length < 9)

/** Years of random sessions, with one facilitator who is not known by name, or with two to four that are. */
const year: fc.Arbitrary<AttackedSession[]> = fc
  .record({
    groups: fc.constantFrom(plays, plays, plays, small),
    sessions: fc.array(fc.nat(), { minLength: 10, maxLength: 120, size: 'max' }),
    owners: fc.constantFrom<readonly (string | null)[]>(
      [null],
      ['anna'],
      ['anna', 'bert'],
      ['anna', 'anna', 'anna', 'bert', 'cas'],
    ),
    turns: fc.array(fc.nat(99), { minLength: 120, maxLength: 120 }),
  })
  .map(({ groups, sessions, owners, turns }) =>
    sessions.map((at, nth) => {
      const play = groups[at % groups.length]
      if (!play) throw new Error('there is no such play')
      return { play, owner: owners[(turns[nth] ?? 0) % owners.length] ?? null }
    }),
  )

/** The same ones every time. */
export const someYears = (count: number): AttackedSession[][] => fc.sample(year, { numRuns: count, seed: 20261122 })
