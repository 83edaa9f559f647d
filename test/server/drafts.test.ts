/** Drafts and published decks on every database: nothing that somebody wrote is lost, and what was published stays. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDeckStore } from '../../server/deck-store.ts'
import { createDrafts } from '../../server/drafts.ts'
import { cardsNow, editionOf } from '../../server/publishing.ts'
import { aDraftCard, aDraftDeck, shipped } from '../support/drafts.ts'
import { storages, TestStorage } from '../support/storages.ts'

const at = (time: number, by: string | null = null) => ({ at: 1_800_000_000_000 + time, by })
const card = aDraftCard('mijn-kaart')
const deck = aDraftDeck('mijn-set', ['mijn-kaart'])

describe.each(storages)('in %s', (kind) => {
  let storage: TestStorage
  beforeEach(async () => {
    storage = await TestStorage.make(kind)
  })
  afterEach(() => storage.close())

  const drafts = () => createDrafts(storage.database)
  const decks = () => createDeckStore(storage.database)
  const makeBoth = async () => {
    await drafts().make({ kind: 'card', body: card }, at(0))
    await drafts().make({ kind: 'deck', body: deck }, at(1))
  }
  const edition = async () => {
    const found = editionOf(deck, cardsNow(shipped, await drafts().list()), shipped)
    if ('findings' in found) throw new Error('the deck has errors')
    return found
  }
  const publish = async (revisions: { deck: number; card: number }, time = 10) =>
    decks().publish(await edition(), {
      ...at(time, 'anna'),
      revision: revisions.deck,
      cards: { 'mijn-kaart': revisions.card },
    })

  test('a draft is made once under its name, read back, and listed with the last changed first', async () => {
    await makeBoth()
    expect(await drafts().make({ kind: 'card', body: card }, at(2))).toBe(null)
    expect(await drafts().read('card', 'mijn-kaart')).toEqual({
      kind: 'card',
      id: 'mijn-kaart',
      revision: 1,
      changedAt: 1_800_000_000_000,
      changedBy: null,
      body: card,
    })
    expect(await drafts().read('deck', 'mijn-set')).toMatchObject({ stage: 'draft', withdrawn: false, published: null })
    expect((await drafts().list()).map(({ id }) => id)).toEqual(['mijn-set', 'mijn-kaart'])
  })

  test('a card and a deck may have the same name', async () => {
    await drafts().make({ kind: 'card', body: card }, at(0))
    expect(await drafts().make({ kind: 'deck', body: aDraftDeck('mijn-kaart', []) }, at(1))).not.toBe(null)
  })

  test('a save on an older revision changes nothing and answers with the text that is there, and whose it is', async () => {
    await makeBoth()
    const account = { name: 'Mirjam', sign_in: 'mirjam', roles: 'author', disabled: 0, password: '' }
    await storage.database.db
      .insertInto('accounts')
      .values({ id: 'ik', ...account })
      .execute()
    const mine = { kind: 'card', body: { ...card, title: 'Van mij' } } as const
    const theirs = { kind: 'card', body: { ...card, title: 'Van haar' } } as const
    expect(await drafts().save(mine, 1, at(5, 'ik'))).toEqual({ revision: 2, changedAt: 1_800_000_000_005 })
    expect(await drafts().save(theirs, 1, at(6, 'zij'))).toMatchObject({
      revision: 2,
      changedBy: 'Mirjam',
      body: { title: 'Van mij' },
    })
    expect(await drafts().save(theirs, 2, at(7, 'zij'))).toEqual({ revision: 3, changedAt: 1_800_000_000_007 })
    await storage.reopen()
    expect(await drafts().read('card', 'mijn-kaart')).toMatchObject({
      revision: 3,
      changedBy: null, // an account that is gone has no name
      body: { title: 'Van haar' },
    })
    expect(await drafts().save({ kind: 'card', body: aDraftCard('weg') }, 1, at(8))).toBe(null)
  })

  test('of many saves at once on one revision exactly one is accepted', async () => {
    await makeBoth()
    const saves = Array.from({ length: 12 }, (_, number) =>
      drafts().save({ kind: 'card', body: { ...card, title: `Poging ${number}` } }, 1, at(number)),
    )
    const outcomes = await Promise.all(saves)
    const accepted = outcomes.filter((outcome) => outcome && !('body' in outcome))
    expect(accepted).toHaveLength(1)
    const now = await drafts().read('card', 'mijn-kaart')
    for (const outcome of outcomes) if (outcome && 'body' in outcome) expect(outcome).toEqual(now)
  })

  test('only a draft that nobody needs can be deleted', async () => {
    await makeBoth()
    expect(await drafts().remove('card', 'mijn-kaart', 1)).toBe('inUse')
    expect(await drafts().remove('deck', 'mijn-set', 2)).toBe('changed')
    expect(await drafts().remove('deck', 'anders', 1)).toBe('none')
    await publish({ deck: 1, card: 1 })
    expect(await drafts().remove('deck', 'mijn-set', 1)).toBe('inUse')
    await drafts().make({ kind: 'card', body: aDraftCard('los') }, at(3))
    expect(await drafts().remove('card', 'los', 1)).toBe('removed')
    expect(await drafts().read('card', 'los')).toBe(null)
  })

  test('a published deck can be played, also after its text went on; each version stays as it was', async () => {
    await makeBoth()
    expect(await decks().playable()).toEqual([])
    const first = await publish({ deck: 1, card: 1 })
    expect(first).toMatchObject({ number: 1, at: 1_800_000_000_010, by: 'anna' })
    await drafts().save({ kind: 'card', body: { ...card, title: 'Een andere titel' } }, 1, at(11))
    expect(await decks().playable()).toMatchObject([{ id: 'mijn-set', cards: [{ title: 'Kaart mijn-kaart' }] }])
    const second = await publish({ deck: 1, card: 2 }, 12)
    expect(second).toMatchObject({ number: 2 })
    expect(second?.version).not.toBe(first?.version)
    await storage.reopen()
    expect(await decks().playable()).toMatchObject([
      { version: second?.version, cards: [{ title: 'Een andere titel' }] },
    ])
    const versions = await decks().versions('mijn-set')
    expect(versions.map(({ number, cards }) => [number, cards[0]?.title])).toEqual([
      [2, 'Een andere titel'],
      [1, 'Kaart mijn-kaart'],
    ])
  })

  test('the same text is not published twice, and a review is over when it is published', async () => {
    await makeBoth()
    await drafts().setStage('mijn-set', 'inReview')
    const first = await publish({ deck: 1, card: 1 })
    expect(await drafts().read('deck', 'mijn-set')).toMatchObject({ stage: 'draft', published: first })
    expect(await publish({ deck: 1, card: 1 }, 20)).toEqual(first)
    expect(await decks().versions('mijn-set')).toHaveLength(1)
  })

  test('nothing is published that the author did not see', async () => {
    await makeBoth()
    await drafts().save({ kind: 'card', body: { ...card, title: 'Intussen' } }, 1, at(2))
    expect(await publish({ deck: 1, card: 1 })).toBe(null)
    expect(await publish({ deck: 2, card: 2 })).toBe(null)
    expect(await decks().versions('mijn-set')).toEqual([])
  })

  test('a deck that is withdrawn cannot be played until it is given back', async () => {
    await makeBoth()
    expect(await drafts().setWithdrawn('mijn-set', true)).toBe(null)
    await publish({ deck: 1, card: 1 })
    expect(await drafts().setWithdrawn('mijn-set', true)).toMatchObject({ withdrawn: true })
    expect(await decks().playable()).toEqual([])
    await drafts().setWithdrawn('mijn-set', false)
    expect(await decks().playable()).toHaveLength(1)
  })
})
