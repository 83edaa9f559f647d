/** A simulated year, played command by command, whose published figures an independent program counts again from the raw votes. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { createReports } from '../../server/reports.ts'
import { createYears } from '../../server/years.ts'
import type { PublishedSum } from '../../shared/published-year-schema.ts'
import { aCard } from '../support/builders.ts'
import { history, type RawSession } from '../support/history.ts'
import { historyDeck, keep } from '../support/history-play.ts'
import { type RawVotes, type RecountedCard, recountCard, recountYear } from '../support/recount.ts'
import { storages, TestStorage } from '../support/storages.ts'

/** How many sessions the year has: `SESSIONS=300` for the whole one. */
const sessions = Number(process.env.SESSIONS ?? 120)

test('the program that counts again takes nothing from the product', () => {
  const source = readFileSync(resolve(import.meta.dirname, '../support/recount.ts'), 'utf8')
  expect(source).not.toMatch(/^import|import\(|require\(/m)
})

/** What is known without the product: the votes, and what the facilitator set right. */
const rawVotes = ({ id, closedAt, programme, minimum, owner, cards, relabelled }: RawSession): RawVotes => ({
  id,
  year: new Date(closedAt).getUTCFullYear(),
  month: new Date(closedAt).getUTCMonth() + 1,
  programme: relabelled?.programme ?? programme,
  present: relabelled?.present ?? null,
  minimum,
  owner,
  cards,
})

const sharesIn = (sum: PublishedSum | null): RecountedCard['first'] => {
  if (sum?.spread.kind === 'word') return 'word'
  if (sum?.spread.kind !== 'shares') return null
  const { slots, shares } = sum.spread
  return Object.fromEntries(slots.map((slot, at) => [slot, shares[at] ?? null]))
}

function intervalsIn(sum: PublishedSum | null): RecountedCard['intervals'] {
  if (sum?.spread.kind !== 'shares') return {}
  const { slots } = sum.spread
  return Object.fromEntries(
    sum.intervals.flatMap((one, at) => (one ? [[slots[at] ?? '', [one.low, one.high] as const]] : [])),
  )
}

const led = [
  ['the printed link', []],
  ['three facilitators', ['anna', 'bert', 'cas']],
] as const

test.each(storages.flatMap((kind) => led.map(([by, owners]) => [kind, by, owners] as const)))(
  'every published figure is the one that was counted again, on %s with %s',
  async (kind, _, owners) => {
    const storage = await TestStorage.make(kind)
    const cards = [aCard('een', 2), aCard('twee', 3), aCard('drie', 4)]
    const deck = historyDeck(cards)
    const raws = history(cards, { seed: 20261128, year: 2026, sessions, people: [6, 32], cards: [1, 3], owners })
    const reports = createReports(storage.database, storage.log)
    const { store, journal } = storage
    for (const raw of raws) {
      await keep(raw, deck, store, journal)
      if (raw.relabelled && !raw.isRehearsal) await reports.relabel(raw.id, raw.relabelled)
    }
    const published = await createYears(storage.database).read(2026, true)
    const votes = raws.filter(({ isRehearsal }) => !isRehearsal).map(rawVotes)
    const year = recountYear(votes)
    expect(published).toMatchObject({ sessions: year.sessions, participants: year.participants, present: year.present })
    for (const { programme, ...played } of published.programmes)
      expect(played).toEqual(year.byProgramme[programme] ?? { sessions: 0, participants: 0 })
    for (const { month, ...played } of published.months)
      expect(played).toEqual(year.byMonth[month] ?? { sessions: 0, participants: 0 })
    const told = published.decks.flatMap((one) => one.cards)
    expect(told.map(({ card }) => card)).toEqual(['een', 'twee', 'drie'])
    for (const card of told) {
      const options = card.options.map(({ id }) => id).join('')
      const { played, leftOut, first, second, variation, growth } = card
      const counted = {
        played,
        leftOut,
        first: sharesIn(first),
        second: sharesIn(second),
        intervals: intervalsIn(first),
        variation: variation && [variation.value, variation.interval.low, variation.interval.high],
        growth: growth && [growth.slot, growth.by, growth.interval.low, growth.interval.high],
      } satisfies RecountedCard
      expect(counted, card.card).toEqual(recountCard(card.card, options, votes))
      expect(first, card.card).not.toBeNull()
    }
    expect(published.topics).toEqual([
      { topic: 'geschenken', played: told.reduce((all, { played }) => all + played, 0) },
    ])
    await storage.close()
  },
)
