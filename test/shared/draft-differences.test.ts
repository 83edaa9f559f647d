/** Two authors change one text: nothing that either wrote is lost, and only what both changed is asked. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DraftText } from '../../shared/authoring-wire.ts'
import type { DraftCard } from '../../shared/draft-card.ts'
import type { DraftDeck } from '../../shared/draft-deck.ts'
import { differencesOf, everyOption, mergeDrafts, withMine } from '../../shared/draft-differences.ts'
import { draftOfCard, emptyReference } from '../../shared/draft-forms.ts'
import { draftOfUnits, unitsOf } from '../../shared/draft-units.ts'
import { aDraftCard, aDraftDeck, shipped } from '../support/drafts.ts'

const card = aDraftCard('kaart')
const text = (change: Partial<DraftCard> = {}): DraftText => ({ kind: 'card', body: { ...card, ...change } })
const deck = (cards: readonly string[], change: Partial<DraftDeck> = {}): DraftText => ({
  kind: 'deck',
  body: aDraftDeck('set', cards, change),
})
const base = text()

test.each([...shipped.written.values()].map((one) => [one.id, one] as const))(
  '%s is the same after it was cut into its parts',
  (_, one) => {
    const draft: DraftText = { kind: 'card', body: draftOfCard(one) }
    expect(draftOfUnits('card', one.id, unitsOf(draft))).toEqual(draft)
  },
)

test('differences are named by part, in the order of the form', () => {
  const [first, ...rest] = card.references
  const changed = text({
    title: 'Anders',
    options: card.options.map((option, at) => (at === 1 ? { ...option, for: 'Nieuw.' } : option)),
    references: first ? [{ ...first, talkTo: 'Niemand.' }, ...rest] : [],
  })
  expect(differencesOf(base, changed)).toEqual([
    { path: 'title', before: 'Kaart kaart', after: 'Anders' },
    { path: 'options.1.for', before: card.options[1]?.for, after: 'Nieuw.' },
    { path: `references.${first?.code}.talkTo`, before: first?.talkTo, after: 'Niemand.' },
  ])
  expect(differencesOf(base, base)).toEqual([])
})

describe('merging', () => {
  test('keeps what each changed, and says what came along', () => {
    const merged = mergeDrafts(base, text({ title: 'Mijn titel' }), text({ notes: 'Haar notitie' }))
    expect(merged.clashes).toEqual([])
    expect(merged.taken).toEqual([{ path: 'notes', before: card.notes, after: 'Haar notitie' }])
    expect(merged.draft).toEqual(text({ title: 'Mijn titel', notes: 'Haar notitie' }))
  })

  test('asks about a part that both changed, and does not when both wrote the same', () => {
    const mine = text({ title: 'Van mij', role: 'Zelfde' })
    const merged = mergeDrafts(base, mine, text({ title: 'Van haar', role: 'Zelfde' }))
    expect(merged.clashes).toEqual([{ path: 'title', mine: 'Van mij', theirs: 'Van haar' }])
    expect(merged.draft).toEqual(text({ title: 'Van haar', role: 'Zelfde' }))
    expect(withMine(merged, mine, ['title'])).toEqual(text({ title: 'Van mij', role: 'Zelfde' }))
  })

  test('lets one author compare with a code while another writes about another code', () => {
    const [first, ...rest] = card.references
    if (!first) throw new Error('there is no reference')
    const mine = text({ references: [...card.references, emptyReference('eigen', '2030', card.options.length)] })
    const theirs = text({ references: [{ ...first, leavesOpen: 'Veel.' }, ...rest] })
    const merged = mergeDrafts(base, mine, theirs)
    expect(merged.clashes).toEqual([])
    expect(merged.draft.body).toMatchObject({ references: [{ leavesOpen: 'Veel.' }, {}, {}, {}, { code: 'eigen' }] })
  })

  test('asks when one author wrote about a code that the other took away', () => {
    const [first, ...rest] = card.references
    if (!first) throw new Error('there is no reference')
    const mine = text({ references: [{ ...first, leavesOpen: 'Veel.' }, ...rest] })
    const merged = mergeDrafts(base, mine, text({ references: rest }))
    expect(merged.clashes.map(({ path }) => path)).toEqual([`references.${first.code}`])
    expect(merged.draft.body).toMatchObject({ references: rest })
    const kept = withMine(merged, mine, [`references.${first.code}`])
    expect(kept.kind === 'card' && kept.body.references.find(({ code }) => code === first.code)?.leavesOpen).toBe(
      'Veel.',
    )
  })

  test('takes options that moved as a whole, and asks when both changed them', () => {
    const fewer = text({ options: card.options.slice(1) })
    const worded = text({ options: card.options.map((option) => ({ ...option, text: 'Iets.' })) })
    expect(mergeDrafts(base, fewer, text({ title: 'x' })).draft).toEqual(
      text({ options: card.options.slice(1), title: 'x' }),
    )
    const merged = mergeDrafts(base, fewer, worded)
    expect(merged.clashes.map(({ path }) => path)).toEqual([everyOption])
    expect(merged.draft).toEqual(worded)
    expect(withMine(merged, fewer, [everyOption])).toEqual(fewer)
  })

  test('puts cards together that two authors added to one deck', () => {
    const merged = mergeDrafts(deck(['a', 'b']), deck(['a', 'b', 'mijn']), deck(['haar', 'b', 'a']))
    expect(merged.clashes).toEqual([])
    expect(merged.draft.body).toMatchObject({ cards: [{ id: 'haar' }, { id: 'b' }, { id: 'a' }, { id: 'mijn' }] })
    const without = mergeDrafts(deck(['a', 'b']), deck(['b']), deck(['b', 'a']))
    expect(without.draft.body).toMatchObject({ cards: [{ id: 'b' }] })
  })

  test('asks for the order when both moved cards', () => {
    const merged = mergeDrafts(deck(['a', 'b', 'c']), deck(['b', 'a', 'c']), deck(['c', 'b', 'a']))
    expect(merged.clashes).toEqual([{ path: 'cards', mine: ['b', 'a', 'c'], theirs: ['c', 'b', 'a'] }])
  })
})

const change = fc.record<Partial<DraftCard>>(
  {
    title: fc.constantFrom('a', 'b', card.title),
    notes: fc.constantFrom('a', 'b', card.notes),
    topics: fc.subarray(['geschenken', 'draaideur']),
    options: fc.integer({ min: 2, max: 4 }).map((count) => card.options.slice(0, count)),
    references: fc.subarray(card.references),
  },
  { requiredKeys: [] },
)

test('whatever two authors do: every part of the merged text is what one of them wrote, and choosing all of mine loses nothing of mine', () => {
  fc.assert(
    fc.property(change, change, (my, their) => {
      const [mine, theirs] = [text(my), text(their)]
      const merged = mergeDrafts(base, mine, theirs)
      const all = withMine(
        merged,
        mine,
        merged.clashes.map(({ path }) => path),
      )
      const units = unitsOf(all)
      for (const { path, after } of differencesOf(base, mine))
        if (after !== undefined) expect(units.get(path)).toEqual(after)
      for (const [path, value] of units)
        expect([unitsOf(mine).get(path), unitsOf(theirs).get(path)]).toContainEqual(value)
    }),
    { numRuns: 500 },
  )
})
