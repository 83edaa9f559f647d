import { describe, expect, test } from 'vitest'
import { layoutOf, noNeeds } from '../../../client/table/layout.ts'
import { pictureOf } from '../../../client/table/picture.ts'
import { ringOf } from '../../../client/table/ring.ts'
import type { Role, Size } from '../../../client/table/thing.ts'
import type { ShownRound } from '../../../shared/disclosure.ts'
import { optionIds } from '../../../shared/option.ts'
import type { Phase } from '../../../shared/phase.ts'
import type { ChoiceFace, PublicView } from '../../../shared/view.ts'
import { placeFaults } from './places.ts'
import { aChapter, aReference, aView, counted, countedApart, sizes, spreadOver } from './views.ts'

const roles: readonly Role[] = ['participant', 'screen']
const optionCounts = [2, 3, 4, 5, 6, 7]
const texts = (count: number): string[] => Array.from({ length: count }, (_, at) => `Keuze ${at}`)
const totals = [0, 1, 18, 60, 120, 121, 500, 1900]

function everywhere(view: (options: number) => PublicView, options: readonly number[] = optionCounts): string[] {
  return sizes.flatMap((size) =>
    roles.flatMap((role) =>
      options.flatMap((count) =>
        placeFaults(pictureOf(view(count), role, size)).map(
          (fault) => `${size.width}x${size.height} ${role} ${count}: ${fault}`,
        ),
      ),
    ),
  )
}

const shownOf = (options: number, total: number): ShownRound => ({
  first: counted(spreadOver(options, total)),
  second: counted(spreadOver(options, Math.max(0, total - 1)).toReversed()),
  shift: { kind: 'words', word: 'much', leftOut: 1, slots: [], matrix: null, pairs: total },
})

/** As `shownOf`, with "anders" in both spreads. */
const apart = (options: number, total: number): ShownRound => ({
  first: countedApart(spreadOver(options + 1, total)),
  second: countedApart(spreadOver(options + 1, total).toReversed()),
  shift: { kind: 'words', word: 'much', leftOut: 1, slots: [], matrix: null, pairs: total },
})

/** A shift in which somebody went from every option to every other. */
const moved = (options: number): ShownRound => {
  const slots = optionIds.slice(0, options)
  const matrix = slots.map((_, from) => slots.map((_, to) => from * 3 + to + 1))
  return { ...shownOf(options, 60), shift: { kind: 'words', word: 'much', leftOut: 0, slots, matrix, pairs: 60 } }
}

describe('nothing overlaps and nothing is cut', () => {
  test.each(totals)('while %i ballots arrive', (ballots) => {
    const counters = { seats: ballots, ready: 0, ballots, voters: ballots }
    expect(everywhere((options) => aView('voting', options, { counters, story: [aChapter('Eerder')] }))).toEqual([])
  })
  test.each(totals)('with a spread of %i pawns, and at its shift', (total) => {
    for (const phase of ['spread', 'discussion', 'shift'] satisfies Phase[])
      expect(everywhere((options) => aView(phase, options, { shown: shownOf(options, total) }))).toEqual([])
  })
  test.each([5, 60, 1900])('with "anders" beside up to seven options, %i pawns', (total) => {
    for (const phase of ['spread', 'discussion', 'counter', 'shift'] satisfies Phase[])
      expect(everywhere((options) => aView(phase, options, { shown: apart(options, total) }))).toEqual([])
  })
  test('with arrows beside the sentence of the shift', () => {
    const views = (options: number) => aView('shift', options, { shown: moved(options) })
    expect(everywhere(views)).toEqual([])
    const beamer = pictureOf(views(4), 'screen', { width: 1920, height: 1080 })
    expect(beamer.things.filter(({ look }) => look.kind === 'move').length).toBeGreaterThan(0)
  })
  test('with a changed fact, and with the argument of the other side', () => {
    const twisted = (options: number) => {
      const view = aView('voting', options)
      return { ...view, card: view.card && { ...view.card, twist: 'Wat als je het eerder had geweten?' } }
    }
    expect(everywhere(twisted)).toEqual([])
    const strongest = { id: 'a', option: 'A', text: 'Een argument.', support: 0 } as const
    expect(everywhere((options) => aView('revote', options, { counter: strongest }))).toEqual([])
  })
  test('while people think about what makes it a dilemma', () => {
    expect(everywhere((options) => aView('clarify', options))).toEqual([])
  })
  test.each(['nearlyAll', 'tooFew', 'words'] as const)('with a spread shown as %s', (kind) => {
    const first = {
      nearlyAll: { kind: 'nearlyAll', option: 'B' },
      tooFew: { kind: 'tooFew' },
      words: { kind: 'words' },
    } as const
    const shown: ShownRound = { first: first[kind], second: first[kind], shift: { kind: 'hidden' } }
    for (const phase of ['spread', 'shift'] satisfies Phase[])
      expect(everywhere((options) => aView(phase, options, { shown }))).toEqual([])
  })
  test.each([1, 3, 12, 40, 300])('with the flags of %i teams, and the stamps', (teams) => {
    const choices: ChoiceFace[] = Array.from({ length: teams }, (_, at) => ({
      team: at + 1,
      option: at % 3 === 0 ? 'A' : 'B',
      reason: null,
      minority: [],
    }))
    const references = [aReference('een'), aReference('twee')]
    for (const phase of ['decision', 'reference'] satisfies Phase[])
      expect(
        everywhere((options) => aView(phase, options, { choices, references, story: [aChapter('Eerder')] })),
      ).toEqual([])
  })
  test.each([1, 8, 20])('with %i arguments', (count) => {
    const posted = Array.from({ length: count }, (_, at) => ({
      id: `a${at}`,
      option: at % 2 === 0 ? ('A' as const) : ('B' as const),
      text: 'Een argument van een paar woorden.',
      support: 0,
    }))
    for (const phase of ['discussion', 'counter'] satisfies Phase[])
      expect(everywhere((options) => aView(phase, options, { arguments: posted }))).toEqual([])
  })
  test.each([1, 2, 5, 12, 20])('with %i played cards at the end', (count) => {
    const story = Array.from({ length: count }, (_, at) => aChapter(`Kaart ${at}`))
    expect(everywhere(() => aView('closing', 4, { card: null, story }), [4])).toEqual([])
    expect(everywhere(() => aView('reading', 4, { story }), [4])).toEqual([])
  })
  test.each([
    [0, 1, 7],
    [0, 1, 130],
    [0, 1, 1900],
    [2, 4, 8],
    [4, 5, 20],
    [12, 5, 60],
    [30, 5, 150],
    [300, 6, 1900],
  ])('in a lobby of %i teams of %i with %i seats', (teamCount, each, seats) => {
    const base = aView('lobby')
    const teams = Array.from({ length: Math.max(1, teamCount) }, (_, at) => ({
      number: at + 1,
      seats: teamCount ? each : seats,
    }))
    const counters = { ...base.counters, seats }
    expect(everywhere(() => aView('lobby', 4, { about: { ...base.about, teamCount }, teams, counters }), [4])).toEqual(
      [],
    )
  })
})

describe('what can be read', () => {
  test('on the big screen the smallest letters are a fortieth of the height', () => {
    for (const size of sizes)
      expect(
        layoutOf({ ...noNeeds, texts: texts(4), aside: false, story: 0 }, size, 'screen').smallest,
      ).toBeGreaterThanOrEqual(Math.min(27, size.height / 40))
  })
  test.each(totals)('pawns of a spread of %i are merged before they get too small', (total) => {
    for (const size of sizes)
      for (const role of roles) {
        const picture = pictureOf(aView('spread', 4, { shown: shownOf(4, total) }), role, size)
        const pawns = picture.things.filter(({ look }) => look.kind === 'pawn')
        expect(pawns.length).toBeLessThanOrEqual(120)
        const least = Math.min(...pawns.map(({ width }) => width), Number.POSITIVE_INFINITY)
        expect(least).toBeGreaterThan(picture.smallest * 0.5)
      }
  })
})

test('options keep their authored order, row by row', () => {
  for (const size of sizes)
    for (const options of optionCounts) {
      const { cells } = layoutOf(
        { ...noNeeds, texts: texts(options), aside: false, story: 1 },
        size as Size,
        'participant',
      )
      const places = cells.map(({ whole }) => Math.round(whole.y) * 10_000 + Math.round(whole.x))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }
})

test('a ring too full for its room has no places', () => {
  expect(ringOf({ x: 0, y: 0, width: 100, height: 100 }, 500, 20, { width: 10, height: 10 }).size).toBe(0)
})
